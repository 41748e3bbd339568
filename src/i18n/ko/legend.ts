export const legend = {}
