import { readHeld } from './readHeld'

/** The licences of what the app is made with, as the build wrote them: out of the single file, else from beside the app. Rejects where they cannot be reached. */
export async function readLicences(): Promise<string> {
  const held = await readHeld('licences')
  if (held) return new TextDecoder().decode(held)
  const response = await fetch(new URL('licences.txt', document.baseURI))
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return response.text()
}
