import type { Amount, Atlas } from '@/domain/schema/artefact'
import type { MoneyKind } from '@/domain/money'
import type { Containment } from '@/domain/containment'
import type { Day } from '@/domain/day'
import type { Site } from '@/domain/schema/site'
import type { LocalText } from '@/domain/schema/text'
import type { Subject } from '@/domain/subject'
import { containmentsOn, heldOn } from './containments'

/** The atlas with the look-ups that screens ask for again and again. */
interface IndexedAtlas {
  readonly atlas: Atlas
  readonly regions: ReadonlyMap<string, Atlas['regions'][number]>
  readonly provinces: ReadonlyMap<string, Atlas['provinces'][number]>
  readonly municipalities: ReadonlyMap<string, Atlas['municipalities'][number]>
  readonly industries: ReadonlyMap<string, Atlas['industries'][number]>
  readonly sites: ReadonlyMap<string, Site>
  readonly belts: ReadonlyMap<string, Atlas['belts'][number]>
  readonly programmes: ReadonlyMap<string, Atlas['programmes'][number]>
  readonly children: ReadonlyMap<string, readonly Site[]>
  readonly amounts: ReadonlyMap<string, readonly Amount[]>
}

/** The atlas as it was read: what is known by the newest day. No screen shows it; `atlasOn` makes of it what a day knew. */
export interface LoadedAtlas extends IndexedAtlas {
  readonly day: null
}

/** The atlas as it was known on a day. */
export interface AtlasAsOf extends IndexedAtlas {
  readonly day: Day
  /** Which amounts held which others on that day. */
  readonly containments: Readonly<Record<MoneyKind, Containment>>
}

const byKey = <T>(items: readonly T[], key: (item: T) => string) => new Map(items.map((item) => [key(item), item]))

/** Lists of items under a key, each in the order of the input. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

export function indexAtlas(atlas: Atlas): LoadedAtlas
export function indexAtlas(atlas: Atlas, day: Day): AtlasAsOf
export function indexAtlas(atlas: Atlas, day: Day | null = null): LoadedAtlas | AtlasAsOf {
  const indexed: IndexedAtlas = {
    atlas,
    regions: byKey(atlas.regions, ({ id }) => id),
    provinces: byKey(atlas.provinces, ({ code }) => code),
    municipalities: byKey(atlas.municipalities, ({ code }) => code),
    industries: byKey(atlas.industries, ({ id }) => id),
    sites: byKey(atlas.sites, ({ id }) => id),
    belts: byKey(atlas.belts, ({ id }) => id),
    programmes: byKey(atlas.programmes, ({ id }) => id),
    children: groupBy(
      atlas.sites.filter(({ parent }) => parent !== null),
      ({ parent }) => parent ?? '',
    ),
    amounts: groupBy(
      atlas.amounts.filter(({ headline }) => headline),
      ({ subject, kind }) => `${subject} ${kind}`,
    ),
  }
  if (day === null) return { ...indexed, day }
  return { ...indexed, day, containments: containmentsOn(atlas.amounts, indexed.sites, day) }
}

/** The entry of a subject in the atlas: what it is called; undefined for the nation, which has none, and for what is not known. */
export function entryOf(
  index: LoadedAtlas | AtlasAsOf,
  { kind, id }: Subject,
): { readonly name: LocalText } | undefined {
  if (kind === 'nation') return undefined
  const entries = {
    region: index.regions,
    province: index.provinces,
    municipality: index.municipalities,
    belt: index.belts,
    site: index.sites,
    programme: index.programmes,
  } as const
  return entries[kind].get(id)
}

/** The headline amount of a site in one kind of money that held on the day of the atlas; null when none was known. */
export function amountOf({ amounts: all, day }: AtlasAsOf, siteId: string, kind: MoneyKind): Amount | null {
  return all.get(`site:${siteId} ${kind}`)?.find((amount) => heldOn(amount, day)) ?? null
}
