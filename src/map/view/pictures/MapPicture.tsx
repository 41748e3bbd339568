import { version } from 'virtual:built-data'
import type { TFunction } from 'i18next'
import { areaOf } from '@/datasets/boundaries'
import { CERTAINTIES } from '@/domain/certainty'
import { type Bounds, COUNTRY_BOUNDS } from '@/domain/mapView'
import { formatDate } from '@/i18n/format'
import { certaintyStroke } from '@/ui/certainty/certaintyStroke'
import { GLYPH_STROKE, industryMark } from '@/ui/industry/industryMarks'
import type { AppState } from '@/store/state'
import { SITES } from '../../appearance/layers/sites'
import { GLYPH_MIDDLE } from '../../appearance/drawing'
import { marksOf } from '../../frame/MapFrame'
import { PICTURE_FONT, toMarkup } from '../../svg/markup'
import { SvgMap } from '../../svg/SvgMap'
import { fitViewport } from '../../svg/viewport'
import { pictureFrame } from '../frameInput'

const WIDTH = 1120
const HEIGHT = 720
const LEGEND = 250
const MARGIN = 20
const TITLE = 60

/**
 * The present map as one SVG document on white: title, map, legend of what is drawn, as-of date, data version and link. Null until the
 * data are there. Text is text, so that it can be searched and edited; its typeface is what the reading machine has.
 */
export function drawMapPicture(state: AppState, t: TFunction, link: string): string | null {
  const { atlas, boundaries, language } = state
  if (atlas.state !== 'ready' || boundaries.state !== 'ready') return null
  const frame = pictureFrame(atlas.value, state)
  const sites = marksOf(frame, SITES)
  const day = formatDate(state.asOf ?? state.today, language)
  const area = state.selection ? areaOf(boundaries.value, state.selection) : null
  const bounds: Bounds = area ? area.properties.bounds : viewOf(state)
  const industries = atlas.value.atlas.industries.filter(({ id }) =>
    sites.some(({ industry, isPale }) => industry === id && !isPale),
  )
  return toMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      fontFamily={PICTURE_FONT}
      fill="#1e2124"
    >
      <rect width={WIDTH} height={HEIGHT} fill="#ffffff" />
      <text x={MARGIN} y={32} fontSize="22" fontWeight="700">
        {t('shell.title')} — {t('shell.subtitle')}
      </text>
      <text x={MARGIN} y={52} fontSize="13">
        {t('results.summary', { count: sites.length })} · {t(`terms.moneyKind.${state.filters.money.kind}`)} ·{' '}
        {t('view.asOf')} {day}
      </text>
      <g transform={`translate(${MARGIN} ${TITLE})`}>
        <SvgMap
          frame={frame}
          topology={boundaries.value}
          viewport={fitViewport(bounds, WIDTH - LEGEND - 3 * MARGIN, HEIGHT - TITLE - 44, MARGIN)}
          theme="light"
          detail="page"
          label={t('map.name')}
        />
      </g>
      <g transform={`translate(${WIDTH - LEGEND - MARGIN} ${TITLE + 14})`} fontSize="12">
        <text fontWeight="700">{t('legend.industries')}</text>
        {industries.map(({ id, name }, place) => (
          <g key={id} transform={`translate(10 ${18 + place * 19})`}>
            <circle r="8" fill={industryMark(id).colour.light} />
            <path
              d={industryMark(id).path}
              transform={`scale(0.4) translate(${-GLYPH_MIDDLE} ${-GLYPH_MIDDLE})`}
              fill="none"
              stroke="#ffffff"
              strokeWidth={GLYPH_STROKE}
              strokeLinecap="round"
              strokeLinejoin="round"
            />
            <text x="16" y="4">
              {name[language]}
            </text>
          </g>
        ))}
        <g transform={`translate(0 ${42 + industries.length * 19})`}>
          <text fontWeight="700">{t('legend.certainty')}</text>
          {CERTAINTIES.map((grade, place) => {
            const { dash, width } = certaintyStroke(grade)
            return (
              <g key={grade} transform={`translate(10 ${18 + place * 19})`}>
                <circle
                  r="7"
                  fill="none"
                  stroke="#1e2124"
                  strokeWidth={width * 0.7}
                  strokeDasharray={dash.length > 0 ? dash.map((length) => length * 0.6).join(' ') : undefined}
                  strokeLinecap="round"
                />
                <text x="16" y="4">
                  {t(`terms.certainty.${grade}`)}
                </text>
              </g>
            )
          })}
          <text y={18 + CERTAINTIES.length * 19 + 6} fontSize="11">
            {t('legend.hollow')}
          </text>
        </g>
      </g>
      <text x={MARGIN} y={HEIGHT - 24} fontSize="11">
        {t('takeaway.sourceLine', { day, version })} · {t('map.attribution')}
      </text>
      <text x={MARGIN} y={HEIGHT - 9} fontSize="9">
        {link.length > 190 ? `${link.slice(0, 189)}…` : link}
      </text>
    </svg>,
  )
}

/** The bounds of what the map shows: those it was asked to fit, else about what the screen holds at its zoom. */
function viewOf({ camera }: AppState): Bounds {
  if (camera.kind === 'fit') return camera.bounds
  const half = 360 / 2 ** camera.zoom
  const [longitude, latitude] = camera.center
  return camera.zoom < 6.2
    ? COUNTRY_BOUNDS
    : [longitude - half, latitude - half * 0.6, longitude + half, latitude + half * 0.6]
}
