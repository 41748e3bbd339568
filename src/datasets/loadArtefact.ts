import { ARTEFACTS, type Artefact, type ArtefactError, type ArtefactName, type Load } from './artefact'
import { readArtefact } from './readArtefact'

type Settled<T> = Exclude<Load<T>, { state: 'loading' }>

/** Reads one artefact from beside the page and checks it. Never throws: what went wrong is the value. */
export async function loadArtefact<Name extends ArtefactName>(name: Name): Promise<Settled<Artefact<Name>>> {
  const failed = (reason: ArtefactError['reason'], detail: string): Settled<Artefact<Name>> => ({
    state: 'failed',
    error: { artefact: name, reason, detail },
  })
  let text: string
  try {
    text = await readArtefact(name)
  } catch (error) {
    return failed('unreachable', String(error))
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return failed('not-json', String(error))
  }
  const parsed = ARTEFACTS[name].safeParse(json)
  if (parsed.success) return { state: 'ready', value: parsed.data as Artefact<Name> }
  const issue = parsed.error.issues[0]
  return failed('wrong-shape', issue ? `${issue.path.join('.')}: ${issue.message}` : '')
}
