import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { LoadedRecords } from '@/datasets/recordsIndex'
import { download } from '@/exports/download'
import { toPng } from '@/exports/picture'
import type { Deck } from '@/exports/slides'
import { formatDate } from '@/i18n/format'
import type { Scene, Script } from '../script/scene'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import type { DrawScene } from '../DrawScene'
import styles from './TakeBriefing.module.css'
import { dayOf, evidenceOf, notesOf, useWriting } from '../script/evidence'

const loadSlides = () => import('@/exports/slides')
const loadZip = () => import('@/exports/zip')

interface TakeBriefingProps {
  readonly script: Script
  readonly records: LoadedRecords
  readonly drawScene: DrawScene
  readonly onHandout: (perPage: 2 | 4) => void
  /** The way to take the whole product along as one file. */
  readonly packing: ReactNode
}

type Work =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number }
  | { readonly state: 'saved'; readonly name: string }
  | { readonly state: 'failed' | 'cancelled' }

const PICTURE_SCALE = 2
/** Px of an inch on a screen. */
const SCREEN = 96
const SHAPES = ['16:9', '4:3'] as const
const PER_PAGE = ['2', '4'] as const

/** Slides, handout, pictures: what one takes along of a briefing. Work goes scene by scene, shows how far it is, and stops when asked to. */
export function TakeBriefing({ script, records, drawScene, onHandout, packing }: TakeBriefingProps) {
  const writing = useWriting(records)
  const { t, language, today, version } = writing
  const [shape, setShape] = useState<Deck['shape']>('16:9')
  const [perPage, setPerPage] = useState<(typeof PER_PAGE)[number]>('2')
  const [work, setWork] = useState<Work>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const footOf = (scene: Scene) => t('takeaway.sourceLine', { day: formatDate(dayOf(scene, today), language), version })

  /** Makes one thing of each scene in turn, then a file of them. */
  const run = async <T,>(
    name: string,
    each: (scene: Scene, index: number) => Promise<T>,
    finish: (made: readonly T[]) => Promise<Blob>,
  ) => {
    const control = new AbortController()
    running.current = control
    setWork({ state: 'running', done: 0 })
    try {
      const made: T[] = []
      for (const [index, scene] of script.scenes.entries()) {
        made.push(await each(scene, index))
        // Lets the screen show how far it is and hear a press.
        await new Promise((resolve) => setTimeout(resolve, 0))
        if (control.signal.aborted) return setWork({ state: 'cancelled' })
        setWork({ state: 'running', done: index + 1 })
      }
      const file = await finish(made)
      if (control.signal.aborted) return setWork({ state: 'cancelled' })
      download(name, '', file)
      setWork({ state: 'saved', name })
    } catch {
      setWork({ state: 'failed' })
    }
  }

  const saveSlides = async () => {
    const { pictureSize, toSlides } = await loadSlides()
    const { width, height } = pictureSize(shape)
    const deck: Deck = {
      title: script.title,
      language,
      shape,
      columns: [t('takeaway.facts'), t('takeaway.mark'), t('takeaway.column.sources')],
      more: (count) => t('takeaway.moreInNotes', { count }),
    }
    await run(
      `growth-atlas-briefing-${today}.pptx`,
      async (scene) => {
        const evidence = evidenceOf(scene, writing)
        const svg = await drawScene(scene.view, {
          width: Math.round(width * SCREEN),
          height: Math.round(height * SCREEN),
        })
        return {
          title: scene.title,
          lines: scene.body,
          notes: notesOf(scene, evidence, t, formatDate(dayOf(scene, today), language)),
          picture: svg === null ? null : await asDataUrl(await toPng(svg, PICTURE_SCALE)),
          pictureText: t('console.picture', { title: scene.title }),
          evidence,
          foot: footOf(scene),
        }
      },
      (slides) => toSlides(deck, slides),
    )
  }
  const savePictures = () =>
    run(
      `growth-atlas-briefing-${today}.zip`,
      async (scene, index) => {
        const svg = await drawScene(
          scene.view,
          { width: 0, height: 0 },
          { briefing: script.title, title: scene.title, lines: scene.body, foot: footOf(scene) },
        )
        if (svg === null) throw new Error('no picture')
        return { name: `${String(index + 1).padStart(2, '0')}.png`, content: await toPng(svg, PICTURE_SCALE) }
      },
      async (files) => (await loadZip()).toZip(files),
    )
  const isRunning = work.state === 'running'
  const count = script.scenes.length
  return (
    <div className={styles.take}>
      <section aria-label={t('takeaway.slides')}>
        <h3>{t('takeaway.slides')}</h3>
        <div className={styles.row}>
          <Select
            size="dense"
            label={t('takeaway.shape')}
            isLabelHidden
            value={shape}
            onChange={setShape}
            options={SHAPES.map((id) => ({ id, name: id }))}
          />
          <Button size="dense" isDisabled={isRunning} onPress={() => void saveSlides()}>
            {t('takeaway.saveSlides')}
          </Button>
        </div>
      </section>
      <section aria-label={t('takeaway.handout')}>
        <h3>{t('takeaway.handout')}</h3>
        <div className={styles.row}>
          <Select
            size="dense"
            label={t('takeaway.perPage')}
            isLabelHidden
            value={perPage}
            onChange={setPerPage}
            options={PER_PAGE.map((id) => ({ id, name: t('takeaway.scenesPerPage', { count: Number(id) }) }))}
          />
          <Button size="dense" isDisabled={isRunning} onPress={() => onHandout(perPage === '2' ? 2 : 4)}>
            {t('takeaway.printHandout')}
          </Button>
        </div>
      </section>
      <section aria-label={t('takeaway.scenePictures')}>
        <h3>{t('takeaway.scenePictures')}</h3>
        <Button size="dense" isDisabled={isRunning} onPress={() => void savePictures()}>
          {t('takeaway.saveScenePictures')}
        </Button>
      </section>
      {packing}
      {work.state === 'running' ? (
        <div className={styles.row}>
          <div
            role="progressbar"
            aria-label={t('takeaway.working')}
            aria-valuemin={0}
            aria-valuemax={count}
            aria-valuenow={work.done}
            aria-valuetext={t('briefing.scene', { number: work.done, count })}
            className={styles.progress}
          >
            <p>
              {t('takeaway.working')} {t('briefing.scene', { number: work.done, count })}
            </p>
            <span>
              <span style={{ width: `${(100 * work.done) / count}%` }} />
            </span>
          </div>
          <Button size="dense" onPress={() => running.current?.abort()}>
            {t('takeaway.cancel')}
          </Button>
        </div>
      ) : null}
      <p role="status" className={styles.note}>
        {work.state === 'saved'
          ? t('takeaway.saved', { name: work.name })
          : work.state === 'failed'
            ? t('takeaway.failed')
            : work.state === 'cancelled'
              ? t('takeaway.cancelled')
              : ''}
      </p>
    </div>
  )
}

function asDataUrl(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(picture)
  })
}
