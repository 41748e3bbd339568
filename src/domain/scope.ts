import type { Region } from './schema/place'
import type { Programme } from './schema/record'

/** Where something holds: in some regions (their ids), in the whole country, or in all of it but the capital area. What is national is never split over regions. */
export type Scope = readonly string[] | 'nationwide' | 'non-capital'

/** Where a programme holds, by the words that `regions` may hold beside ids (docs/DATA_MODEL.md, "Programme"). */
export function scopeOfProgramme({ regions }: Pick<Programme, 'regions'>): Scope {
  if (regions.includes('all')) return 'nationwide'
  return regions.includes('non-capital') ? 'non-capital' : regions
}

/** Whether something holds in a region; in none that is not known. */
export function isInScope(scope: Scope, region: Pick<Region, 'id' | 'isCapitalArea'> | undefined): boolean {
  if (region === undefined) return false
  if (scope === 'nationwide') return true
  return scope === 'non-capital' ? !region.isCapitalArea : scope.includes(region.id)
}

/** Whether something is national: of the whole country or of all of it but the capital area. */
export function isNational(scope: Scope): scope is 'nationwide' | 'non-capital' {
  return typeof scope === 'string'
}
