import { files } from 'virtual:built-data'
import type { ArtefactError, ArtefactName, Artefacts, Load } from './artefact'
import { readArtefact } from './readArtefact'

type Settled<T> = Exclude<Load<T>, { state: 'loading' }>

/**
 * Reads one artefact from beside the page. One that is not, byte for byte, what the app was built with is refused. Never throws: what
 * went wrong is the value.
 */
export async function loadArtefact<Name extends ArtefactName>(name: Name): Promise<Settled<Artefacts[Name]>> {
  const failed = (reason: ArtefactError['reason'], detail: string): Settled<Artefacts[Name]> => ({
    state: 'failed',
    error: { artefact: name, reason, detail },
  })
  let bytes: ArrayBuffer
  try {
    bytes = await readArtefact(name)
  } catch (error) {
    return failed('unreachable', String(error))
  }
  // The browser works the hash out beside the page while the page reads the text.
  const hash = hashOf(bytes)
  let value: Artefacts[Name]
  try {
    value = JSON.parse(new TextDecoder().decode(bytes)) as Artefacts[Name]
  } catch (error) {
    return failed('not-json', String(error))
  }
  const built = files[name]
  if (bytes.byteLength !== built.bytes) return failed('wrong-content', `${bytes.byteLength} bytes, not ${built.bytes}`)
  const found = await hash
  if (found !== null && found !== built.sha256) return failed('wrong-content', `SHA-256 ${found}, not ${built.sha256}`)
  return { state: 'ready', value }
}

/** SHA-256 in hex digits; null on a page without TLS, where browsers do not offer it and the length has to do. Never rejects. */
async function hashOf(bytes: ArrayBuffer): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = crypto.subtle
  if (!subtle) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
