import { FileUp, Play, Plus, Redo2, Save, Trash2, Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { startBriefing } from '@/commands/briefing'
import {
  addOwnBriefing,
  dismissCopied,
  loadOwnBriefings,
  redoOwnBriefing,
  removeOwnBriefing,
  undoOwnBriefing,
} from '@/commands/ownBriefings'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { type OwnBriefing, type ReadFile, readOwnBriefing } from '@/domain/schema/ownBriefing'
import { download } from '@/exports/download'
import type { Draft } from '@/store/state'
import { useActions, useAppState, useAppStore, useDay } from '@/store/StoreContext'
import { Button, IconButton } from '@/ui/Button'
import { Callout } from '@/ui/Callout'
import { FileButton } from '@/ui/FileButton'
import { Modal } from '@/ui/Modal'
import { Select } from '@/ui/Select'
import styles from './Authoring.module.css'
import { BriefingEditor } from './BriefingEditor'

/** The reader's own briefings: made, changed, kept in this browser, saved and opened as files, and told. */
export function BriefingsBoard({ records }: { readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const store = useAppStore()
  const { edit } = useActions()
  const own = useAppState((state) => state.own)
  const editing = useAppState((state) => state.editing)
  const [file, setFile] = useState<ReadFile | null>(null)
  useEffect(() => void loadOwnBriefings(store), [store])
  if (own.state === 'loading')
    return (
      <p role="status" className={styles.empty}>
        {t('common.loading')}
      </p>
    )
  const draft = own.drafts.find(({ history }) => history.present.id === editing?.briefing) ?? own.drafts[0]
  const create = () => void addOwnBriefing(store, { title: '', scenes: [] })
  const open = async (chosen: File) => {
    const read = readOwnBriefing(await chosen.text())
    setFile(read)
    if (read.briefing) addOwnBriefing(store, read.briefing)
  }
  const opening = (
    <FileButton accept="application/json,.json" onChoose={(chosen) => void open(chosen)}>
      <FileUp aria-hidden="true" size={18} />
      <span className={styles.word}>{t('authoring.open')}</span>
    </FileButton>
  )
  const messages = (
    <div className={styles.messages}>
      {file ? <FileMessage file={file} onClose={() => setFile(null)} /> : null}
      {own.problem ? (
        <Callout
          tone="danger"
          title={t(`authoring.${own.problem}`)}
          actions={draft ? <SaveButton briefing={draft.history.present} /> : null}
        >
          <p>{t('authoring.notKeptHelp')}</p>
        </Callout>
      ) : null}
      {own.copied === null ? null : (
        <Callout
          tone="warning"
          title={t('authoring.copied', { title: own.copied })}
          actions={
            <Button size="dense" onPress={() => dismissCopied(store)}>
              {t('common.close')}
            </Button>
          }
        />
      )}
    </div>
  )
  if (!draft) {
    return (
      <div className={styles.board}>
        {messages}
        <div className={styles.empty}>
          <p>{t('authoring.none')}</p>
          <div className={styles.tools}>
            <Button size="dense" look="primary" onPress={create}>
              <Plus aria-hidden="true" size={18} />
              {t('authoring.create')}
            </Button>
            {opening}
          </div>
        </div>
      </div>
    )
  }
  return (
    <div className={styles.board}>
      <div className={styles.bar}>
        <div className={styles.chosen}>
          <Select
            size="dense"
            label={t('authoring.choose')}
            isLabelHidden
            value={draft.history.present.id}
            onChange={(briefing) => edit({ briefing, scene: null })}
            options={own.drafts.map(({ history: { present } }) => ({
              id: present.id,
              name: present.title || t('authoring.untitled'),
            }))}
          />
        </div>
        <Button size="dense" onPress={create}>
          <Plus aria-hidden="true" size={18} />
          {t('authoring.create')}
        </Button>
        {opening}
        <SaveButton briefing={draft.history.present} />
        <DraftButtons draft={draft} />
        <span className={styles.state} role="status">
          {own.problem ? '' : t(draft.isKept ? 'authoring.kept' : 'authoring.keeping')}
        </span>
      </div>
      {messages}
      <BriefingEditor key={draft.history.present.id} briefing={draft.history.present} records={records} />
    </div>
  )
}

function DraftButtons({ draft: { history } }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const store = useAppStore()
  const editing = useAppState((state) => state.editing)
  const [isRemoving, setIsRemoving] = useState(false)
  const { id, title, scenes } = history.present
  const index = scenes.findIndex((scene) => scene.id === editing?.scene)
  return (
    <>
      <IconButton
        size="dense"
        aria-label={t('authoring.undo')}
        isDisabled={history.past.length === 0}
        onPress={() => undoOwnBriefing(store, id)}
      >
        <Undo2 aria-hidden="true" size={18} />
      </IconButton>
      <IconButton
        size="dense"
        aria-label={t('authoring.redo')}
        isDisabled={history.future.length === 0}
        onPress={() => redoOwnBriefing(store, id)}
      >
        <Redo2 aria-hidden="true" size={18} />
      </IconButton>
      <IconButton size="dense" aria-label={t('authoring.remove')} onPress={() => setIsRemoving(true)}>
        <Trash2 aria-hidden="true" size={18} />
      </IconButton>
      <Button
        size="dense"
        look="primary"
        isDisabled={scenes.length === 0}
        onPress={() => startBriefing(store, id, Math.max(index, 0))}
      >
        <Play aria-hidden="true" size={18} />
        {t('authoring.present')}
      </Button>
      <Modal
        title={t('authoring.remove')}
        closeLabel={t('common.close')}
        isOpen={isRemoving}
        onClose={() => setIsRemoving(false)}
      >
        <p>{t('authoring.removeConfirm', { title: title || t('authoring.untitled') })}</p>
        <div className={styles.tools}>
          <SaveButton briefing={history.present} />
          <Button
            size="dense"
            look="primary"
            onPress={() => {
              setIsRemoving(false)
              removeOwnBriefing(store, id)
            }}
          >
            {t('authoring.remove')}
          </Button>
        </div>
      </Modal>
    </>
  )
}

function SaveButton({ briefing }: { readonly briefing: OwnBriefing }) {
  const { t } = useTranslation()
  const day = useDay()
  return (
    <Button
      size="dense"
      onPress={() =>
        download(`growth-atlas-briefing-${day}.json`, 'application/json', JSON.stringify(briefing, null, 2))
      }
    >
      <Save aria-hidden="true" size={18} />
      <span className={styles.word}>{t('authoring.save')}</span>
    </Button>
  )
}

/** What came of opening a file: which scenes could not be read, and why. */
function FileMessage({
  file: { briefing, problems },
  onClose,
}: {
  readonly file: ReadFile
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const title = briefing?.title || t('authoring.untitled')
  return (
    <Callout
      tone={briefing === null ? 'danger' : problems.length > 0 ? 'warning' : 'information'}
      title={
        briefing === null
          ? t('authoring.notOpened')
          : t(problems.length > 0 ? 'authoring.partlyOpened' : 'authoring.opened', { title })
      }
      actions={
        <Button size="dense" onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <ul>
        {problems.map(({ scene, part, detail }) => (
          <li key={`${scene} ${part} ${detail}`}>
            {scene === null
              ? t('authoring.fileProblemWhole', { part, detail })
              : t('authoring.fileProblem', { scene, part, detail })}
          </li>
        ))}
      </ul>
    </Callout>
  )
}
