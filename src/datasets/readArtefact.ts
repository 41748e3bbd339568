import { files } from 'virtual:built-data'
import type { ArtefactName } from './artefact'
import { readHeld } from './readHeld'

/** The bytes of an artefact: packed into the page where the page is a single file, else from beside it. Rejects where it cannot be reached. */
export async function readArtefact(name: ArtefactName): Promise<ArrayBuffer> {
  const held = await readHeld(`artefact-${name}`)
  if (held) return held
  const response = await fetch(new URL(`data/${files[name].file}`, document.baseURI))
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return response.arrayBuffer()
}
