import { ArrowDown, ArrowUp, Camera, Copy, Eye, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { showScene } from '@/commands/briefing'
import { changeOwnBriefing, newScene } from '@/commands/ownBriefings'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { LONGEST } from '@/domain/ownBriefing'
import type { OwnBriefing, OwnScene } from '@/domain/schema/ownBriefing'
import { subjectKey } from '@/domain/subject'
import { useLanguage } from '@/i18n/useLanguage'
import type { Scene } from '../script/scene'
import { useActions, useAppStore } from '@/store/StoreContext'
import { Button, IconButton } from '@/ui/Button'
import { Callout } from '@/ui/Callout'
import { Checkbox, CheckboxGroup } from '@/ui/Checkbox'
import { Disclosure } from '@/ui/Disclosure'
import { TextField } from '@/ui/TextField'
import styles from './Authoring.module.css'
import { useCapture } from './useCapture'

interface SceneFormProps {
  readonly briefing: OwnBriefing
  readonly scene: OwnScene
  /** The scene as it is told on the present data. */
  readonly told: Scene
  readonly records: RecordsAsOf
  readonly onChoose: (scene: string) => void
}

const SHORTEST_DWELL = 5
const LONGEST_DWELL = 3600

/** The words of a scene and what it shows. Every letter is a change at once; there is nothing to confirm. */
export function SceneForm({ briefing, scene, told, records, onChoose }: SceneFormProps) {
  const { t } = useTranslation()
  const store = useAppStore()
  const { id, scenes } = briefing
  const change = (part: Partial<OwnScene>, step: string | null) =>
    changeOwnBriefing(
      store,
      id,
      (before) => ({
        ...before,
        scenes: before.scenes.map((each) => (each.id === scene.id ? { ...each, ...part } : each)),
      }),
      step && `${scene.id} ${step}`,
    )
  return (
    <section className={styles.form} aria-label={t('authoring.scene', { number: scenes.indexOf(scene) + 1 })}>
      <SceneTools
        briefing={briefing}
        scene={scene}
        told={told}
        records={records}
        onChoose={onChoose}
        onRecapture={(view) => change({ view }, null)}
      />
      {told.problems.length > 0 ? (
        <Callout tone="warning" title={t('authoring.broken', { count: told.problems.length })}>
          <p>{t('authoring.brokenHelp')}</p>
          <ul>
            {told.problems.map(({ parameter, value }) => (
              <li key={`${parameter} ${value}`}>
                {parameter}: {value}
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
      <div className={styles.pair}>
        <TextField
          label={t('authoring.sceneTitle')}
          value={scene.title}
          maxLength={LONGEST.title}
          onChange={(title) => change({ title }, 'title')}
        />
        <div className={styles.dwell}>
          <Dwell value={scene.dwell} onChange={(dwell) => change({ dwell }, 'dwell')} />
        </div>
      </div>
      <div className={styles.pair}>
        <TextField
          label={t('authoring.text')}
          lines={4}
          value={scene.text}
          maxLength={LONGEST.text}
          onChange={(text) => change({ text }, 'text')}
        />
        <TextField
          label={t('authoring.notes')}
          lines={4}
          value={scene.notes}
          maxLength={LONGEST.notes}
          onChange={(notes) => change({ notes }, 'notes')}
        />
      </div>
      <Disclosure
        title={t('authoring.facts')}
        trailing={scene.facts.length + scene.promises.length}
        isOpenAtFirst={scene.facts.length > 0}
      >
        <FactChoice scene={scene} told={told} records={records} onChange={(facts) => change({ facts }, null)} />
      </Disclosure>
    </section>
  )
}

function SceneTools({
  briefing: { id, scenes },
  scene,
  told,
  records,
  onChoose,
  onRecapture,
}: SceneFormProps & { readonly onRecapture: (view: string) => void }) {
  const { t } = useTranslation()
  const store = useAppStore()
  const { changeView } = useActions()
  const capture = useCapture(records)
  const index = scenes.indexOf(scene)
  const changeScenes = (change: (all: readonly OwnScene[]) => OwnScene[]) =>
    changeOwnBriefing(store, id, (before) => ({ ...before, scenes: change(before.scenes) }))
  const move = (by: number) => changeScenes((all) => all.toSpliced(index, 1).toSpliced(index + by, 0, scene))
  const duplicate = () => {
    const { id: _, ...copied } = scene
    const made = newScene(copied)
    changeScenes((all) => all.toSpliced(index + 1, 0, made))
    onChoose(made.id)
  }
  const remove = () => {
    changeScenes((all) => all.toSpliced(index, 1))
    const next = scenes[index + 1] ?? scenes[index - 1]
    if (next) onChoose(next.id)
  }
  const show = () => {
    showScene(store, told.view)
    changeView({ board: 'briefings' })
  }
  return (
    <div className={styles.tools}>
      <Button size="dense" onPress={show}>
        <Eye aria-hidden="true" size={18} />
        {t('authoring.show')}
      </Button>
      <Button size="dense" onPress={() => onRecapture(capture().view)}>
        <Camera aria-hidden="true" size={18} />
        {t('authoring.recapture')}
      </Button>
      <IconButton size="dense" aria-label={t('authoring.up')} isDisabled={index === 0} onPress={() => move(-1)}>
        <ArrowUp aria-hidden="true" size={18} />
      </IconButton>
      <IconButton
        size="dense"
        aria-label={t('authoring.down')}
        isDisabled={index === scenes.length - 1}
        onPress={() => move(1)}
      >
        <ArrowDown aria-hidden="true" size={18} />
      </IconButton>
      <IconButton
        size="dense"
        aria-label={t('authoring.duplicate')}
        isDisabled={scenes.length >= LONGEST.scenes}
        onPress={duplicate}
      >
        <Copy aria-hidden="true" size={18} />
      </IconButton>
      <IconButton size="dense" aria-label={t('authoring.removeScene')} onPress={remove}>
        <Trash2 aria-hidden="true" size={18} />
      </IconButton>
    </div>
  )
}

function Dwell({
  value,
  onChange,
}: {
  readonly value: number | null
  readonly onChange: (seconds: number | null) => void
}) {
  const { t } = useTranslation()
  const [text, setText] = useState(value === null ? '' : String(value))
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    // An undo changes it from outside.
    setSeen(value)
    setText(value === null ? '' : String(value))
  }
  const seconds = Number(text)
  const isWrong =
    text.trim() !== '' && !(Number.isInteger(seconds) && seconds >= SHORTEST_DWELL && seconds <= LONGEST_DWELL)
  const type = (typed: string) => {
    setText(typed)
    const read = typed.trim() === '' ? null : Number(typed)
    if (read === null || (Number.isInteger(read) && read >= SHORTEST_DWELL && read <= LONGEST_DWELL)) {
      setSeen(read)
      onChange(read)
    }
  }
  return (
    <TextField
      label={t('authoring.dwell')}
      inputMode="numeric"
      value={text}
      onChange={type}
      isInvalid={isWrong}
      error={t('authoring.dwellError')}
      description={t('authoring.dwellHelp')}
    />
  )
}

function FactChoice({
  scene,
  told,
  records,
  onChange,
}: {
  readonly scene: OwnScene
  readonly told: Scene
  readonly records: RecordsAsOf
  readonly onChange: (facts: string[]) => void
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const selection = told.view.selection ?? null
  const offered = selection ? (records.factsOf.get(subjectKey(selection)) ?? []) : []
  // Those of the selection first, whether chosen or not: a fact must not move under the pointer that chooses it.
  const facts = [...new Set([...offered, ...scene.facts.flatMap((id) => records.facts.get(id) ?? [])])]
  if (facts.length === 0) return <p className={styles.note}>{t('authoring.noFacts')}</p>
  // What the data no longer have stays with the scene, whatever is chosen beside it.
  const unknown = scene.facts.filter((id) => !records.facts.has(id))
  return (
    <CheckboxGroup
      label={t('authoring.factsHelp')}
      value={[...scene.facts]}
      onChange={(chosen) => onChange([...unknown, ...facts.map(({ id }) => id).filter((id) => chosen.includes(id))])}
    >
      <div className={styles.facts}>
        {facts.map(({ id, text }) => (
          <Checkbox key={id} value={id}>
            {text[language]}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
