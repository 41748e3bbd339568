import type { Gateway } from './schema/site'

/** Whether a gateway can be used today, as far as the data know: it operates, or they do not say. What is planned or being built is none yet. */
export function isUsable({ status }: Pick<Gateway, 'status'>): boolean {
  return status === 'operating' || status === null
}
