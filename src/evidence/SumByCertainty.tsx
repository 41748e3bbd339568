import { useTranslation } from 'react-i18next'
import type { CertainPart } from '@/domain/total'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import styles from './SumByCertainty.module.css'
import { Won } from './Won'

/** A sum told by what is firm in it: a part a certainty, never one figure over all of them. */
export function SumByCertainty({ parts }: { readonly parts: readonly CertainPart[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.parts}>
      {parts.map(({ certainty, value }) => (
        <li key={certainty} data-certainty={certainty}>
          <CertaintyMark certainty={certainty} size={14} /> {t(`terms.certainty.${certainty}`)}{' '}
          <strong>
            <Won value={value} />
          </strong>
        </li>
      ))}
    </ul>
  )
}
