import { useTranslation } from 'react-i18next'
import { newScene } from '@/commands/ownBriefings'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { SCENE_SIZE } from '@/domain/scene'
import type { OwnScene } from '@/domain/schema/ownBriefing'
import { subjectKey } from '@/domain/subject'
import { useLanguage } from '@/i18n/useLanguage'
import { linkedOf } from '@/store/defaults'
import { nameOf } from '@/store/derive/scope'
import { captureView } from '../script/ownScript'
import { useAppStore, useAtlas } from '@/store/StoreContext'

/** Facts that a new scene shows of what is selected; more can be chosen. */
const MOST_FACTS = 4

/** Makes a scene of what is on the screen: its view, a title by what is selected or asked for, the first facts of the selection. */
export function useCapture(records: RecordsAsOf): () => OwnScene {
  const { t } = useTranslation()
  const language = useLanguage()
  const store = useAppStore()
  const index = useAtlas()
  return () => {
    const state = store.getState()
    const { selection, filters, promise } = state
    const chosen = selection ? nameOf(index, selection)?.[language] : undefined
    const industries = filters.industries.flatMap((id) => index.industries.get(id)?.name[language] ?? [])
    const regions = filters.regions.flatMap((id) => index.regions.get(id)?.name[language] ?? [])
    return newScene({
      title: chosen ?? ([...regions, ...industries].join(' · ') || t('authoring.wholeCountry')),
      text: '',
      notes: '',
      dwell: 60,
      // The board itself is where scenes are made, not a part of what is shown.
      view: captureView(
        { ...linkedOf(state), board: state.board === 'briefings' ? null : state.board },
        state.mapSize ?? SCENE_SIZE,
      ),
      facts: selection
        ? (records.factsOf.get(subjectKey(selection)) ?? []).slice(0, MOST_FACTS).map(({ id }) => id)
        : [],
      promises: promise ? [promise] : [],
    })
  }
}
