import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { startBriefing } from '@/commands/briefing'
import { loadOwnBriefings } from '@/commands/ownBriefings'
import { useLanguage } from '@/i18n/useLanguage'
import { OUTCOMES, regionBriefing } from '../script/outlines'
import { useActions, useAppState, useAppStore, useAtlas } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import styles from './Briefing.module.css'

const AUTHORED = 'ministry-report'

/** The briefings one can give: the ministry's plan, what became of it, and each region in seven scenes. */
export function BriefingMenu({ close }: { readonly close: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const store = useAppStore()
  const index = useAtlas()
  const choice = (id: string, title: string) => (
    <Button
      key={id}
      size="dense"
      onPress={() => {
        close()
        startBriefing(store, id)
      }}
    >
      {title}
    </Button>
  )
  return (
    <div className={styles.menu}>
      {choice(AUTHORED, t('briefing.authored'))}
      {choice(OUTCOMES, t('briefing.outcomesTitle'))}
      <OwnChoices close={close} />
      <h2>{t('briefing.fromData')}</h2>
      {index.atlas.regions.map(({ id, name }) =>
        choice(regionBriefing(id), t('briefing.regionTitle', { name: name[language] })),
      )}
    </div>
  )
}

/** The reader's own briefings, and the way to make one. */
function OwnChoices({ close }: { readonly close: () => void }) {
  const { t } = useTranslation()
  const store = useAppStore()
  const own = useAppState((state) => state.own)
  const { changeView } = useActions()
  useEffect(() => void loadOwnBriefings(store), [store])
  return (
    <>
      <h2>{t('briefing.own')}</h2>
      {own.state === 'ready'
        ? own.drafts.map(({ history: { present } }) => (
            <Button
              key={present.id}
              size="dense"
              isDisabled={present.scenes.length === 0}
              onPress={() => {
                close()
                startBriefing(store, present.id)
              }}
            >
              {present.title || t('authoring.untitled')}
            </Button>
          ))
        : null}
      <Button
        size="dense"
        look="plain"
        onPress={() => {
          close()
          changeView({ page: null, board: 'briefings' })
        }}
      >
        {t('briefing.make')}
      </Button>
    </>
  )
}
