import { useTranslation } from 'react-i18next'
import { amountOf } from '@/datasets/atlasIndex'
import { toSiteRow } from '@/domain/filter'
import type { Belt } from '@/domain/schema/site'
import { formatWon } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { gapsOf, sitesIn } from '@/store/derive/detail'
import { useAppState, useAtlas } from '@/store/StoreContext'
import { Badge } from '@/ui/Badge'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import styles from './Detail.module.css'
import { MoneyTable } from './MoneyTable'
import { RecordSections, Section, type WithRecords } from './RecordSections'
import { SubjectLink } from '@/evidence/SubjectLink'

/** A belt: its nodes in order with role, stage, money and what is missing at each, and the links between them. */
export function BeltDetail({ belt, records, of }: { readonly belt: Belt } & WithRecords) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const kind = useAppState((state) => state.filters.money.kind)
  const sites = sitesIn(index, { kind: 'belt', id: belt.id })
  return (
    <>
      <Section title={t('detail.nodes')}>
        <ol className={styles.nodes}>
          {sites.map((site) => {
            const row = toSiteRow(site, amountOf(index, site.id, kind))
            const gaps = gapsOf(records, row)
            const corner = belt.corners.find(({ nodes }) => nodes.includes(site.id))
            return (
              <li key={site.id}>
                <SubjectLink subject={{ kind: 'site', id: site.id }}>{site.name[language]}</SubjectLink>
                <p>
                  <strong>{site.belts.find(({ belt: id }) => id === belt.id)?.role[language]}</strong>
                  {corner ? ` · ${corner.name[language]}` : ''}
                </p>
                <p className={styles.part}>
                  {t(`terms.status.${site.status}`)} · {t(`terms.moneyKind.${kind}`)}{' '}
                  {row.amount ? formatWon(row.amount.value, language) : t('common.unknownAmount')}
                  <CertaintyMark certainty={row.certainty} size={16} />
                  {t(`terms.certainty.${row.certainty}`)}
                </p>
                <p className={styles.badges}>
                  <span className={styles.meta}>{t('detail.gaps')}:</span>
                  {gaps.length === 0 ? (
                    <span className={styles.meta}>{t('detail.noGap')}</span>
                  ) : (
                    gaps.map((gap) => (
                      <Badge key={gap} tone="warning">
                        {t(`detail.gap.${gap}`)}
                      </Badge>
                    ))
                  )}
                </p>
              </li>
            )
          })}
        </ol>
      </Section>
      <Section title={t('detail.links')}>
        <ul className={styles.plain}>
          {belt.links.map(({ id, name }) => (
            <li key={id}>{name[language]}</li>
          ))}
        </ul>
      </Section>
      <MoneyTable sites={sites} />
      <RecordSections records={records} of={of} />
    </>
  )
}
