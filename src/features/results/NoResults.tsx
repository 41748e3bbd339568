import { useTranslation } from 'react-i18next'
import { clearAllCriteria, clearCriterion } from '@/domain/filter'
import { deriveExplanation } from '@/store/derive/sites'
import { useActions, useDerive, useFollowed } from '@/store/StoreContext'
import { useScreening } from '@/store/useDerived'
import { Button } from '@/ui/Button'
import styles from './NoResults.module.css'

/** Says which filter keeps out how many, and offers first the one whose removal helps most. */
export function NoResults() {
  const { t } = useTranslation()
  const filters = useFollowed((state) => state.filters)
  const { setFilters } = useActions()
  const explanation = deriveExplanation(useDerive(), useScreening(), filters)
  const helpful = explanation.filter(({ restores }) => restores > 0)
  return (
    <div className={styles.none}>
      <p className={styles.title}>{t('results.none')}</p>
      <ul>
        {explanation.map(({ criterion, removes }) => (
          <li key={criterion}>
            {t('results.noneReason', { criterion: t(`filters.criterion.${criterion}`), count: removes })}
          </li>
        ))}
      </ul>
      {helpful.length === 0 ? <p>{t('results.noSingle')}</p> : null}
      <div className={styles.actions}>
        {helpful.map(({ criterion, restores }, index) => (
          <Button
            key={criterion}
            look={index === 0 ? 'primary' : 'secondary'}
            onPress={() => setFilters(clearCriterion(filters, criterion))}
          >
            {t('results.restore', { criterion: t(`filters.criterion.${criterion}`), count: restores })}
          </Button>
        ))}
        <Button look={helpful.length === 0 ? 'primary' : 'plain'} onPress={() => setFilters(clearAllCriteria(filters))}>
          {t('filters.clearAll')}
        </Button>
      </div>
    </div>
  )
}
