/** What lies under a point of the map. */
export type Target =
  | { readonly kind: 'sites'; readonly ids: readonly string[] }
  | { readonly kind: 'belt'; readonly id: string }
  | { readonly kind: 'gateway'; readonly id: string }
  | { readonly kind: 'municipality' | 'region'; readonly id: string }
