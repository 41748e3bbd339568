import {
  ChevronLeft,
  ChevronRight,
  Download,
  EyeOff,
  LayoutGrid,
  Map as MapIcon,
  Maximize,
  MonitorSpeaker,
  Pencil,
  X,
} from 'lucide-react'
import { type PointerEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endBriefing, goToScene, setExploring, showScene } from '@/commands/briefing'
import { copyBriefing, editBriefing } from '@/commands/ownBriefings'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { SCENE_SIZE } from '@/domain/scene'
import type { Briefing } from '@/domain/schema/briefing'
import { isOwnId } from '@/domain/ownBriefing'
import { FactItem } from '@/evidence/FactItem'
import { PromiseItem } from '@/evidence/PromiseItem'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import type { Scene } from '../script/scene'
import { useAppState, useAppStore, useDay } from '@/store/StoreContext'
import { Button, IconButton } from '@/ui/Button'
import { Callout } from '@/ui/Callout'
import { Disclosure } from '@/ui/Disclosure'
import { Modal } from '@/ui/Modal'
import styles from './Briefing.module.css'
import type { DrawScene } from '../DrawScene'
import { Handout } from '../paper/Handout'
import { TakeBriefing } from '../paper/TakeBriefing'
import { useBriefingKeys } from '../useBriefingKeys'
import { usePresenter } from './usePresenter'
import { useScript } from '../script/buildScript'
import { ownScenesOf } from '../script/ownScript'

interface BriefingPanelProps {
  readonly id: string
  readonly index: number
  readonly records: RecordsAsOf
  readonly authored: readonly Briefing[]
  /** Draws the map of a scene, or what is on the screen where there is none, as an SVG document. */
  readonly drawScene: DrawScene
  /** The way to take the whole product along as one file. */
  readonly packing: ReactNode
}

/** Px a finger must travel sideways to turn the page. */
const SWIPE = 60

/** Fills the screen or gives it back; where the browser does not let us, the briefing goes on as it is. */
async function toggleFullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen())
  } catch {
    // Nothing is lost: the page stays as large as it is.
  }
}

/** The words of a scene beside the map that shows it, and everything to walk through the briefing. */
export function BriefingPanel({ id, index, records, authored, drawScene, packing }: BriefingPanelProps) {
  const { t } = useTranslation()
  const store = useAppStore()
  const script = useScript(id, records, authored)
  const scenes = script?.scenes ?? []
  const scene = scenes[Math.min(index, scenes.length - 1)]
  const [isBlank, setIsBlank] = useState(false)
  const [isGridOpen, setIsGridOpen] = useState(false)
  const [isTaking, setIsTaking] = useState(false)
  const [handout, setHandout] = useState<2 | 4 | null>(null)
  const endHandout = useCallback(() => setHandout(null), [])
  const loaded = useAppState((state) => state.records)
  const shown = useRef<string | null>(null)
  const go = (next: number) => {
    setIsBlank(false)
    goToScene(store, next, scenes.length)
  }
  useEffect(() => {
    // A scene is shown once when it is reached; later moves of the map are the speaker's own.
    if (!scene || shown.current === `${id} ${scene.id}`) return
    shown.current = `${id} ${scene.id}`
    showScene(store, scene.view)
  }, [store, id, scene])
  useBriefingKeys(
    {
      next: () => go(index + 1),
      previous: () => go(index - 1),
      first: () => go(0),
      last: () => go(scenes.length - 1),
      jump: (number) => go(number - 1),
      toggleBlank: () => setIsBlank(!isBlank),
      end: () => (isBlank ? setIsBlank(false) : endBriefing(store)),
    },
    !isGridOpen && !isTaking,
  )
  const presenter = usePresenter({
    store,
    script,
    index,
    isBlank,
    go,
    setBlank: setIsBlank,
    drawPictures: async () => {
      const size = store.getState().mapSize ?? SCENE_SIZE
      const following = scenes[index + 1]
      return { current: await drawScene(null, size), next: following ? await drawScene(following.view, size) : null }
    },
  })
  const start = useRef<number | null>(null)
  const swipe = {
    onPointerDown: ({ clientX, pointerType }: PointerEvent) => {
      start.current = pointerType === 'mouse' ? null : clientX
    },
    onPointerUp: ({ clientX }: PointerEvent) => {
      const moved = start.current === null ? 0 : clientX - start.current
      start.current = null
      if (Math.abs(moved) > SWIPE) go(index + (moved < 0 ? 1 : -1))
    },
  }
  const isOwn = isOwnId(id)
  if (!script || !scene) {
    return (
      <div className={styles.missing}>
        <Callout
          tone="warning"
          title={t(isOwn ? 'briefing.missingOwn' : 'briefing.missing')}
          actions={
            <>
              {isOwn ? (
                <Button size="dense" onPress={() => editBriefing(store, id, index)}>
                  {t('briefing.own')}
                </Button>
              ) : null}
              <Button size="dense" onPress={() => endBriefing(store)}>
                {t('shell.endBriefing')}
              </Button>
            </>
          }
        >
          {isOwn ? <p>{t('briefing.missingOwnHelp')}</p> : null}
        </Callout>
      </div>
    )
  }
  return (
    <>
      <section className={styles.panel} aria-label={script.title} {...swipe}>
        <div className={styles.head}>
          <h1 className={styles.script}>{script.title}</h1>
          <IconButton
            size="dense"
            aria-label={t(isOwn ? 'briefing.edit' : 'briefing.copy')}
            onPress={() =>
              isOwn ? editBriefing(store, id, index) : copyBriefing(store, script.title, ownScenesOf(script))
            }
          >
            <Pencil aria-hidden="true" />
          </IconButton>
          <IconButton size="dense" aria-label={t('shell.endBriefing')} onPress={() => endBriefing(store)}>
            <X aria-hidden="true" />
          </IconButton>
        </div>
        <h2 aria-live="polite">{scene.title}</h2>
        <div className={styles.body}>
          {scene.body.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <Evidence scene={scene} records={records} />
        {presenter.state === 'closed' || presenter.state === 'blocked' ? (
          <p className={styles.told} role="status">
            {t(`console.${presenter.state}`)}{' '}
            <Button size="dense" look="plain" onPress={presenter.open}>
              {t('console.again')}
            </Button>
          </p>
        ) : null}
        <div className={styles.controls}>
          <IconButton
            look="secondary"
            aria-label={t('briefing.previous')}
            isDisabled={index === 0}
            onPress={() => go(index - 1)}
          >
            <ChevronLeft aria-hidden="true" />
          </IconButton>
          <span className={styles.place}>{t('briefing.scene', { number: index + 1, count: scenes.length })}</span>
          <IconButton
            look="secondary"
            aria-label={t('briefing.next')}
            isDisabled={index === scenes.length - 1}
            onPress={() => go(index + 1)}
          >
            <ChevronRight aria-hidden="true" />
          </IconButton>
          <IconButton size="dense" aria-label={t('briefing.grid')} onPress={() => setIsGridOpen(true)}>
            <LayoutGrid aria-hidden="true" />
          </IconButton>
          <IconButton size="dense" aria-label={t('briefing.explore')} onPress={() => setExploring(store, true)}>
            <MapIcon aria-hidden="true" />
          </IconButton>
          <IconButton size="dense" aria-label={t('console.open')} onPress={presenter.open}>
            <MonitorSpeaker aria-hidden="true" />
          </IconButton>
          <IconButton size="dense" aria-label={t('briefing.fullScreen')} onPress={() => void toggleFullScreen()}>
            <Maximize aria-hidden="true" />
          </IconButton>
          <IconButton size="dense" aria-label={t('takeaway.briefing')} onPress={() => setIsTaking(true)}>
            <Download aria-hidden="true" />
          </IconButton>
          <IconButton size="dense" aria-label={t('briefing.blank')} onPress={() => setIsBlank(true)}>
            <EyeOff aria-hidden="true" />
          </IconButton>
        </div>
      </section>
      {loaded.state === 'ready' ? (
        <Modal
          title={t('takeaway.briefing')}
          closeLabel={t('common.close')}
          isOpen={isTaking}
          onClose={() => setIsTaking(false)}
        >
          <TakeBriefing
            script={script}
            records={loaded.value}
            drawScene={drawScene}
            packing={packing}
            onHandout={(perPage) => {
              setIsTaking(false)
              setHandout(perPage)
            }}
          />
        </Modal>
      ) : null}
      {loaded.state === 'ready' && handout ? (
        <Handout script={script} records={loaded.value} perPage={handout} drawScene={drawScene} onDone={endHandout} />
      ) : null}
      {isBlank ? (
        <button type="button" className={styles.blank} onClick={() => setIsBlank(false)}>
          <span>{t('briefing.unblank')}</span>
        </button>
      ) : null}
      <Modal
        title={t('briefing.grid')}
        closeLabel={t('common.close')}
        size="wide"
        isOpen={isGridOpen}
        onClose={() => setIsGridOpen(false)}
      >
        <ol className={styles.grid}>
          {scenes.map(({ id: key, title }, number) => (
            <li key={key}>
              <button
                type="button"
                aria-current={number === index ? 'step' : undefined}
                onClick={() => {
                  setIsGridOpen(false)
                  go(number)
                }}
              >
                <span>{number + 1}</span> {title}
              </button>
            </li>
          ))}
        </ol>
        <p className={styles.note}>{t('briefing.keys')}</p>
      </Modal>
    </>
  )
}

/** What the scene rests on, as of its day, with sources; and the speaker's notes. */
function Evidence({ scene, records }: { readonly scene: Scene; readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = useDay()
  const facts = scene.facts.flatMap((id) => records.facts.get(id) ?? [])
  const promises = scene.promises.flatMap(
    (id) => records.records.milestones.find((milestone) => milestone.id === id) ?? [],
  )
  return (
    <div className={styles.evidence} key={scene.id}>
      <p className={styles.note}>
        {t('view.asOf')} {formatDate(scene.view.asOf ?? day, language)}
      </p>
      {promises.length > 0 ? (
        <Disclosure title={t('briefing.promises', { count: promises.length })} isOpenAtFirst>
          {promises.map((milestone) => (
            <PromiseItem key={milestone.id} milestone={milestone} records={records} />
          ))}
        </Disclosure>
      ) : null}
      {facts.length > 0 ? (
        <Disclosure title={t('briefing.facts', { count: facts.length })} isOpenAtFirst>
          {facts.map((fact) => (
            <FactItem key={fact.id} fact={fact} records={records} />
          ))}
        </Disclosure>
      ) : null}
      <Disclosure title={t('briefing.notes')}>
        <p>{scene.notes}</p>
      </Disclosure>
    </div>
  )
}
