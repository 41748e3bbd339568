import { useTranslation } from 'react-i18next'
import { showSubject } from '@/commands/showSubject'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { milestoneStateOn } from '@/domain/milestone'
import { DIRECTIONS, INSTRUMENTS } from '@/domain/programme'
import { ScopeBadge } from '@/evidence/ScopeBadge'
import { formatFactValue } from '@/i18n/factValue'
import { useLanguage } from '@/i18n/useLanguage'
import { deriveProgrammes, type ProgrammeRow, programmeRecords } from '@/store/derive/programmes'
import { useActions, useAppState, useAppStore, useAtlas, useDay, useDerive, useFollowed } from '@/store/StoreContext'
import { useScreening } from '@/store/useDerived'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { Select } from '@/ui/Select'
import styles from './ProgrammesBoard.module.css'

/** Every policy and support instrument, by direction and instrument and by the filters all screens share. */
export function ProgrammesBoard({ records }: { readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const filters = useFollowed((state) => state.filters)
  const own = useFollowed((state) => state.programmes)
  const { changeView } = useActions()
  const rows = deriveProgrammes(useDerive(), useAtlas(), filters, own, useScreening())
  const regional = rows.filter(({ scope }) => typeof scope !== 'string')
  const national = rows.filter(({ scope }) => typeof scope === 'string')
  return (
    <div className={styles.board}>
      <div className={styles.tools}>
        <h2>{t('programmes.summary', { count: rows.length })}</h2>
        <Select
          size="dense"
          label={t('programmes.direction')}
          isLabelHidden
          value={own.direction ?? 'any'}
          onChange={(direction) =>
            changeView({ programmes: { ...own, direction: direction === 'any' ? null : direction } })
          }
          options={[
            { id: 'any' as const, name: t('programmes.allDirections') },
            ...DIRECTIONS.map((id) => ({ id, name: t(`terms.direction.${id}`) })),
          ]}
        />
        <Select
          size="dense"
          label={t('programmes.instrument')}
          isLabelHidden
          value={own.instrument ?? 'any'}
          onChange={(instrument) =>
            changeView({ programmes: { ...own, instrument: instrument === 'any' ? null : instrument } })
          }
          options={[
            { id: 'any' as const, name: t('programmes.allInstruments') },
            ...INSTRUMENTS.map((id) => ({ id, name: t(`terms.instrument.${id}`) })),
          ]}
        />
      </div>
      <div className={styles.list} role="region" aria-label={t('programmes.list')} tabIndex={0}>
        {rows.length === 0 ? <p className={styles.none}>{t('programmes.none')}</p> : null}
        <Group title={t('programmes.regional')} rows={regional} records={records} />
        <Group title={t('programmes.national')} rows={national} records={records} />
      </div>
    </div>
  )
}

function Group({
  title,
  rows,
  records,
}: {
  readonly title: string
  readonly rows: readonly ProgrammeRow[]
  readonly records: RecordsAsOf
}) {
  if (rows.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>
        {title} <span>{rows.length}</span>
      </h3>
      <ul className={styles.cards}>
        {rows.map((row) => (
          <Card key={row.programme.id} row={row} records={records} />
        ))}
      </ul>
    </section>
  )
}

function Card({ row: { programme, scope }, records }: { readonly row: ProgrammeRow; readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const store = useAppStore()
  const day = useDay()
  const isSelected = useAppState(({ selection }) => selection?.kind === 'programme' && selection.id === programme.id)
  const { figures, milestones } = programmeRecords(records, programme.id)
  const headline = figures.find(({ money }) => money?.headline) ?? figures[0]
  const value = headline ? formatFactValue(headline.value, headline.unit, language) : null
  const overdue = milestones.filter((milestone) => milestoneStateOn(milestone, day) === 'passed-unverified').length
  return (
    <li>
      <button
        type="button"
        className={styles.card}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => showSubject(store, { kind: 'programme', id: programme.id })}
      >
        <span className={styles.name}>{programme.name[language]}</span>
        <span className={styles.meta}>
          <CertaintyMark certainty={programme.status} size={16} />
          {t(`terms.certainty.${programme.status}`)} · {t(`terms.direction.${programme.direction}`)}
          {programme.instruments.length > 0
            ? ` · ${programme.instruments.map((instrument) => t(`terms.instrument.${instrument}`)).join('·')}`
            : ''}
        </span>
        {value && headline ? (
          <span className={styles.figure}>
            <strong>{value.short}</strong>{' '}
            {headline.money ? t(`terms.moneyKind.${headline.money.kind}`) : t(`terms.field.${headline.field}`)}
          </span>
        ) : null}
        <span className={styles.meta}>
          <ScopeBadge scope={scope} />
          {[
            t('programmes.figures', { count: figures.length }),
            t('programmes.promises', { count: milestones.length }),
            ...(overdue > 0 ? [t('programmes.overdue', { count: overdue })] : []),
          ].join(' · ')}
        </span>
      </button>
    </li>
  )
}
