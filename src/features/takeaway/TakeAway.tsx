import { version } from 'virtual:built-data'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { encode } from 'uqr'
import { download } from '@/exports/download'
import { copyPicture, toPng } from '@/exports/picture'
import { useLanguage } from '@/i18n/useLanguage'
import { useAppState, useAtlas, useDay, useRecords } from '@/store/StoreContext'
import { useLink } from '@/store/url/useLink'
import { useSortedRows } from '@/store/useResults'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import { PackOffline } from './PackOffline'
import { aboutSheet } from './aboutSheet'
import { toGeoJson } from './geoJson'
import { factsSheet, sourcesSheet } from './recordSheets'
import { sitesSheet } from './sitesSheet'
import styles from './TakeAway.module.css'

const loadXlsx = () => import('@/exports/xlsx')
const loadCsv = () => import('@/exports/csv')

/** The tables that leave as files of their own. */
const SHEETS = { sites: sitesSheet, facts: factsSheet, sources: sourcesSheet } as const

const SCALES = ['1', '2', '3'] as const

interface TakeAwayProps {
  /** Draws the present map as an SVG document with title, legend, as-of date, sources and link; null where it cannot. */
  readonly drawPicture: () => Promise<string | null>
}

/** Everything one can take along: the listed sites and their facts as files, the map as a picture, the link as a QR code. */
export function TakeAway({ drawPicture }: TakeAwayProps) {
  return (
    <div className={styles.panel}>
      <Files />
      <Picture drawPicture={drawPicture} />
      <LinkCode />
      <PackOffline />
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Files() {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const records = useRecords()
  const rows = useSortedRows()
  const filters = useAppState((state) => state.filters)
  const lens = useAppState((state) => state.lens)
  const day = useDay()
  const link = useLink()
  const title = t('takeaway.data', { count: rows.length })
  if (records.state !== 'ready')
    return (
      <Part title={title}>
        <p>{t(records.state === 'loading' ? 'shell.loadingRecords' : 'shell.recordsFailed')}</p>
      </Part>
    )
  const given = { index, records: records.value, rows, filters, lens, t, language, day, link, version }
  const name = (part: string, type: string) => `growth-atlas-${part}-${day}.${type}`
  const saveCsv = async (sheet: keyof typeof SHEETS) => {
    const { toCsv, plainCell } = await loadCsv()
    const { header, rows: cells } = SHEETS[sheet](given)
    download(
      name(sheet, 'csv'),
      'text/csv;charset=utf-8',
      toCsv(
        header,
        cells.map((row) => row.map(plainCell)),
      ),
    )
  }
  const saveXlsx = async () => {
    const { toXlsx } = await loadXlsx()
    download(
      name('sites', 'xlsx'),
      '',
      await toXlsx([aboutSheet(given), sitesSheet(given), factsSheet(given), sourcesSheet(given)]),
    )
  }
  return (
    <Part title={title}>
      <div className={styles.buttons}>
        <Button size="dense" onPress={() => void saveXlsx()}>
          XLSX
        </Button>
        <Button size="dense" onPress={() => void saveCsv('sites')}>
          CSV · {t('takeaway.list')}
        </Button>
        <Button size="dense" onPress={() => void saveCsv('facts')}>
          CSV · {t('takeaway.facts')}
        </Button>
        <Button size="dense" onPress={() => void saveCsv('sources')}>
          CSV · {t('profile.sources')}
        </Button>
        <Button
          size="dense"
          onPress={() => download(name('sites', 'geojson'), 'application/geo+json', toGeoJson(given))}
        >
          GeoJSON
        </Button>
      </div>
    </Part>
  )
}

function Picture({ drawPicture }: TakeAwayProps) {
  const { t } = useTranslation()
  const day = useDay()
  const [scale, setScale] = useState<(typeof SCALES)[number]>('2')
  const [message, setMessage] = useState('')
  /** Draws, then hands on; what goes wrong is said. */
  const withPicture = async (use: (svg: string) => Promise<string>) => {
    const svg = await drawPicture()
    try {
      setMessage(svg === null ? t('takeaway.failed') : await use(svg))
    } catch {
      setMessage(t('takeaway.failed'))
    }
  }
  const save = (name: string, content: Blob) => {
    download(name, '', content)
    return t('takeaway.saved', { name })
  }
  return (
    <Part title={t('takeaway.picture')}>
      <div className={styles.buttons}>
        <Select
          size="dense"
          label={t('takeaway.size')}
          isLabelHidden
          value={scale}
          onChange={setScale}
          options={SCALES.map((id) => ({ id, name: `${id}×` }))}
        />
        <Button
          size="dense"
          onPress={() =>
            void withPicture(async (svg) => save(`growth-atlas-map-${day}.png`, await toPng(svg, Number(scale))))
          }
        >
          {t('takeaway.savePicture')}
        </Button>
        <Button
          size="dense"
          onPress={() =>
            void withPicture(async (svg) =>
              save(`growth-atlas-map-${day}.svg`, new Blob([svg], { type: 'image/svg+xml' })),
            )
          }
        >
          {t('takeaway.saveVector')}
        </Button>
        <Button
          size="dense"
          onPress={() =>
            void withPicture(async (svg) =>
              t((await copyPicture(svg, Number(scale))) ? 'takeaway.copied' : 'takeaway.notCopied'),
            )
          }
        >
          {t('takeaway.copyPicture')}
        </Button>
      </div>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </Part>
  )
}

/** Links longer than this make a code too fine for a phone to read off a projector. */
const LONGEST_LINK = 900

function LinkCode() {
  const { t } = useTranslation()
  const link = useLink()
  const code = link.length > LONGEST_LINK ? null : encode(link, { border: 2 })
  return (
    <Part title={t('takeaway.link')}>
      {code ? (
        <svg
          viewBox={`0 0 ${code.size} ${code.size}`}
          className={styles.code}
          role="img"
          aria-label={t('takeaway.qr')}
          shapeRendering="crispEdges"
        >
          <rect width={code.size} height={code.size} fill="#ffffff" />
          <path
            fill="#000000"
            d={code.data
              .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
              .join('')}
          />
        </svg>
      ) : (
        <p>{t('takeaway.qrTooLong')}</p>
      )}
    </Part>
  )
}
