import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/domain/certainty'
import { useActions, useAppState } from '@/store/StoreContext'
import { Select } from '@/ui/Select'

/** Dims everything less certain than the chosen grade and takes it out of totals. */
export function LensControl({ isLabelHidden = true }: { readonly isLabelHidden?: boolean }) {
  const { t } = useTranslation()
  const lens = useAppState((state) => state.lens)
  const { changeView } = useActions()
  const grades = CERTAINTIES.slice(0, -1)
  return (
    <Select
      size="dense"
      label={t('view.lens')}
      isLabelHidden={isLabelHidden}
      value={lens ?? 'none'}
      onChange={(chosen) => changeView({ lens: chosen === 'none' ? null : chosen })}
      options={[
        { id: 'none' as const, name: t('view.lensNone') },
        ...grades.map((grade) => ({
          id: grade,
          name: t(grade === 'confirmed' ? 'view.lensOnly' : 'view.lensAtLeast', {
            certainty: t(`terms.certainty.${grade}`),
          }),
        })),
      ]}
    />
  )
}
