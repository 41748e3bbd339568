import { version } from 'virtual:built-data'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { AtlasAsOf } from '@/datasets/atlasIndex'
import { recordsOn } from '@/datasets/knownOnDay'
import type { LoadedRecords } from '@/datasets/recordsIndex'
import type { Day } from '@/domain/day'
import { milestoneStateOn } from '@/domain/milestone'
import { formatDate, formatDue } from '@/i18n/format'
import type { Language } from '@/i18n/setup'
import { useLanguage } from '@/i18n/useLanguage'
import type { Derive } from '@/store/derive/derivation'
import type { Scene } from './scene'
import { useAppState, useAtlas, useDerive } from '@/store/StoreContext'

/** One statement that a scene rests on, as it is written in slides and handouts. */
export interface Evidence {
  readonly id: string
  readonly text: string
  /** Its certainty, or the state of a promise. */
  readonly mark: string
  /** Who says so and when. */
  readonly source: string
  /** All sources with their addresses. */
  readonly sources: readonly string[]
}

interface Writing {
  readonly derive: Derive
  readonly index: AtlasAsOf
  readonly records: LoadedRecords
  readonly today: Day
  readonly t: TFunction
  readonly language: Language
}

/** What sheets of a briefing are written with, in the language on the screen; and the version of the data for their foot. */
export function useWriting(records: LoadedRecords): Writing & { readonly version: string } {
  const { t } = useTranslation()
  return {
    derive: useDerive(),
    index: useAtlas(),
    records,
    today: useAppState((state) => state.today),
    t,
    language: useLanguage(),
    version,
  }
}

export const dayOf = (scene: Scene, today: Day): Day => scene.view.asOf ?? today

/** What a scene rests on, as of its own day: promises first, then facts. */
export function evidenceOf(
  scene: Scene,
  { derive, records: loaded, today, t, language }: Writing,
): readonly Evidence[] {
  const day = dayOf(scene, today)
  const records = derive(recordsOn, loaded, day)
  const namesOf = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => records.sources.get(id) ?? [])
  const sourceLine = (ids: readonly string[]) => {
    const [first, ...others] = namesOf(ids)
    if (!first) return ''
    // A date stays on one line.
    const line = `${first.publisher}${first.date ? ` ${formatDate(first.date, language).replaceAll(' ', '\u00a0')}` : ''}`
    return others.length > 0 ? `${line} ${t('briefing.andOthers', { count: others.length })}` : line
  }
  const addresses = (ids: readonly string[]) =>
    namesOf(ids).map(({ publisher, title, date, url }) =>
      [publisher, `「${title}」`, date ? formatDate(date, language) : '', url ?? ''].filter(Boolean).join(' '),
    )
  const promises = scene.promises
    .flatMap((id) => records.records.milestones.find((milestone) => milestone.id === id) ?? [])
    .map((milestone) => {
      const ids = [milestone.stated_in, ...(milestone.outcome?.sources ?? [])]
      const outcome = milestone.outcome ? ` — ${milestone.outcome.text[language]}` : ''
      return {
        id: milestone.id,
        text: `${milestone.title[language]} (${formatDue(milestone.due, language)})${outcome}`,
        mark: t(`terms.milestoneState.${milestoneStateOn(milestone, day)}`),
        source: sourceLine(ids),
        sources: addresses(ids),
      }
    })
  const facts = scene.facts
    .flatMap((id) => records.facts.get(id) ?? [])
    .map((fact) => ({
      id: fact.id,
      text: fact.text[language],
      mark: t(`terms.certainty.${fact.certainty}`),
      source: sourceLine(fact.sources),
      sources: addresses(fact.sources),
    }))
  return [...promises, ...facts]
}

/** What the speaker reads, with everything the scene rests on and where it stands. */
export function notesOf(scene: Scene, evidence: readonly Evidence[], t: TFunction, day: string): string {
  const parts = [
    scene.notes,
    ...(evidence.length > 0
      ? [
          `[${t('briefing.facts', { count: evidence.length })} · ${t('view.asOf')} ${day}]`,
          ...evidence.flatMap(({ text, mark, sources }, index) => [
            `${index + 1}. ${text} (${mark})`,
            ...sources.map((source) => `   - ${source}`),
          ]),
        ]
      : []),
  ]
  return parts.filter(Boolean).join('\n')
}
