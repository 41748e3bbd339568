import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Topology } from 'topojson-specification'
import { areaOf } from '@/datasets/boundaries'
import { NO_FILTERS } from '@/domain/filter'
import type { Bounds } from '@/domain/mapView'
import type { Subject } from '@/domain/subject'
import { useLanguage } from '@/i18n/useLanguage'
import { nameOf } from '@/store/derive/scope'
import { useAppState, useAtlas } from '@/store/StoreContext'
import { useResolvedTheme } from '@/ui/theme'
import { SvgMap } from '../../svg/SvgMap'
import { fitViewport } from '../../svg/viewport'
import { pictureFrame, subjectState } from '../frameInput'

const WIDTH = 260
const HEIGHT = 190
/** Kilometres from side to side around a site; a region shows itself, so all of them are as wide as the widest. */
const SITE_KILOMETRES = 80
const DEGREE = 111.32
const RADIANS = Math.PI / 180

/** One of the compared on a small map; all of them have the same scale, so that sizes and distances can be seen. */
export function CompareThumbnail({ subject, topology }: { readonly subject: Subject; readonly topology: Topology }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const theme = useResolvedTheme(useAppState((state) => state.theme))
  const atlas = useAppState((state) => state.atlas)
  const asOf = useAppState((state) => state.asOf)
  const today = useAppState((state) => state.today)
  const compared = useAppState((state) => state.compared)
  const index = useAtlas()
  const frame = useMemo(
    () =>
      atlas.state === 'ready'
        ? pictureFrame(atlas.value, subjectState(subject, { filters: NO_FILTERS, language, asOf, today }), {
            onlySites: subject.kind === 'site' ? new Set([subject.id]) : null,
          })
        : null,
    [atlas, subject, asOf, today, language],
  )
  if (!frame) return null
  const bounds = compared.map((other) => boundsOf(topology, other))
  const kilometres = Math.max(SITE_KILOMETRES, ...bounds.map((each) => (each ? kilometresAcross(each) : 0)))
  const own = boundsOf(topology, subject)
  const centre = own
    ? ([(own[0] + own[2]) / 2, (own[1] + own[3]) / 2] as const)
    : index.sites.get(subject.id)?.coordinates
  if (!centre) return null
  const half = kilometres / 2 / (DEGREE * Math.cos(centre[1] * RADIANS))
  const around: Bounds = [centre[0] - half, centre[1] - 0.01, centre[0] + half, centre[1] + 0.01]
  return (
    <SvgMap
      frame={frame}
      topology={topology}
      viewport={fitViewport(around, WIDTH, HEIGHT, 0)}
      theme={theme}
      detail="thumbnail"
      label={t('profile.picture', { name: nameOf(index, subject)?.[language] ?? '' })}
    />
  )
}

function boundsOf(topology: Topology, area: Subject): Bounds | null {
  return area.kind === 'site' ? null : (areaOf(topology, area)?.properties.bounds ?? null)
}

/** Km that a picture must be wide for the bounds to fit in it. */
function kilometresAcross([west, south, east, north]: Bounds): number {
  const wide = (east - west) * DEGREE * Math.cos(((south + north) / 2) * RADIANS)
  return Math.max(wide, (north - south) * DEGREE * (WIDTH / HEIGHT)) * 1.1
}
