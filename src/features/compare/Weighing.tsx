import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { CERTAINTIES } from '@/domain/certainty'
import type { Site } from '@/domain/schema/site'
import { goodnessOf, rank, ROUNDS, type Weighed } from '@/domain/weighing'
import { HEAVIEST, UNKNOWN_RULES, type UnknownRule, WEIGHED_CRITERIA, type WeighedCriterion } from '@/domain/weights'
import { formatNumber } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { toCandidate } from '@/store/derive/candidate'
import { useActions, useAppState, useAtlas } from '@/store/StoreContext'
import { Disclosure } from '@/ui/Disclosure'
import { Select } from '@/ui/Select'
import styles from './Compare.module.css'
import type { RobustnessRequest } from './robustness.worker'
import RobustnessWorker from './robustness.worker?worker&inline'

/** A ranking by the reader's own weights, each score taken apart, and how it holds over random ones. */
export function Weighing({ sites, records }: { readonly sites: readonly Site[]; readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const money = t(`terms.moneyKind.${useAppState((state) => state.filters.money.kind)}`)
  const places = useWeighed(sites, records)
  const weighing = useAppState((state) => state.weighing)
  const { weights, rule } = weighing
  const { changeView } = useActions()
  const shares = useRobustness(places, rule)
  const nameOf = (id: string) => sites.find((site) => site.id === id)?.name[language] ?? id
  const criterion = (name: WeighedCriterion) => t(`compare.criterion.${name}`, { money })
  return (
    <Disclosure title={t('compare.weighing')}>
      <p className={styles.note}>{t('compare.weighingHelp')}</p>
      <div className={styles.sliders}>
        {WEIGHED_CRITERIA.map((name, index) => (
          <label key={name} className={styles.slider}>
            <span>{criterion(name)}</span>
            <output>{weights[index]}</output>
            <input
              type="range"
              min={0}
              max={HEAVIEST}
              value={weights[index]}
              onChange={({ target }) =>
                changeView({ weighing: { ...weighing, weights: weights.with(index, Number(target.value)) } })
              }
              className={styles.weight}
              aria-label={t('compare.weight', { criterion: criterion(name) })}
            />
          </label>
        ))}
        <Select
          size="dense"
          label={t('compare.unknownRule')}
          value={rule}
          onChange={(chosen) => changeView({ weighing: { ...weighing, rule: chosen } })}
          options={UNKNOWN_RULES.map((id) => ({ id, name: t(`compare.unknownRules.${id}`) }))}
        />
      </div>
      {weights.every((weight) => weight === 0) ? <p className={styles.note}>{t('compare.noWeights')}</p> : null}
      <table className={styles.ranking}>
        <thead>
          <tr>
            <th scope="col">{t('compare.rank')}</th>
            <th scope="col">{t('profile.site')}</th>
            <th scope="col">{t('compare.score')}</th>
            {WEIGHED_CRITERIA.map((name) => (
              <th key={name} scope="col">
                {criterion(name)}
              </th>
            ))}
            <th scope="col">
              {t('compare.robustness')}
              <span className={styles.note}>
                {' '}
                {t('compare.robustnessHelp', { rounds: formatNumber(ROUNDS, language) })}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rank(places, weights, rule).map(({ id, score, parts }, index) => {
            const share = shares?.[places.findIndex((weighed) => weighed.id === id)]
            return (
              <tr key={id}>
                <td>{score === null ? '–' : index + 1}</td>
                <th scope="row">{nameOf(id)}</th>
                <td>{score === null ? t('compare.noScore') : formatNumber(score * 100, language, 1)}</td>
                {parts.map((part, column) => (
                  <td key={WEIGHED_CRITERIA[column]}>{part === null ? '–' : formatNumber(part * 100, language, 1)}</td>
                ))}
                <td>{share === undefined ? t('compare.counting') : `${formatNumber(share * 100, language, 0)}%`}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Disclosure>
  )
}

function useWeighed(sites: readonly Site[], records: RecordsAsOf): readonly Weighed[] {
  const index = useAtlas()
  const kind = useAppState((state) => state.filters.money.kind)
  return useMemo(() => {
    const candidates = sites.map((site) => toCandidate(index, records, site))
    const columns = [
      goodnessOf(
        candidates.map(({ amounts }) => amounts[kind] ?? null),
        'more',
      ),
      goodnessOf(
        candidates.map(({ areas: [area, ...others] }) =>
          area !== undefined && others.every((other) => other === area) ? area : null,
        ),
        'more',
      ),
      goodnessOf(
        candidates.map(({ certainty }) => CERTAINTIES.indexOf(certainty(kind))),
        'less',
      ),
      goodnessOf(
        candidates.map(({ gateways }) => gateways.port),
        'less',
      ),
      goodnessOf(
        candidates.map(({ gateways }) => gateways.airport),
        'less',
      ),
      goodnessOf(
        candidates.map(({ zones }) => Object.values(zones).filter(Boolean).length),
        'more',
      ),
    ]
    return sites.map(({ id }, row) => ({ id, goodness: columns.map((column) => column[row] ?? null) }))
  }, [sites, records, index, kind])
}

/** Counts in a worker, so that the sliders stay smooth; undefined while it counts. */
function useRobustness(places: readonly Weighed[], rule: UnknownRule): readonly number[] | undefined {
  const [counted, setCounted] = useState<{
    readonly places: readonly Weighed[]
    readonly rule: UnknownRule
    readonly shares: readonly number[]
  }>()
  useEffect(() => {
    const worker = new RobustnessWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<readonly number[]>) =>
      setCounted({ places, rule, shares: data }),
    )
    const request: RobustnessRequest = { places, rule }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(request)
    return () => worker.terminate()
  }, [places, rule])
  return counted?.places === places && counted.rule === rule ? counted.shares : undefined
}
