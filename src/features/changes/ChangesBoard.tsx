import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { asOfPresets } from '@/domain/selectableDays'
import { FactItem } from '@/evidence/FactItem'
import { PromiseItem } from '@/evidence/PromiseItem'
import { ScopeBadge } from '@/evidence/ScopeBadge'
import { SubjectLink } from '@/evidence/SubjectLink'
import { formatDate, formatWon } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { type Change, CHANGE_KINDS } from '@/store/derive/changes'
import { nameOf, scopeOf } from '@/store/derive/scope'
import { useActions, useAppState, useAtlas, useDay } from '@/store/StoreContext'
import { useChanges } from '@/store/useDerived'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { Disclosure } from '@/ui/Disclosure'
import { Select } from '@/ui/Select'
import styles from './ChangesBoard.module.css'

/** What is otherwise on the as-of date than on an earlier one. */
export function ChangesBoard({ records }: { readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = useDay()
  const today = useAppState((state) => state.today)
  const since = useAppState((state) => state.since)
  const { changeView } = useActions()
  const changes = useChanges()
  const earlier = [...new Set([...asOfPresets(today), ...(since ? [since] : [])])]
    .filter((preset) => preset < day)
    .sort()
  if (earlier.length === 0) return <p className={styles.none}>{t('changes.nothingEarlier')}</p>
  return (
    <div className={styles.board}>
      <div className={styles.tools}>
        <Select
          size="dense"
          label={t('view.since')}
          isLabelHidden
          value={since ?? 'none'}
          onChange={(chosen) => changeView({ since: chosen === 'none' ? null : chosen })}
          options={[
            { id: 'none', name: t('view.noSince') },
            ...earlier.map((preset) => ({ id: preset, name: formatDate(preset, language) })),
          ]}
        />
        {since ? (
          <h2>
            {t('changes.between', { from: formatDate(since, language), to: formatDate(day, language) })} ·{' '}
            {t('changes.summary', { count: changes.length })}
          </h2>
        ) : (
          <p>{t('changes.chooseSince', { day: formatDate(day, language) })}</p>
        )}
      </div>
      <div className={styles.list} role="region" aria-label={t('view.boards.changes')} tabIndex={0}>
        {since && changes.length === 0 ? <p className={styles.none}>{t('changes.none')}</p> : null}
        {CHANGE_KINDS.map((kind) => {
          const ofKind = changes.filter((change) => change.kind === kind)
          return ofKind.length === 0 ? null : (
            <Disclosure
              key={kind}
              title={t(`changes.kind.${kind}`)}
              trailing={ofKind.length}
              isOpenAtFirst={kind !== 'fact' && kind !== 'promise'}
            >
              <ul>
                {ofKind.map((change) => (
                  <Item key={keyOf(change)} change={change} records={records} />
                ))}
              </ul>
            </Disclosure>
          )
        })}
      </div>
    </div>
  )
}

function keyOf(change: Change): string {
  const subject = `${change.kind} ${change.subject.kind} ${change.subject.id}`
  if ('milestone' in change) return `${subject} ${change.milestone.id}`
  return change.kind === 'fact'
    ? `${subject} ${change.fact.id}`
    : change.kind === 'amount'
      ? `${subject} ${change.money}`
      : subject
}

function Item({ change, records }: { readonly change: Change; readonly records: RecordsAsOf }) {
  const language = useLanguage()
  const index = useAtlas()
  const name = nameOf(index, change.subject)?.[language]
  return (
    <li className={styles.item}>
      <p className={styles.subject}>
        {name ? <SubjectLink subject={change.subject}>{name}</SubjectLink> : null}
        {change.subject.kind === 'site' ? null : <ScopeBadge scope={scopeOf(index, change.subject)} />}
        {change.day ? <time dateTime={change.day}>{formatDate(change.day, language)}</time> : null}
      </p>
      <What change={change} records={records} />
    </li>
  )
}

function What({ change, records }: { readonly change: Change; readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  switch (change.kind) {
    case 'stage': {
      const word = (status: typeof change.before) =>
        change.subject.kind === 'programme'
          ? t(`terms.certainty.${status as 'confirmed'}`)
          : t(`terms.status.${status as 'planned'}`)
      return (
        <p>
          <strong>{t('changes.fromTo', { before: word(change.before), after: word(change.after) })}</strong>
        </p>
      )
    }
    case 'new-place': {
      const site = change.subject.kind === 'site' ? index.sites.get(change.subject.id) : undefined
      const programme = change.subject.kind === 'programme' ? index.programmes.get(change.subject.id) : undefined
      return <p>{site ? t(`terms.status.${site.status}`) : programme ? programme.summary[language] : ''}</p>
    }
    case 'amount': {
      const money = (amount: typeof change.before) =>
        amount
          ? `${formatWon(amount.value, language)} (${t(`terms.certainty.${amount.certainty}`)})`
          : t('changes.unknownBefore')
      return (
        <p>
          {t(`terms.moneyKind.${change.money}`)}:{' '}
          <strong>{t('changes.fromTo', { before: money(change.before), after: money(change.after) })}</strong>{' '}
          {change.after ? <CertaintyMark certainty={change.after.certainty} size={16} /> : null}
        </p>
      )
    }
    case 'fact':
      return (
        <FactItem
          fact={change.fact}
          records={records}
          remark={change.replaces ? t('changes.replaces', { text: change.replaces.text[language] }) : undefined}
        />
      )
    default:
      return <PromiseItem milestone={change.milestone} records={records} />
  }
}
