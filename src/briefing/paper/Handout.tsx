import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { LoadedRecords } from '@/datasets/recordsIndex'
import { formatDate } from '@/i18n/format'
import type { Script } from '../script/scene'
import type { DrawScene } from '../DrawScene'
import styles from './Handout.module.css'
import { dayOf, evidenceOf, useWriting } from '../script/evidence'

interface HandoutProps {
  readonly script: Script
  /** The records as loaded, not as of a day. */
  readonly records: LoadedRecords
  readonly perPage: 2 | 4
  readonly drawScene: DrawScene
  readonly onDone: () => void
}

/** Px of the map of a scene; it is drawn as lines and keeps sharp on paper. */
const MAPS = { 2: { width: 560, height: 470 }, 4: { width: 420, height: 300 } } as const
/** Statements that find room beside the map of a scene. */
const MOST_EVIDENCE = { 2: 5, 4: 2 } as const
const NOTE_LINES = { 2: 6, 4: 4 } as const

/** The scenes on A4 for those who listen: map, words, what they rest on, and lines to write on. Prints once all maps are drawn. */
export function Handout({ script, records, perPage, drawScene, onDone }: HandoutProps) {
  const writing = useWriting(records)
  const { t, language, today, version } = writing
  const [maps, setMaps] = useState<readonly (string | null)[] | null>(null)
  useEffect(() => {
    let isGone = false
    const draw = async () => {
      const drawn: (string | null)[] = []
      for (const { view } of script.scenes) {
        const svg = await drawScene(view, MAPS[perPage])
        drawn.push(svg === null ? null : URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })))
      }
      if (!isGone) setMaps(drawn)
    }
    void draw()
    return () => {
      isGone = true
    }
  }, [script, perPage, drawScene])
  useEffect(() => {
    if (!maps) return
    let isGone = false
    const show = async () => {
      await Promise.all(
        [...document.querySelectorAll<HTMLImageElement>('[data-handout] img')].map((image) =>
          image.decode().catch(() => undefined),
        ),
      )
      if (isGone) return
      window.print()
      onDone()
    }
    void show()
    return () => {
      isGone = true
      for (const address of maps) if (address) URL.revokeObjectURL(address)
    }
  }, [maps, onDone])
  const pages = Array.from({ length: Math.ceil(script.scenes.length / perPage) }, (_, page) =>
    script.scenes.slice(page * perPage, (page + 1) * perPage),
  )
  return createPortal(
    <div className={styles.handout} data-handout={perPage}>
      {pages.map((scenes, page) => (
        <section key={scenes[0]?.id} className={styles.page}>
          <header>
            <span>{script.title}</span>
            <span>
              {page + 1} / {pages.length}
            </span>
          </header>
          {scenes.map((scene, index) => {
            const number = page * perPage + index
            const evidence = evidenceOf(scene, writing)
            const map = maps?.[number]
            return (
              <article key={scene.id} className={styles.scene}>
                <div className={styles.picture}>
                  {map ? <img src={map} alt={t('console.picture', { title: scene.title })} /> : null}
                </div>
                <div className={styles.words}>
                  <h2>
                    {number + 1}. {scene.title}
                  </h2>
                  {scene.body.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                  <ul>
                    {evidence.slice(0, MOST_EVIDENCE[perPage]).map(({ id, text, mark, source }) => (
                      <li key={id}>
                        {text} ({mark}) <span>{source}</span>
                      </li>
                    ))}
                    {evidence.length > MOST_EVIDENCE[perPage] ? (
                      <li>{t('takeaway.moreEvidence', { count: evidence.length - MOST_EVIDENCE[perPage] })}</li>
                    ) : null}
                  </ul>
                  <p className={styles.day}>
                    {t('view.asOf')} {formatDate(dayOf(scene, today), language)}
                  </p>
                </div>
                <div className={styles.lines} aria-hidden="true">
                  {Array.from({ length: NOTE_LINES[perPage] }, (_, line) => (
                    <span key={line} />
                  ))}
                </div>
              </article>
            )
          })}
          <footer>{t('takeaway.sourceLine', { day: formatDate(today, language), version })}</footer>
        </section>
      ))}
    </div>,
    document.body,
  )
}
