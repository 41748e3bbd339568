import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/domain/certainty'
import { partsOfMeasure } from '@/domain/total'
import { parseSubject } from '@/domain/subject'
import { SumByCertainty } from '@/evidence/SumByCertainty'
import { Won } from '@/evidence/Won'
import { useLanguage } from '@/i18n/useLanguage'
import type { AreaAmount, AreaMoneyLine } from '@/store/derive/areaMoney'
import { nameOf } from '@/store/derive/scope'
import { useAtlas } from '@/store/StoreContext'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { Cite } from './citations'
import styles from './Profile.module.css'

/** Sums stated about the area and those within it: what their headlines add up to, and each amount with those that lie in it. */
export function AreaMoney({ lines }: { readonly lines: readonly AreaMoneyLine[] }) {
  const { t } = useTranslation()
  return (
    <>
      <h4>{t('profile.areaMoney')}</h4>
      <p className={styles.note}>{t('profile.areaMoneyNote')}</p>
      {lines.map(({ kind, sum, headlines, amounts }) => (
        <div key={kind} data-area-money={kind}>
          <div>
            {t(`terms.moneyKind.${kind}`)} ·{' '}
            {sum ? (
              <>
                {t('profile.areaHeadlines', { count: headlines })} <SumByCertainty parts={partsOfMeasure(sum)} />
              </>
            ) : (
              t('profile.areaNoHeadline')
            )}
          </div>
          {isRun(amounts) ? <AmountRun amounts={amounts} /> : <AmountList amounts={amounts} />}
        </div>
      ))}
    </>
  )
}

/** More amounts than this, none within another, read better as a run of names and sums. */
const MOST_LISTED = 8
const isRun = (amounts: readonly AreaAmount[]) =>
  amounts.length > MOST_LISTED && amounts.every(({ parts }) => parts.length === 0)

function AmountList({ amounts }: { readonly amounts: readonly AreaAmount[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const place = useSubjectName()
  return (
    <ul className={styles.lines}>
      {amounts.map(({ fact, parts, isExceeded }) => (
        <li key={fact.id}>
          <CertaintyMark certainty={fact.certainty} size={14} />{' '}
          <span className={styles.grade}>{t(`terms.certainty.${fact.certainty}`)}</span>{' '}
          <strong>
            <Won value={fact.value} />
          </strong>{' '}
          {place(fact.subject)}: {fact.text[language]} <Cite ids={fact.sources} />
          {isExceeded ? <p className={styles.note}>{t('profile.exceeded')}</p> : null}
          {parts.length > 0 ? <AmountList amounts={parts} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** Many small amounts as one paragraph a certainty: name, sum, source. */
function AmountRun({ amounts }: { readonly amounts: readonly AreaAmount[] }) {
  const { t } = useTranslation()
  const place = useSubjectName()
  return CERTAINTIES.map((grade) => {
    const ofGrade = amounts.filter(({ fact }) => fact.certainty === grade)
    return ofGrade.length === 0 ? null : (
      <p key={grade}>
        <CertaintyMark certainty={grade} size={14} />{' '}
        <span className={styles.grade}>{t(`terms.certainty.${grade}`)}</span>{' '}
        {ofGrade.map(({ fact }, index) => (
          <Fragment key={fact.id}>
            {index > 0 ? ', ' : ''}
            {place(fact.subject)} <Won value={fact.value} />
            <Cite ids={fact.sources} />
          </Fragment>
        ))}
      </p>
    )
  })
}

/** Names the subject of a key in the language of the reader. */
function useSubjectName(): (key: string) => string {
  const language = useLanguage()
  const atlas = useAtlas()
  return (key) => {
    const subject = parseSubject(key)
    return subject ? (nameOf(atlas, subject)?.[language] ?? '') : ''
  }
}
