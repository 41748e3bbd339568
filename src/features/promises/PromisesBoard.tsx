import { CalendarPlus, ChevronRight, Sheet } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { showSubject } from '@/commands/showSubject'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { daysBetween } from '@/domain/day'
import { PromiseItem } from '@/evidence/PromiseItem'
import { ScopeBadge } from '@/evidence/ScopeBadge'
import { StateBadge } from '@/evidence/StateBadge'
import { SubjectLink } from '@/evidence/SubjectLink'
import { formatDue } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { groupPromises, type PromiseRow } from '@/store/derive/promises'
import { nameOf } from '@/store/derive/scope'
import { useActions, useAppState, useAppStore, useAtlas, useDay } from '@/store/StoreContext'
import { usePromises } from '@/store/useDerived'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { Select } from '@/ui/Select'
import styles from './PromisesBoard.module.css'
import { Ribbon } from './Ribbon'
import { SPANS, type Span, windowOf } from './timeline'
import { usePromiseFiles } from './usePromiseFiles'

/** The promise clock: what is due when and what became of it, over time and as a list by state. */
export function PromisesBoard({ records }: { readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const store = useAppStore()
  const rows = usePromises(records)
  const chosen = useAppState((state) => state.promise)
  const { changeView } = useActions()
  const [span, setSpan] = useState<Span>('decade')
  const { from, to } = windowOf(span, rows)
  const [isWithPassed, setWithPassed] = useState(false)
  const files = usePromiseFiles(rows, records)
  const before = rows.filter(({ due }) => due.to < from).length
  const after = rows.filter(({ due }) => due.from > to).length
  const choose = (id: string) => changeView({ promise: id === chosen ? null : id })
  if (rows.length === 0) return <p className={styles.none}>{t('promises.none')}</p>
  return (
    <div className={styles.board}>
      <div className={styles.tools}>
        <h2>{t('promises.summary', { count: rows.length })}</h2>
        <Select
          size="dense"
          label={t('promises.span')}
          isLabelHidden
          value={span}
          onChange={setSpan}
          options={SPANS.map((id) => ({ id, name: t(`promises.spans.${id}`) }))}
        />
        <span className={styles.outside}>
          {[
            ...(before > 0 ? [t('promises.earlier', { count: before, year: from.slice(0, 4) })] : []),
            ...(after > 0 ? [t('promises.later', { count: after, year: to.slice(0, 4) })] : []),
          ].join(' · ')}
        </span>
        <div className={styles.files} role="group" aria-label={t('promises.downloads')}>
          <Checkbox isSelected={isWithPassed} onChange={setWithPassed}>
            {t('promises.withPassed')}
          </Checkbox>
          <Button size="dense" look="plain" onPress={() => void files.saveCalendar(isWithPassed)}>
            <CalendarPlus aria-hidden="true" size={18} />
            {t('promises.calendar')}
          </Button>
          <Button size="dense" look="plain" onPress={() => void files.saveTable()}>
            <Sheet aria-hidden="true" size={18} />
            {t('promises.table')}
          </Button>
        </div>
      </div>
      <Ribbon
        rows={rows}
        from={from}
        to={to}
        chosen={chosen}
        onChoose={(id) => {
          choose(id)
          const row = rows.find(({ milestone }) => milestone.id === id)
          if (row && id !== chosen && row.subject.kind !== 'nation') showSubject(store, row.subject)
        }}
      />
      <div className={styles.list} role="region" aria-label={t('promises.list')} tabIndex={0}>
        {groupPromises(rows).map(({ state, rows: inState }) => (
          <section key={state} aria-label={t(`terms.milestoneState.${state}`)}>
            <h3 className={styles.state}>
              <StateBadge state={state} /> {inState.length}
            </h3>
            <ul>
              {inState.map((row) => (
                <Row
                  key={row.milestone.id}
                  row={row}
                  records={records}
                  isOpen={row.milestone.id === chosen}
                  onChoose={choose}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

interface RowProps {
  readonly row: PromiseRow
  readonly records: RecordsAsOf
  readonly isOpen: boolean
  readonly onChoose: (id: string) => void
}

function Row({ row: { milestone, subject, due, state, scope, isPale }, records, isOpen, onChoose }: RowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const day = useDay()
  const { highlight } = useActions()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) void item.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const name = nameOf(index, subject)?.[language]
  const days = daysBetween(day, due.to)
  const clock =
    state === 'passed-unverified'
      ? t('promises.overdueBy', { days: -days })
      : state === 'not-yet-due'
        ? t('promises.dueIn', { days })
        : ''
  return (
    <li ref={item} className={styles.item} data-pale={isPale}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        onClick={() => onChoose(milestone.id)}
        onMouseEnter={() => highlight(subject)}
        onMouseLeave={() => highlight(null)}
      >
        <ChevronRight aria-hidden="true" size={16} className={styles.chevron} />
        <span className={styles.due}>{formatDue(milestone.due, language)}</span>
        <span className={styles.title}>{milestone.title[language]}</span>
        <span className={styles.clock}>{clock}</span>
      </button>
      {isOpen ? (
        <div className={styles.detail}>
          <p className={styles.subject}>
            {name ? <SubjectLink subject={subject}>{name}</SubjectLink> : null} <ScopeBadge scope={scope} />
          </p>
          <PromiseItem milestone={milestone} records={records} isTitleHidden />
        </div>
      ) : null}
    </li>
  )
}
