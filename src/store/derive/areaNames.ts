import type { AtlasAsOf } from '@/datasets/atlasIndex'
import type { Day } from '@/domain/day'
import type { LocalText } from '@/domain/schema/text'
import type { Subject } from '@/domain/subject'

/** The day of the municipal reorganisation of 2026 (docs/DATA_MODEL.md, "Subjects"). */
const REORGANISED: Day = '2026-07-01'

/** A smaller area that an area consists of. */
export interface Part {
  readonly subject: Subject
  readonly name: LocalText
}

export function partsOf(index: AtlasAsOf, { kind, id }: Subject): readonly Part[] {
  if (kind === 'region')
    return (index.regions.get(id)?.provinces ?? []).flatMap((code) => ({
      subject: { kind: 'province' as const, id: code },
      name: index.provinces.get(code)?.name ?? { ko: code, en: code },
    }))
  if (kind === 'province')
    return index.atlas.municipalities
      .filter(({ province }) => province === id)
      .map(({ code, name }) => ({ subject: { kind: 'municipality' as const, id: code }, name }))
  return []
}

/** A name and code other than the drawn one, with the day until or from which it holds (empty where no source says). */
export interface NameInTime {
  readonly kind: 'former' | 'present'
  readonly name: LocalText
  readonly code: string
  readonly date: string
  readonly note?: LocalText
}

/** Names and codes other than the drawn one. */
export function namesOf(index: AtlasAsOf, { kind, id }: Subject): readonly NameInTime[] {
  const provinces = kind === 'region' ? (index.regions.get(id)?.provinces ?? []) : kind === 'province' ? [id] : []
  const ofProvinces = provinces.flatMap((code) => {
    const province = index.provinces.get(code)
    const former = (province?.former ?? []).map(({ name, code: old, until }): NameInTime => ({
      kind: 'former',
      name,
      code: old,
      date: until,
    }))
    const { coming } = province ?? {}
    return coming && coming.from <= index.day
      ? [
          ...former,
          {
            kind: 'present' as const,
            name: coming.name,
            code: coming.code ?? '',
            date: coming.from,
            note: coming.note,
          },
        ]
      : former
  })
  const municipality = kind === 'municipality' ? index.municipalities.get(id) : undefined
  // The new codes and names of municipalities hold since the reorganisation; before it they were nothing a reader could meet.
  const isReorganised = index.day >= REORGANISED
  const present = (isReorganised ? (municipality?.successors ?? []) : []).map(({ code, name }): NameInTime => ({
    kind: 'present',
    name,
    code,
    date: '',
    note: municipality?.note,
  }))
  const later =
    isReorganised && municipality?.later_code
      ? [{ kind: 'present' as const, name: municipality.name, code: municipality.later_code, date: '' }]
      : []
  const unique = new Map([...ofProvinces, ...present, ...later].map((name) => [`${name.kind} ${name.code}`, name]))
  return [...unique.values()]
}

/** The region in which an area lies; undefined where it is not known. */
export function regionOf(index: AtlasAsOf, { kind, id }: Subject): string | undefined {
  if (kind === 'region') return id
  return (kind === 'province' ? index.provinces.get(id) : index.municipalities.get(id))?.region
}
