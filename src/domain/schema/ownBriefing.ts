import { z } from 'zod'
import { LONGEST, OWN_FORMAT, OWN_ID } from '@/domain/ownBriefing'
import { idSchema } from './text'

export const ownSceneSchema = z.strictObject({
  id: idSchema,
  title: z.string().max(LONGEST.title),
  text: z.string().max(LONGEST.text),
  notes: z.string().max(LONGEST.notes),
  /** Seconds that the speaker means to stay; null where none are set. */
  dwell: z.number().int().min(5).max(3600).nullable(),
  /** What the screen shows, as the query of a link (docs/LINK.md). */
  view: z
    .string()
    .max(LONGEST.view)
    .regex(/^(\?.*)?$/),
  facts: z.array(idSchema),
  promises: z.array(idSchema),
})
export type OwnScene = z.infer<typeof ownSceneSchema>

const envelope = {
  format: z.literal(OWN_FORMAT),
  version: z.literal(1),
  id: idSchema.regex(OWN_ID),
  title: z.string().max(LONGEST.title),
}

/** A briefing that a reader has made: kept in the browser, saved as a file, packed into a single file. */
export const ownBriefingSchema = z.strictObject({ ...envelope, scenes: z.array(ownSceneSchema).max(LONGEST.scenes) })
export type OwnBriefing = z.infer<typeof ownBriefingSchema>

/** What is wrong with a file: in which scene (from 1; null is the file itself), in which part, and what the schema says of it. */
export interface FileProblem {
  readonly scene: number | null
  readonly part: string
  readonly detail: string
}
export interface ReadFile {
  /** The briefing without the scenes that could not be read; null where the file is no briefing. */
  readonly briefing: OwnBriefing | null
  readonly problems: readonly FileProblem[]
}

const looseSchema = z.looseObject({ ...envelope, scenes: z.array(z.unknown()).max(LONGEST.scenes) })

/** Reads a saved briefing. A scene with a fault is told and left out; the others are kept. Never throws. */
export function readOwnBriefing(text: string): ReadFile {
  const problemsOf = (error: z.ZodError, scene: number | null): FileProblem[] =>
    error.issues.map(({ path, message }) => ({ scene, part: path.join('.'), detail: message }))
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { briefing: null, problems: [{ scene: null, part: 'JSON', detail: String(error) }] }
  }
  const parsed = looseSchema.safeParse(json)
  if (!parsed.success) return { briefing: null, problems: problemsOf(parsed.error, null) }
  const read = parsed.data.scenes.map((scene) => ownSceneSchema.safeParse(scene))
  const scenes = read.flatMap((result) => (result.success ? [result.data] : []))
  const problems = read.flatMap((result, index) => (result.success ? [] : problemsOf(result.error, index + 1)))
  const { format, version, id, title } = parsed.data
  return { briefing: { format, version, id, title, scenes }, problems }
}
