import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { Conflict, Milestone } from '@/domain/schema/record'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import type { SubjectRecords } from '@/store/derive/detail'
import { Badge } from '@/ui/Badge'
import { Disclosure } from '@/ui/Disclosure'
import { FactItem } from '@/evidence/FactItem'
import { PromiseItem } from '@/evidence/PromiseItem'
import styles from './Detail.module.css'

export interface WithRecords {
  readonly records: RecordsAsOf
  readonly of: SubjectRecords
}

/** A titled part of the panel. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** Facts by field, the figures that were replaced folded away, conflicts and milestones. */
export function RecordSections({ records, of }: WithRecords) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <Milestones milestones={of.milestones} records={records} />
      {of.groups.length > 0 ? (
        <Section title={t('detail.facts')}>
          {of.groups.map(({ field, facts }, index) => (
            <Disclosure
              key={field}
              level={4}
              title={t(`terms.field.${field}`)}
              trailing={t('detail.figures', { count: facts.length })}
              isOpenAtFirst={index < 3}
            >
              {facts.map((fact) => (
                <FactItem key={fact.id} fact={fact} records={records} />
              ))}
            </Disclosure>
          ))}
          {of.superseded.length > 0 ? (
            <Disclosure
              level={4}
              title={t('detail.superseded')}
              trailing={t('detail.figures', { count: of.superseded.length })}
            >
              {of.superseded.map((fact) => {
                const day = records.facts.get(fact.superseded_by ?? '')?.known_from
                return (
                  <FactItem
                    key={fact.id}
                    fact={fact}
                    records={records}
                    remark={day ? t('detail.supersededBy', { day: formatDate(day, language) }) : undefined}
                  />
                )
              })}
            </Disclosure>
          ) : null}
        </Section>
      ) : null}
      <Conflicts conflicts={of.conflicts} records={records} />
    </>
  )
}

function Conflicts({ conflicts, records }: { readonly conflicts: readonly Conflict[]; readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (conflicts.length === 0) return null
  return (
    <Section title={t('detail.conflicts')}>
      {conflicts.map(({ id, field, facts, chosen, reason }) => (
        <div key={id} className={styles.conflict}>
          <h4>{t(`terms.field.${field}`)}</h4>
          <div className={styles.sides}>
            {facts
              .flatMap((factId) => records.facts.get(factId) ?? [])
              .map((fact) => (
                <div key={fact.id} className={styles.side} data-chosen={fact.id === chosen}>
                  {chosen === null ? null : (
                    <Badge tone={fact.id === chosen ? 'primary' : 'neutral'}>
                      {t(fact.id === chosen ? 'detail.chosen' : 'detail.notChosen')}
                    </Badge>
                  )}
                  <FactItem fact={fact} records={records} />
                </div>
              ))}
          </div>
          <p className={styles.reason}>
            {chosen === null ? <strong>{t('detail.noChoice')}. </strong> : null}
            {reason[language]}
          </p>
        </div>
      ))}
    </Section>
  )
}

function Milestones({
  milestones,
  records,
}: {
  readonly milestones: readonly Milestone[]
  readonly records: RecordsAsOf
}) {
  const { t } = useTranslation()
  if (milestones.length === 0) return null
  return (
    <Section title={t('detail.milestones')}>
      <ul>
        {milestones.map((milestone) => (
          <li key={milestone.id}>
            <PromiseItem milestone={milestone} records={records} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
