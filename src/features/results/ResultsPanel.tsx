import { ArrowDownWideNarrow, ArrowUpNarrowWide, Map as MapIcon, Table2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { GROUPINGS, SORT_KEYS } from '@/store/state'
import { useActions, useAppState } from '@/store/StoreContext'
import { useScreening } from '@/store/useDerived'
import { Button, IconButton } from '@/ui/Button'
import { Select } from '@/ui/Select'
import { NoResults } from './NoResults'
import { ResultsList } from './ResultsList'
import styles from './ResultsPanel.module.css'
import { TotalSummary } from './TotalSummary'

/** How many, how much, and the list itself. */
export function ResultsPanel() {
  const { t } = useTranslation()
  const { visible } = useScreening()
  const { form, sort, grouping } = useAppState((state) => state.results)
  const { changeResults } = useActions()
  const isAscending = sort.direction === 'ascending'
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{t('results.summary', { count: visible.length })}</h2>
        <span role="status" className="visually-hidden">
          {t('results.summary', { count: visible.length })}
        </span>
        <Button size="dense" onPress={() => changeResults({ form: form === 'table' ? 'list' : 'table' })}>
          {form === 'table' ? <MapIcon aria-hidden="true" size={18} /> : <Table2 aria-hidden="true" size={18} />}
          {t(form === 'table' ? 'results.asMap' : 'results.asTable')}
        </Button>
      </div>
      {visible.length === 0 ? (
        <NoResults />
      ) : (
        <>
          <TotalSummary />
          <div className={styles.tools}>
            <Select
              size="dense"
              label={t('results.sort')}
              isLabelHidden
              value={sort.key}
              onChange={(key) => changeResults({ sort: { ...sort, key } })}
              options={SORT_KEYS.map((id) => ({ id, name: t(`results.sortKey.${id}`) }))}
            />
            <IconButton
              size="dense"
              look="secondary"
              aria-label={t(isAscending ? 'results.ascending' : 'results.descending')}
              onPress={() => changeResults({ sort: { ...sort, direction: isAscending ? 'descending' : 'ascending' } })}
            >
              {isAscending ? (
                <ArrowUpNarrowWide aria-hidden="true" size={18} />
              ) : (
                <ArrowDownWideNarrow aria-hidden="true" size={18} />
              )}
            </IconButton>
            <Select
              size="dense"
              label={t('results.grouping')}
              isLabelHidden
              value={grouping}
              onChange={(chosen) => changeResults({ grouping: chosen })}
              options={GROUPINGS.map((id) => ({ id, name: t(`results.groupingKey.${id}`) }))}
            />
          </div>
          <ResultsList />
        </>
      )}
    </div>
  )
}
