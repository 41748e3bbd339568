import type { TFunction } from 'i18next'
import type { ReactElement } from 'react'
import type { SceneTexts } from '@/domain/scene'
import { wrapWords } from '@/domain/textWidth'
import { DEFAULT_LINKED } from '@/store/defaults'
import type { AppState, SceneView } from '@/store/state'
import { PICTURE_FONT, toMarkup } from '../../svg/markup'
import { viewportFor } from '../../svg/svgCamera'
import { SvgMap } from '../../svg/SvgMap'
import { pictureFrame } from '../frameInput'

interface Size {
  readonly width: number
  readonly height: number
}

/** The map of a scene on light ground; `view` null is what is on the screen. Null until the data are there. */
function sceneMap(state: AppState, view: SceneView | null, size: Size, t: TFunction): ReactElement | null {
  const { atlas, boundaries } = state
  if (atlas.state !== 'ready' || boundaries.state !== 'ready') return null
  const shown: AppState = view === null ? state : { ...state, ...DEFAULT_LINKED, ...view, highlighted: null }
  return (
    <SvgMap
      frame={pictureFrame(atlas.value, shown)}
      topology={boundaries.value}
      viewport={viewportFor(shown.camera, size, 0)}
      theme="light"
      detail="map"
      label={t('map.name')}
    />
  )
}

const asDocument = ({ width, height }: Size, content: ReactElement) =>
  toMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={PICTURE_FONT}
      fill="#1e2124"
    >
      {content}
    </svg>,
  )

/** Draws the map of a scene as an SVG document of that size in px. */
export function drawScenePicture(state: AppState, view: SceneView | null, size: Size, t: TFunction): string | null {
  const map = sceneMap(state, view, size, t)
  return map && asDocument(size, map)
}

const CARD = { width: 1280, height: 720 } as const
const WORDS = 430
const MARGIN = 30
const FOOT = 22
const SIZES = { briefing: 14, title: 34, body: 21, foot: 12 } as const

/** Lines that fit beside the map. */
const wrap = (text: string, size: number) => wrapWords(text, (WORDS - MARGIN) / size)

/** Draws a scene as one picture of 1280 × 720 px: its words at the left, its map at the right. */
export function drawSceneCard(state: AppState, view: SceneView, texts: SceneTexts, t: TFunction): string | null {
  const map = sceneMap(
    state,
    view,
    { width: CARD.width - WORDS - 2 * MARGIN, height: CARD.height - 2 * MARGIN - FOOT },
    t,
  )
  if (!map) return null
  const title = wrap(texts.title, SIZES.title)
  const bodyTop = 96 + title.length * SIZES.title * 1.3
  const body = texts.lines.flatMap((line) => wrap(line, SIZES.body).map((text, at) => ({ text, isFirst: at === 0 })))
  return asDocument(
    CARD,
    <>
      <rect width={CARD.width} height={CARD.height} fill="#ffffff" />
      {wrap(texts.briefing, SIZES.briefing).map((line, at) => (
        <text key={line} x={MARGIN} y={40 + at * 18} fontSize={SIZES.briefing} fill="#58616a">
          {line}
        </text>
      ))}
      {title.map((line, at) => (
        <text key={line} x={MARGIN} y={100 + at * SIZES.title * 1.3} fontSize={SIZES.title} fontWeight="700">
          {line}
        </text>
      ))}
      {body.map(({ text }, at) => (
        <text
          key={`${at} ${text}`}
          x={MARGIN}
          y={bodyTop + (at + body.slice(0, at + 1).filter((line) => line.isFirst).length * 0.3) * SIZES.body * 1.4}
          fontSize={SIZES.body}
        >
          {text}
        </text>
      ))}
      <g transform={`translate(${WORDS + MARGIN} ${MARGIN})`}>{map}</g>
      <text x={MARGIN} y={CARD.height - 16} fontSize={SIZES.foot} fill="#58616a">
        {texts.foot}
      </text>
    </>,
  )
}
