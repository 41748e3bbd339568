import { Camera } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { changeOwnBriefing } from '@/commands/ownBriefings'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { LONGEST } from '@/domain/ownBriefing'
import type { OwnBriefing } from '@/domain/schema/ownBriefing'
import { ownScript } from '../script/ownScript'
import { useActions, useAppState, useAppStore, useLoadedAtlas, useLoadedRecords } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import { TextField } from '@/ui/TextField'
import styles from './Authoring.module.css'
import { SceneForm } from './SceneForm'
import { useCapture } from './useCapture'

/** The scenes of a briefing in their order, and the one that is worked on. */
export function BriefingEditor({
  briefing,
  records,
}: {
  readonly briefing: OwnBriefing
  readonly records: RecordsAsOf
}) {
  const { t } = useTranslation()
  const store = useAppStore()
  const { edit } = useActions()
  const atlas = useLoadedAtlas()
  const loaded = useLoadedRecords()
  const today = useAppState((state) => state.today)
  const editing = useAppState((state) => state.editing)
  const capture = useCapture(records)
  const { id, title, scenes } = briefing
  const script = useMemo(() => ownScript(briefing, atlas, loaded, today), [briefing, atlas, loaded, today])
  const scene = scenes.find((each) => each.id === editing?.scene) ?? scenes[0]
  const told = script.scenes.find((each) => each.id === scene?.id)
  const choose = (chosen: string) => edit({ briefing: id, scene: chosen })
  const add = () => {
    const made = capture()
    const place = scene ? scenes.indexOf(scene) + 1 : scenes.length
    changeOwnBriefing(store, id, (before) => ({ ...before, scenes: before.scenes.toSpliced(place, 0, made) }))
    choose(made.id)
  }
  return (
    <div className={styles.body}>
      <div className={styles.strip}>
        <TextField
          label={t('authoring.title')}
          value={title}
          maxLength={LONGEST.title}
          placeholder={t('authoring.untitled')}
          onChange={(text) => changeOwnBriefing(store, id, (before) => ({ ...before, title: text }), 'title')}
        />
        <Button size="dense" look="primary" isDisabled={scenes.length >= LONGEST.scenes} onPress={add}>
          <Camera aria-hidden="true" size={18} />
          {t('authoring.capture')}
        </Button>
        {scenes.length === 0 ? <p className={styles.note}>{t('authoring.firstScene')}</p> : null}
        <ol className={styles.scenes} aria-label={t('authoring.scenes', { count: scenes.length })}>
          {script.scenes.map((each, index) => (
            <li key={each.id}>
              <button
                type="button"
                className={styles.scene}
                aria-current={each.id === scene?.id ? 'step' : undefined}
                onClick={() => choose(each.id)}
              >
                <span className={styles.number}>{index + 1}</span>
                <span className={styles.name}>{each.title || t('authoring.scene', { number: index + 1 })}</span>
                {each.problems.length > 0 ? (
                  <span className={styles.broken}>{t('authoring.broken', { count: each.problems.length })}</span>
                ) : null}
              </button>
            </li>
          ))}
        </ol>
      </div>
      {scene && told ? (
        <SceneForm key={scene.id} briefing={briefing} scene={scene} told={told} records={records} onChoose={choose} />
      ) : null}
    </div>
  )
}
