import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { SiteRow } from '@/domain/filter'
import { writeMustHave } from '@/domain/mustHave'
import { CompareToggle } from '@/evidence/CompareToggle'
import { SubjectLink } from '@/evidence/SubjectLink'
import { formatWon } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { deriveElimination, type EliminationStep } from '@/store/derive/elimination'
import { useActions, useAppState, useAtlas, useDerive } from '@/store/StoreContext'
import { useScreening } from '@/store/useDerived'
import { Button, IconButton } from '@/ui/Button'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { Disclosure } from '@/ui/Disclosure'
import { conditionLabel } from './conditionLabel'
import { ConditionEditor } from './ConditionEditor'
import styles from './Shortlist.module.css'

/** Strikes places out by one must-have after the other; the unknown are kept apart, and each condition says whom it costs. */
export function ShortlistBoard({ records }: { readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const conditions = useAppState((state) => state.mustHaves)
  const { changeView } = useActions()
  const { start, steps, left, unknown } = deriveElimination(
    useDerive(),
    index,
    records,
    useScreening().visible,
    conditions,
  )
  return (
    <div className={styles.board}>
      <div className={styles.conditions}>
        <h2>{t('shortlist.conditions')}</h2>
        <p className={styles.note}>{t('shortlist.start', { count: start })}</p>
        <ConditionEditor />
        {steps.length === 0 ? (
          <p className={styles.note}>{t('shortlist.none')}</p>
        ) : (
          <>
            <ol className={styles.steps}>
              {steps.map((step) => (
                <Step
                  key={writeMustHave(step.condition)}
                  step={step}
                  onRemove={() =>
                    changeView({ mustHaves: conditions.filter((condition) => condition !== step.condition) })
                  }
                />
              ))}
            </ol>
            <Button size="dense" look="plain" onPress={() => changeView({ mustHaves: [] })}>
              {t('shortlist.clear')}
            </Button>
          </>
        )}
      </div>
      <div
        className={styles.result}
        role="region"
        aria-label={t('shortlist.result', { count: left.length })}
        tabIndex={0}
      >
        <h2>{t('shortlist.result', { count: left.length })}</h2>
        <span role="status" className="visually-hidden">
          {t('shortlist.result', { count: left.length })}
        </span>
        {left.length === 0 ? <p className={styles.note}>{t('shortlist.resultNone')}</p> : null}
        <ul aria-label={t('shortlist.result', { count: left.length })}>
          {left.map((row) => (
            <Place key={row.site.id} row={row} />
          ))}
        </ul>
        {unknown.length > 0 ? (
          <Disclosure title={t('shortlist.unknownBucket', { count: unknown.length })}>
            <p className={styles.note}>{t('shortlist.unknownHelp')}</p>
            <ul>
              {unknown.map(({ row, conditions: reasons }) => (
                <Place
                  key={row.site.id}
                  row={row}
                  note={reasons.map((reason) => conditionLabel(reason, index, t, language)).join(', ')}
                />
              ))}
            </ul>
          </Disclosure>
        ) : null}
      </div>
    </div>
  )
}

function Step({
  step: { condition, fallen, unknown, left, relaxed },
  onRemove,
}: {
  readonly step: EliminationStep
  readonly onRemove: () => void
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const label = conditionLabel(condition, useAtlas(), t, language)
  return (
    <li className={styles.step}>
      <div className={styles.stepHead}>
        <strong>{label}</strong>
        <span className={styles.counts}>
          {[
            t('shortlist.left', { count: left }),
            t('shortlist.fallen', { count: fallen.length }),
            t('shortlist.unknown', { count: unknown.length }),
          ].join(' · ')}
        </span>
        <IconButton size="dense" aria-label={t('shortlist.remove', { condition: label })} onPress={onRemove}>
          <X aria-hidden="true" size={16} />
        </IconButton>
      </div>
      {fallen.length > 0 ? (
        <Disclosure level={3} title={t('shortlist.fallen', { count: fallen.length })}>
          <Names rows={fallen} />
        </Disclosure>
      ) : null}
      {relaxed.length > 0 ? (
        <Disclosure level={3} title={t('shortlist.relax', { count: relaxed.length })}>
          <Names rows={relaxed} />
        </Disclosure>
      ) : null}
    </li>
  )
}

function Names({ rows }: { readonly rows: readonly SiteRow[] }) {
  const language = useLanguage()
  return (
    <p className={styles.names}>
      {rows.map(({ site }, index) => (
        <span key={site.id}>
          {index > 0 ? ', ' : ''}
          <SubjectLink subject={{ kind: 'site', id: site.id }}>{site.name[language]}</SubjectLink>
        </span>
      ))}
    </p>
  )
}

function Place({ row: { site, amount, certainty }, note }: { readonly row: SiteRow; readonly note?: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  return (
    <li className={styles.place}>
      <CompareToggle subject={{ kind: 'site', id: site.id }} name={site.name[language]} />
      <span>
        <SubjectLink subject={{ kind: 'site', id: site.id }}>{site.name[language]}</SubjectLink>
        <span className={styles.note}>
          {' '}
          {index.regions.get(site.region)?.name[language]} · {t(`terms.status.${site.status}`)}
          {note ? ` · ${note}` : ''}
        </span>
      </span>
      <span className={styles.amount}>
        {amount ? formatWon(amount.value, language) : t('common.unknownAmount')}{' '}
        <CertaintyMark certainty={certainty} size={14} /> {t(`terms.certainty.${certainty}`)}
      </span>
    </li>
  )
}
