import type { Certainty } from '@/domain/certainty'
import { isAtLeast } from '@/domain/certainty'
import { defineSource } from '../defineSource'
import type { PointMark } from '../MapFrame'

export interface SiteMark extends PointMark {
  readonly label: string
  /** The industry whose glyph and colour it bears: the first one asked for, else the main one. */
  readonly industry: string | null
  /** Won of the chosen kind of money; null where it is unknown. */
  readonly amount: number | null
  readonly certainty: Certainty
  readonly isHollow: boolean
  readonly isSelected: boolean
  /** How much changed here since the day of comparison. */
  readonly changes: number
}

export const sites = defineSource(
  'sites',
  ({ visible, industries, selection, touched, onlySites, lens, changes, language }) => [
    visible,
    industries,
    selection?.kind === 'site' ? selection.id : null,
    touched,
    onlySites,
    lens,
    changes,
    language,
  ],
  (visible, industries, selected, touched, onlySites, lens, changes, language): readonly SiteMark[] => {
    const touchedSites = new Set(touched.flatMap(({ kind, id }) => (kind === 'site' ? [id] : [])))
    const isAside = (id: string) =>
      (touchedSites.size > 0 && !touchedSites.has(id)) || (onlySites !== null && !onlySites.has(id))
    return visible.map(({ site, amount, certainty }) => ({
      id: site.id,
      at: site.coordinates,
      label: site.name[language],
      industry: site.industries.find((industry) => industries.includes(industry)) ?? site.industries[0] ?? null,
      amount: amount?.value ?? null,
      certainty,
      isHollow: site.status === 'candidate' || certainty === 'candidate',
      isSelected: selected === site.id || touchedSites.has(site.id),
      isPale: (lens !== null && !isAtLeast(certainty, lens)) || isAside(site.id),
      changes: changes.get(site.id) ?? 0,
    }))
  },
)

/** The ring around a selected site or the one that is pointed at in a list. */
export interface FocusMark extends PointMark {
  readonly state: 'selected' | 'highlighted'
  /** Won of the site, as on the site itself; a highlighted one has a ring of one size. */
  readonly amount: number | null
}

export const siteFocus = defineSource(
  'site-focus',
  ({ atlas, visible, selection, touched, highlighted }) => [
    atlas.sites,
    visible,
    selection?.kind === 'site' ? selection.id : null,
    touched,
    highlighted?.kind === 'site' ? highlighted.id : null,
  ],
  (all, visible, selected, touched, highlighted): readonly FocusMark[] => {
    const chosen = new Set(touched.flatMap(({ kind, id }) => (kind === 'site' ? [id] : [])))
    if (selected !== null) chosen.add(selected)
    const pointedAt = highlighted === null ? undefined : all.get(highlighted)
    return [
      ...(chosen.size === 0 ? [] : visible)
        .filter(({ site }) => chosen.has(site.id))
        .map(({ site, amount }) => ({
          id: site.id,
          at: site.coordinates,
          isPale: false,
          state: 'selected' as const,
          amount: amount?.value ?? null,
        })),
      ...(pointedAt
        ? [
            {
              id: `highlighted ${pointedAt.id}`,
              at: pointedAt.coordinates,
              isPale: false,
              state: 'highlighted' as const,
              amount: null,
            },
          ]
        : []),
    ]
  },
)

/** The number of a compared place. */
export interface ComparedMark extends PointMark {
  readonly number: number
}

/** A site where it is, a region in the middle of its sites. */
export const compared = defineSource(
  'compared',
  (input) => [input.atlas, input.compared],
  (index, subjects): readonly ComparedMark[] =>
    subjects.flatMap((subject, at) => {
      const places =
        subject.kind === 'site'
          ? [index.sites.get(subject.id)].filter((site) => site !== undefined)
          : index.atlas.sites.filter(({ region }) => region === subject.id)
      const mean = (axis: 0 | 1) => places.reduce((sum, { coordinates }) => sum + coordinates[axis], 0) / places.length
      return places.length === 0
        ? []
        : [{ id: String(at + 1), at: [mean(0), mean(1)] as const, isPale: false, number: at + 1 }]
    }),
)
