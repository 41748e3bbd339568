import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { MONEY_KINDS } from '@/domain/money'
import type { Subject } from '@/domain/subject'
import { partsOfMeasure, partsOfTotal } from '@/domain/total'
import { SumByCertainty } from '@/evidence/SumByCertainty'
import { SubjectLink } from '@/evidence/SubjectLink'
import { formatDate, formatNumber, formatWon } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { areaMoneyOf } from '@/store/derive/areaMoney'
import { moneyOf, sitesIn } from '@/store/derive/detail'
import { derivePeers } from '@/store/derive/peers'
import { areasIn, type Profile } from '@/store/derive/profile'
import { nameOf } from '@/store/derive/scope'
import { type Statistic, statisticOf } from '@/store/derive/statistics'
import { useActions, useAppState, useAtlas, useDerive } from '@/store/StoreContext'
import { Explained } from '@/ui/Explained'
import { Select } from '@/ui/Select'
import { Cite } from './citations'
import { DataTable } from './DataTable'
import { ProfileSection } from './ProfileSection'
import styles from './Profile.module.css'

/** Population and output of the area, and its total beside those of its peers, by resident and by output. */
export function FairSection({ profile, records }: { readonly profile: Profile; readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const money = useAppState((state) => state.filters.money)
  const boundaries = useAppState((state) => state.boundaries)
  const { changeFilters } = useActions()
  const peers = derivePeers(
    useDerive(),
    index,
    records,
    boundaries.state === 'ready' ? boundaries.value : null,
    profile.subject,
  )
  const kindName = t(`terms.moneyKind.${money.kind}`)
  return (
    <ProfileSection id="fair" title={t('profile.fair')} note={t('profile.fairNote', { kind: kindName })}>
      <p className={styles.statistics}>
        <StatisticText
          name={t('profile.population')}
          statistic={profile.population}
          write={(value) => `${formatNumber(value, language)}${language === 'ko' ? '명' : ''}`}
        />
        <StatisticText
          name={t('profile.grdp')}
          statistic={profile.grdp}
          write={(value) => formatWon(value, language)}
        />
      </p>
      <div className={styles.screenOnly}>
        <Select
          size="dense"
          label={t('profile.moneyKind')}
          value={money.kind}
          onChange={(kind) => changeFilters({ money: { ...money, kind } })}
          options={MONEY_KINDS.map((id) => ({ id, name: t(`terms.moneyKind.${id}`) }))}
        />
      </div>
      <DataTable
        caption={`${t('profile.fair')}: ${kindName}`}
        head={[
          t('profile.area'),
          t('profile.reason'),
          t('profile.sites'),
          t('profile.total'),
          t('profile.areaTotal'),
          t('profile.perPerson'),
          t('profile.perGrdp'),
          t('profile.unknown'),
        ]}
        numeric={[2, 3, 4, 5, 6, 7]}
      >
        <FairRow subject={profile.subject} reason={t('profile.self')} records={records} />
        {peers.map(({ subject, reasons }) => (
          <FairRow
            key={subject.id}
            subject={subject}
            reason={reasons.map((reason) => t(`profile.reasons.${reason}`)).join(', ')}
            records={records}
          />
        ))}
      </DataTable>
    </ProfileSection>
  )
}

function StatisticText({
  name,
  statistic,
  write,
}: {
  readonly name: string
  readonly statistic: Statistic | null
  readonly write: (value: number) => string
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <span>
      {name}:{' '}
      {statistic ? (
        <>
          <strong>{write(statistic.value)}</strong> (
          {statistic.period
            ? t('profile.statisticOf', { period: formatDate(statistic.period, language) })
            : t('detail.undated')}
          ) <Cite ids={statistic.facts.flatMap(({ sources }) => sources)} />
        </>
      ) : (
        <NoData />
      )}
    </span>
  )
}

function NoData() {
  const { t } = useTranslation()
  return <Explained word={t('terms.nothing.no-data')} meaning={t('terms.nothingMeaning.no-data')} />
}

function NotApplicable() {
  const { t } = useTranslation()
  return <Explained word={t('terms.nothing.not-applicable')} meaning={t('terms.nothingMeaning.not-applicable')} />
}

/** Why a sum is missing: there is nothing that could have one, or nobody has told it. */
function NoMoney({ hasSites }: { readonly hasSites: boolean }) {
  return hasSites ? <NoData /> : <NotApplicable />
}

function FairRow({
  subject,
  reason,
  records,
}: {
  readonly subject: Subject
  readonly reason: string
  readonly records: RecordsAsOf
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const kind = useAppState((state) => state.filters.money.kind)
  const sites = sitesIn(index, subject)
  const total = moneyOf(index, sites).find((line) => line.kind === kind)?.total
  const parts = total ? partsOfTotal(total) : []
  const areaLine = areaMoneyOf(records, areasIn(index, subject)).find((line) => line.kind === kind)
  const population = statisticOf(index, records, subject, 'population')
  const grdp = statisticOf(index, records, subject, 'grdp')
  const period = (statistic: Statistic) => (statistic.period ? formatDate(statistic.period, language) : '')
  return (
    <tr>
      <th scope="row">
        <SubjectLink subject={subject}>{nameOf(index, subject)?.[language]}</SubjectLink>
      </th>
      <td>{reason}</td>
      <td className={styles.number}>{sites.length}</td>
      <td className={styles.number}>
        {total ? <SumByCertainty parts={parts} /> : <NoMoney hasSites={sites.length > 0} />}
      </td>
      <td className={styles.number}>
        {areaLine?.sum ? <SumByCertainty parts={partsOfMeasure(areaLine.sum)} /> : <NoMoney hasSites />}
      </td>
      <td className={styles.number} data-unit="won">
        {total && population ? (
          <>
            <SumByCertainty
              parts={parts.map((part) => ({ ...part, value: Math.round(part.value / population.value) }))}
            />{' '}
            <small>({period(population)})</small>
          </>
        ) : (
          <NoData />
        )}
      </td>
      <td className={styles.number}>
        {total && grdp ? (
          <>
            {parts
              .map(
                ({ certainty, value }) =>
                  `${t(`terms.certainty.${certainty}`)} ${formatNumber((value / grdp.value) * 100, language, 1)}%`,
              )
              .join(' · ')}{' '}
            <small>({period(grdp)})</small>
          </>
        ) : (
          <NoData />
        )}
      </td>
      <td className={styles.number}>{sites.length === 0 ? <NotApplicable /> : total ? total.unknown : sites.length}</td>
    </tr>
  )
}
