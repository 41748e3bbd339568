import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { showSubject } from '@/commands/showSubject'
import { searchSubjects } from '@/datasets/search'
import { parseSubject, subjectKey } from '@/domain/subject'
import { useLanguage } from '@/i18n/useLanguage'
import { useAppStore, useAtlas, useRecords } from '@/store/StoreContext'
import { ComboBox } from '@/ui/ComboBox'
import styles from './SearchBox.module.css'

const LIMIT = 12

/** Finds anything with a name and shows it. Ctrl or Command with K goes here from anywhere. */
export function SearchBox() {
  const { t } = useTranslation()
  const language = useLanguage()
  const store = useAppStore()
  const index = useAtlas()
  const records = useRecords()
  const [query, setQuery] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const found = searchSubjects(index, records.state === 'ready' ? records.value : null, query, LIMIT)

  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [])

  const choose = (id: string) => {
    const subject = parseSubject(id)
    if (!subject) return
    setQuery('')
    showSubject(store, subject)
  }
  return (
    <ComboBox
      label={t('search.label')}
      listLabel={t('search.results')}
      placeholder={t('search.placeholder')}
      icon={<Search aria-hidden="true" size={18} />}
      hint={
        <kbd className={styles.keys} aria-hidden="true">
          Ctrl K
        </kbd>
      }
      input={input}
      text={query}
      onType={setQuery}
      options={found.map(({ subject, name, matched }) => ({
        id: subjectKey(subject),
        content: (
          <>
            <span className={styles.text}>
              <span>{name[language]}</span>
              {matched ? (
                <span className={styles.matched} lang="ko">
                  {matched}
                </span>
              ) : null}
            </span>
            <span className={styles.kind}>{t(`terms.subjectKind.${subject.kind}`)}</span>
          </>
        ),
      }))}
      none={<p className={styles.none}>{t('search.none', { query })}</p>}
      status={found.length === 0 ? t('search.none', { query }) : t('search.found', { count: found.length })}
      onChoose={choose}
    />
  )
}
