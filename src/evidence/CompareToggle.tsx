import { useTranslation } from 'react-i18next'
import { isSameSubject, type Subject } from '@/domain/subject'
import { MOST_COMPARED } from '@/store/state'
import { useActions, useAppState } from '@/store/StoreContext'
import { Checkbox } from '@/ui/Checkbox'

/** Puts a subject among those to compare. Full is full: the box is closed until one is taken out. */
export function CompareToggle({
  subject,
  name,
  isLabelled = false,
}: {
  readonly subject: Subject
  readonly name: string
  readonly isLabelled?: boolean
}) {
  const { t } = useTranslation()
  const compared = useAppState((state) => state.compared)
  const { toggleCompared } = useActions()
  const isIn = compared.some((other) => isSameSubject(other, subject))
  const isFull = compared.filter(({ kind }) => kind === subject.kind).length >= MOST_COMPARED
  return (
    <Checkbox
      isSelected={isIn}
      isDisabled={!isIn && isFull}
      onChange={() => toggleCompared(subject)}
      aria-label={`${t('compare.add')}: ${name}`}
    >
      {isLabelled ? t('compare.add') : null}
    </Checkbox>
  )
}
