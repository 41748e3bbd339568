import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Topology } from 'topojson-specification'
import { areaOf } from '@/datasets/boundaries'
import { COUNTRY_BOUNDS } from '@/domain/mapView'
import type { Subject } from '@/domain/subject'
import { useLanguage } from '@/i18n/useLanguage'
import { sitesIn } from '@/store/derive/detail'
import { nameOf } from '@/store/derive/scope'
import { useAppState, useAtlas } from '@/store/StoreContext'
import { SvgMap } from '../../svg/SvgMap'
import { fitViewport } from '../../svg/viewport'
import { pictureFrame, subjectState } from '../frameInput'

const WIDTH = 470
const HEIGHT = 400
const PADDING = 14

/** An area with its sites and belts as a still picture on white paper, whatever theme the screen has. */
export function AreaPicture({ subject, topology }: { readonly subject: Subject; readonly topology: Topology }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const atlas = useAppState((state) => state.atlas)
  const asOf = useAppState((state) => state.asOf)
  const today = useAppState((state) => state.today)
  const filters = useAppState((state) => state.filters)
  const index = useAtlas()
  const name = nameOf(index, subject)?.[language] ?? ''
  const frame = useMemo(
    () =>
      atlas.state === 'ready'
        ? pictureFrame(atlas.value, subjectState(subject, { filters, language, asOf, today }), {
            onlySites: new Set(sitesIn(index, subject).map(({ id }) => id)),
          })
        : null,
    [atlas, index, subject, asOf, today, filters, language],
  )
  if (!frame) return null
  const bounds = areaOf(topology, subject)?.properties.bounds ?? COUNTRY_BOUNDS
  return (
    <SvgMap
      frame={frame}
      topology={topology}
      viewport={fitViewport(bounds, WIDTH, HEIGHT, PADDING)}
      theme="light"
      detail="page"
      label={t('profile.picture', { name })}
    />
  )
}
