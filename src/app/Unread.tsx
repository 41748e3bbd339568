import { useTranslation } from 'react-i18next'
import { loadDataset } from '@/commands/loadDataset'
import type { ArtefactName } from '@/datasets/artefact'
import { useAppStore } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import { Callout } from '@/ui/Callout'

/** Says that an artefact could not be read, what is kept, and reads it again on request. */
export function Unread({ artefact }: { readonly artefact: ArtefactName }) {
  const { t } = useTranslation()
  const store = useAppStore()
  return (
    <Callout
      tone="danger"
      title={t('shell.recordsFailed')}
      actions={
        <Button size="dense" onPress={() => void loadDataset(store, artefact)}>
          {t('common.retry')}
        </Button>
      }
    >
      <p>{t('shell.recordsFailedHelp')}</p>
    </Callout>
  )
}
