import { ChevronLeft, ChevronRight, Eye, EyeOff, Pause, Play, RotateCcw } from 'lucide-react'
import { type PointerEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type FromStage,
  openPresenterChannel,
  type PointerLook,
  type PresenterChannel,
  type ToldScene,
} from '../channel'
import { elapsed } from '@/domain/timer'
import { formatClock, formatSeconds } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { IconButton, ToggleButton } from '@/ui/Button'
import styles from './Console.module.css'
import { useBriefingKeys } from '../useBriefingKeys'

type Place = Extract<FromStage, { kind: 'place' }>
type Pictures = Extract<FromStage, { kind: 'pictures' }>

/** How often the audience's window is called while it does not answer, and the clock is read, in ms. */
const CALL_EVERY = 1500
const TICK = 500

/** The speaker's window: this scene and the next, notes, time, and the pointer. Everything comes from the audience's window. */
export function Console({ session }: { readonly session: string }) {
  const { t } = useTranslation()
  const [script, setScript] = useState<{ readonly title: string; readonly scenes: readonly ToldScene[] } | null>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const [pictures, setPictures] = useState<Pictures | null>(null)
  const [isAlone, setIsAlone] = useState(true)
  const channel = useRef<PresenterChannel | null>(null)
  useEffect(() => {
    let isAnswered = false
    const made = openPresenterChannel(session, (message) => {
      if (message.from !== 'stage') return
      if (message.kind === 'here') return made.say({ from: 'console', kind: 'hello' })
      isAnswered = message.kind !== 'gone'
      setIsAlone(!isAnswered)
      if (message.kind === 'script') setScript(message)
      else if (message.kind === 'place') setPlace(message)
      else if (message.kind === 'pictures') setPictures(message)
    })
    channel.current = made
    const call = () => (isAnswered ? undefined : made.say({ from: 'console', kind: 'hello' }))
    call()
    const calling = setInterval(call, CALL_EVERY)
    const leave = () => made.say({ from: 'console', kind: 'gone' })
    addEventListener('pagehide', leave)
    return () => {
      clearInterval(calling)
      removeEventListener('pagehide', leave)
      made.close()
    }
  }, [session])

  const count = script?.scenes.length ?? 0
  const number = place?.scene ?? 0
  const isBlank = place?.isBlank ?? false
  const go = (scene: number) =>
    channel.current?.say({ from: 'console', kind: 'go', scene: Math.min(Math.max(scene, 0), count - 1) })
  const setBlank = (isOn: boolean) => channel.current?.say({ from: 'console', kind: 'blank', isBlank: isOn })
  useBriefingKeys(
    {
      next: () => go(number + 1),
      previous: () => go(number - 1),
      first: () => go(0),
      last: () => go(count - 1),
      jump: (wanted) => go(wanted - 1),
      toggleBlank: () => setBlank(!isBlank),
      end: () => setBlank(false),
    },
    true,
  )
  const scene = script?.scenes[number]
  const next = script?.scenes[number + 1]
  if (!script || !place || !scene)
    return (
      <main className={styles.waiting}>
        <h1>{t('console.title')}</h1>
        <p role="status">{t('console.waiting')}</p>
      </main>
    )
  return (
    <main className={styles.console}>
      <header className={styles.bar}>
        <h1>{script.title}</h1>
        <Watch
          place={place}
          scenes={script.scenes}
          onTimer={(action) => channel.current?.say({ from: 'console', kind: 'timer', action })}
        />
      </header>
      {isAlone ? (
        <p className={styles.alone} role="alert">
          {t('console.alone')}
        </p>
      ) : place.isExploring ? (
        <p className={styles.alone} role="status">
          {t('console.exploring')}
        </p>
      ) : null}
      <section className={styles.current} aria-label={t('console.current')}>
        <h2>
          <span className={styles.number}>{t('briefing.scene', { number: number + 1, count })}</span> {scene.title}
        </h2>
        <Pointing
          picture={pictures?.current ?? null}
          label={t('console.picture', { title: scene.title })}
          isBlank={isBlank}
          onPoint={(look, at) => channel.current?.say({ from: 'console', kind: 'pointer', look, at })}
        >
          <div className={styles.controls}>
            <IconButton
              look="secondary"
              aria-label={t('briefing.previous')}
              isDisabled={number === 0}
              onPress={() => go(number - 1)}
            >
              <ChevronLeft aria-hidden="true" />
            </IconButton>
            <IconButton
              look="secondary"
              aria-label={t('briefing.next')}
              isDisabled={number === count - 1}
              onPress={() => go(number + 1)}
            >
              <ChevronRight aria-hidden="true" />
            </IconButton>
            <ToggleButton isSelected={isBlank} onChange={setBlank}>
              {isBlank ? <Eye aria-hidden="true" size={18} /> : <EyeOff aria-hidden="true" size={18} />}
              {t('briefing.blank')}
            </ToggleButton>
          </div>
        </Pointing>
      </section>
      <section className={styles.next} aria-label={t('console.next')}>
        <h2>
          {t('console.next')}: {next?.title ?? t('console.end')}
        </h2>
        {next ? (
          <div>
            <StillPicture svg={pictures?.next ?? null} label={t('console.picture', { title: next.title })} />
            <ul>
              {next.body.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </section>
      <section className={styles.notes} aria-label={t('briefing.notes')}>
        <h2>{t('briefing.notes')}</h2>
        <p className={styles.said}>{scene.notes || t('console.noNotes')}</p>
        <ul>
          {scene.body.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <nav className={styles.jump} aria-label={t('briefing.grid')}>
        <ol>
          {script.scenes.map(({ title }, index) => (
            <li key={`${index} ${title}`}>
              <button type="button" aria-current={index === number ? 'step' : undefined} onClick={() => go(index)}>
                <span className={styles.number}>{index + 1}</span> {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </main>
  )
}

/** The time of day, what has gone by against what was meant, for the whole and for this scene. */
function Watch({
  place: { timer, scene },
  scenes,
  onTimer,
}: {
  readonly place: Place
  readonly scenes: readonly ToldScene[]
  readonly onTimer: (action: 'start' | 'pause' | 'reset') => void
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), TICK)
    return () => clearInterval(ticking)
  }, [])
  const gone = elapsed(timer, now)
  const target = scenes[scene]?.dwell ?? null
  const whole = scenes.reduce((sum, { dwell }) => sum + (dwell ?? 0), 0)
  const over = target === null ? 0 : Math.round(gone.scene / 1000) - target
  return (
    <div className={styles.watch}>
      <p>
        <span>{t('console.clock')}</span> <time>{formatClock(now, language)}</time>
      </p>
      <p>
        <span>{t('console.whole')}</span> <strong>{formatSeconds(gone.whole / 1000)}</strong>
        {whole > 0 ? ` / ${formatSeconds(whole)}` : ''}
      </p>
      <p data-over={over > 0}>
        <span>{t('console.scene')}</span> <strong>{formatSeconds(gone.scene / 1000)}</strong>
        {target === null ? '' : ` / ${formatSeconds(target)}`}
        {over > 0 ? ` · ${t('console.over', { time: formatSeconds(over) })}` : ''}
      </p>
      {timer.since === null ? (
        <IconButton size="dense" aria-label={t('console.start')} onPress={() => onTimer('start')}>
          <Play aria-hidden="true" size={18} />
        </IconButton>
      ) : (
        <IconButton size="dense" aria-label={t('console.pause')} onPress={() => onTimer('pause')}>
          <Pause aria-hidden="true" size={18} />
        </IconButton>
      )}
      <IconButton size="dense" aria-label={t('console.reset')} onPress={() => onTimer('reset')}>
        <RotateCcw aria-hidden="true" size={18} />
      </IconButton>
    </div>
  )
}

interface PointingProps {
  readonly picture: string | null
  readonly label: string
  readonly isBlank: boolean
  readonly onPoint: (look: PointerLook, at: { readonly x: number; readonly y: number } | null) => void
  /** What stands beside the picture. */
  readonly children: ReactNode
}

/** The picture of what the audience sees; moving over it moves the pointer there. */
function Pointing({ picture, label, isBlank, onPoint, children }: PointingProps) {
  const { t } = useTranslation()
  const [look, setLook] = useState<PointerLook | null>(null)
  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (look === null) return
    const box = event.currentTarget.getBoundingClientRect()
    onPoint(look, { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height })
  }
  const choose = (wanted: PointerLook) => (isOn: boolean) => {
    setLook(isOn ? wanted : null)
    if (!isOn) onPoint(wanted, null)
  }
  return (
    <div className={styles.view}>
      <div
        className={styles.stage}
        data-pointing={look ?? 'none'}
        data-blank={isBlank}
        onPointerMove={point}
        onPointerLeave={() => (look ? onPoint(look, null) : undefined)}
      >
        <StillPicture svg={picture} label={label} />
      </div>
      <div className={styles.side}>
        {children}
        <div className={styles.pointers} role="group" aria-label={t('console.pointer')}>
          <ToggleButton size="dense" isSelected={look === 'laser'} onChange={choose('laser')}>
            {t('console.laser')}
          </ToggleButton>
          <ToggleButton size="dense" isSelected={look === 'spotlight'} onChange={choose('spotlight')}>
            {t('console.spotlight')}
          </ToggleButton>
          <span className={styles.note}>{look ? t('console.pointerHelp') : ''}</span>
        </div>
      </div>
    </div>
  )
}

function StillPicture({ svg, label }: { readonly svg: string | null; readonly label: string }) {
  const { t } = useTranslation()
  const address = useMemo(
    () => (svg === null ? null : URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))),
    [svg],
  )
  useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address])
  return address === null ? (
    <p className={styles.note}>{t('console.noPicture')}</p>
  ) : (
    <img className={styles.picture} src={address} alt={label} draggable={false} />
  )
}
