import { ChevronLeft, ChevronRight, Eye, EyeOff } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FromStage, openPresenterChannel, type PresenterChannel, type ToldScene } from '../channel'
import { IconButton, ToggleButton } from '@/ui/Button'
import styles from './Console.module.css'
import { Pointing, StillPicture } from './Pointing'
import { Watch } from './Watch'
import { useBriefingKeys } from '../useBriefingKeys'

type Place = Extract<FromStage, { kind: 'place' }>
type Pictures = Extract<FromStage, { kind: 'pictures' }>

/** How often the audience's window is called while it does not answer, in ms. */
const CALL_EVERY = 1500

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
