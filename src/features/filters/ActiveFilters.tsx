import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { clearAllCriteria } from '@/domain/filter'
import { filterParts } from '@/evidence/filterWords'
import { useLanguage } from '@/i18n/useLanguage'
import { useActions, useAppState, useAtlas } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import styles from './ActiveFilters.module.css'

/** What is asked for, each part clearable by itself. */
export function ActiveFilters() {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const filters = useAppState((state) => state.filters)
  const { setFilters } = useActions()
  const chips = filterParts(filters, index, t, language)
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={t('filters.active')}>
      {chips.map(({ id, name, cleared }) => (
        <li key={id}>
          <Button
            size="dense"
            className={styles.chip ?? ''}
            aria-label={t('filters.remove', { filter: name })}
            onPress={() => setFilters(cleared)}
          >
            <span className={styles.name}>{name}</span>
            <X aria-hidden="true" size={16} />
          </Button>
        </li>
      ))}
      <li>
        <Button size="dense" look="plain" onPress={() => setFilters(clearAllCriteria(filters))}>
          {t('filters.clearAll')}
        </Button>
      </li>
    </ul>
  )
}
