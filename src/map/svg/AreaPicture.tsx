import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Topology } from 'topojson-specification'
import { areaOf } from '@/datasets/boundaries'
import { NO_FILTERS } from '@/domain/filter'
import { COUNTRY_BOUNDS, COUNTRY_CAMERA } from '@/domain/mapView'
import type { Subject } from '@/domain/subject'
import { useLanguage } from '@/i18n/useLanguage'
import { createDerivations } from '@/store/derive/derivation'
import { sitesIn } from '@/store/derive/detail'
import { nameOf } from '@/store/derive/scope'
import { useAppState, useAtlas } from '@/store/StoreContext'
import { buildFrame } from '../frame/buildFrame'
import { SvgMap } from './SvgMap'
import { fitViewport } from './viewport'

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
  const kind = useAppState((state) => state.filters.money.kind)
  const index = useAtlas()
  const name = nameOf(index, subject)?.[language] ?? ''
  const frame = useMemo(() => {
    if (atlas.state !== 'ready') return null
    const filters = { ...NO_FILTERS, money: { ...NO_FILTERS.money, kind } }
    const inside = new Set(sitesIn(index, subject).map(({ id }) => id))
    const drawn = buildFrame(
      createDerivations(),
      atlas.value,
      {
        records: { state: 'loading' },
        filters,
        selection: subject,
        highlighted: null,
        asOf,
        since: null,
        lens: null,
        today,
        camera: COUNTRY_CAMERA,
        hiddenOverlays: ['gateways'],
        compared: [],
      },
      language,
    )
    return { ...drawn, sites: drawn.sites.map((mark) => (inside.has(mark.id) ? mark : { ...mark, isPale: true })) }
  }, [atlas, index, subject, asOf, today, kind, language])
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
      islands={{ ulleungdo: t('map.ulleungdo'), dokdo: t('map.dokdo') }}
    />
  )
}
