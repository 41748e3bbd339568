import { loadArtefact } from '@/datasets/loadArtefact'
import { indexAtlas } from '@/datasets/atlasIndex'
import { indexRecords } from '@/datasets/recordsIndex'
import type { ArtefactName } from '@/datasets/artefact'
import { showLinkedSelection } from './showSubject'
import type { AppStore } from '@/store/createAppStore'

/** Reads one artefact (again) and puts it, or why it failed, into the store. */
export async function loadDataset(store: AppStore, name: ArtefactName): Promise<void> {
  const { setDataset } = store.getState().actions
  switch (name) {
    case 'atlas': {
      const loaded = await loadArtefact('atlas')
      return setDataset({
        atlas: loaded.state === 'ready' ? { state: 'ready', value: indexAtlas(loaded.value) } : loaded,
      })
    }
    case 'records': {
      const loaded = await loadArtefact('records')
      return setDataset({
        records: loaded.state === 'ready' ? { state: 'ready', value: indexRecords(loaded.value) } : loaded,
      })
    }
    case 'boundaries':
      return setDataset({ boundaries: await loadArtefact('boundaries') })
    case 'briefings':
      return setDataset({ briefings: await loadArtefact('briefings') })
    case 'incentives':
      return setDataset({ incentives: await loadArtefact('incentives') })
  }
}

/** The list first; the map and the facts follow beside it. */
export async function loadAll(store: AppStore): Promise<void> {
  await Promise.all([loadDataset(store, 'atlas'), loadDataset(store, 'boundaries')])
  showLinkedSelection(store)
  await loadDataset(store, 'records')
}
