import { Search } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ComboBox, Input, type Key, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { showSubject } from '@/commands/showSubject'
import { searchSubjects } from '@/datasets/search'
import { parseSubject, subjectKey } from '@/domain/subject'
import { useLanguage } from '@/i18n/useLanguage'
import { useAppStore, useAtlas, useRecords } from '@/store/StoreContext'
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
  const found = useMemo(
    () => searchSubjects(index, records.state === 'ready' ? records.value : null, query, LIMIT),
    [index, records, query],
  )
  const items = found.map((result) => ({ ...result, id: subjectKey(result.subject) }))

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

  const choose = (key: Key | null) => {
    const subject = parseSubject(String(key))
    if (!subject) return
    setQuery('')
    showSubject(store, subject)
  }
  return (
    <ComboBox
      className={styles.box ?? ''}
      items={items}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={choose}
      allowsEmptyCollection={query.trim() !== ''}
      menuTrigger="input"
    >
      <Label className="visually-hidden">{t('search.label')}</Label>
      <Search aria-hidden="true" size={18} className={styles.icon} />
      <Input ref={input} className={styles.input ?? ''} placeholder={t('search.placeholder')} />
      <kbd className={styles.keys} aria-hidden="true">
        Ctrl K
      </kbd>
      <Popover className={styles.popover ?? ''}>
        <ListBox
          className={styles.list ?? ''}
          aria-label={t('search.results')}
          renderEmptyState={() => <p className={styles.none}>{t('search.none', { query })}</p>}
        >
          {({ id, subject, name, matched }: (typeof items)[number]) => (
            <ListBoxItem id={id} textValue={name[language]} className={styles.item ?? ''}>
              <span className={styles.text}>
                <Text slot="label">{name[language]}</Text>
                {matched ? (
                  <Text slot="description" className={styles.matched ?? ''} lang="ko">
                    {matched}
                  </Text>
                ) : null}
              </span>
              <span className={styles.kind}>{t(`terms.subjectKind.${subject.kind}`)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
