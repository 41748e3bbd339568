import type { Site } from '@/domain/schema/site'
import type { AtlasIndex } from './atlasIndex'

/** Decides whether a site answers the words typed into the filter; no words let everything pass. */
export function createTextMatcher(_index: AtlasIndex, text: string): (site: Site) => boolean {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return () => true
  return (site) => [site.name.ko, site.name.en, ...site.aliases].some((name) => name.toLowerCase().includes(wanted))
}
