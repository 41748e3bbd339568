import { useTranslation } from 'react-i18next'
import { EXPECTED_FIELDS, nothingOf } from '@/domain/emptiness'
import type { Site } from '@/domain/schema/site'
import { formatNumber } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { nearbySites, nearestGateways, type Near } from '@/store/derive/detail'
import { useAtlas } from '@/store/StoreContext'
import { Explained } from '@/ui/Explained'
import styles from './Detail.module.css'
import { MoneyTable } from './MoneyTable'
import { ProgrammeLinks } from './ProgrammeLinks'
import { RecordSections, Section, type WithRecords } from './RecordSections'
import { SiteLinks, SubjectLink } from '@/evidence/SubjectLink'

export function SiteDetail({ site, records, of }: { readonly site: Site } & WithRecords) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const parent = site.parent === null ? undefined : index.sites.get(site.parent)
  const children = index.children.get(site.id) ?? []
  const missing = EXPECTED_FIELDS.filter((field) => !of.groups.some((group) => group.field === field))
  return (
    <>
      <MoneyTable sites={[site]} />
      {site.belts.length > 0 ? (
        <Section title={t('detail.belts')}>
          {site.belts.map(({ belt, role }) => (
            <p key={belt}>
              <SubjectLink subject={{ kind: 'belt', id: belt }}>{index.belts.get(belt)?.name[language]}</SubjectLink> ·{' '}
              {role[language]}
            </p>
          ))}
        </Section>
      ) : null}
      {parent ? (
        <Section title={t('detail.belongsTo')}>
          <SiteLinks sites={[parent]} />
        </Section>
      ) : null}
      {children.length > 0 ? (
        <Section title={t('detail.contains')}>
          <SiteLinks sites={children} />
        </Section>
      ) : null}
      <RecordSections records={records} of={of} />
      {missing.length > 0 ? (
        <Section title={t('detail.missing')}>
          <dl className={styles.missing}>
            {missing.map((field) => {
              const kind = nothingOf(site, field)
              return (
                <div key={field}>
                  <dt>{t(`terms.field.${field}`)}</dt>
                  <dd>
                    <Explained word={t(`terms.nothing.${kind}`)} meaning={t(`terms.nothingMeaning.${kind}`)} />
                  </dd>
                </div>
              )
            })}
          </dl>
        </Section>
      ) : null}
      <ProgrammeLinks industries={site.industries} region={site.region} />
      <Section title={t('detail.nearby')}>
        <ul className={styles.near}>
          {nearbySites(index, site).map((near) => (
            <li key={near.item.id}>
              <SubjectLink subject={{ kind: 'site', id: near.item.id }}>{near.item.name[language]}</SubjectLink>
              <Distance near={near} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('detail.gateways')}>
        <ul className={styles.near}>
          {nearestGateways(index, site).map((near) => (
            <li key={near.item.id}>
              <span>{near.item.name[language]}</span>
              <Distance near={near} />
            </li>
          ))}
        </ul>
      </Section>
      {site.coord_basis === 'approximate' ? <p className={styles.meta}>{t('detail.approximate')}</p> : null}
    </>
  )
}

function Distance({
  near: { kilometres, direction },
}: {
  readonly near: Pick<Near<unknown>, 'kilometres' | 'direction'>
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <span className={styles.distance}>
      {t('detail.distance', {
        direction: t(`detail.compass.${direction}`),
        kilometres: formatNumber(kilometres, language, kilometres < 10 ? 1 : 0),
      })}
    </span>
  )
}
