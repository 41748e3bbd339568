import { files } from 'virtual:built-data'
import type { ArtefactName } from './artefact'

/** The bytes of an artefact: packed into the page where the page is a single file, else from beside it. Rejects where it cannot be reached. */
export async function readArtefact(name: ArtefactName): Promise<ArrayBuffer> {
  const held = document.getElementById(`artefact-${name}`)?.textContent
  if (held) return unpack(held)
  const response = await fetch(new URL(`data/${files[name].file}`, document.baseURI))
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return response.arrayBuffer()
}

async function unpack(base64: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
}
