/** What a fact, milestone, link or selection can be about. */
export const SUBJECT_KINDS = ['nation', 'region', 'province', 'municipality', 'belt', 'site', 'programme'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

export interface Subject {
  readonly kind: SubjectKind
  /** Empty for the nation, which needs no id. */
  readonly id: string
}

/** The written form, `kind:id`; the nation is written `nation`. */
export type SubjectKey = string

export function subjectKey(subject: Subject): SubjectKey {
  return subject.kind === 'nation' ? 'nation' : `${subject.kind}:${subject.id}`
}

/** Parses `kind:id`; null when it is not of that form (the id itself is not looked up). */
export function parseSubject(key: SubjectKey): Subject | null {
  if (key === 'nation') return { kind: 'nation', id: '' }
  const match = /^([a-z]+):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(key)
  const kind = SUBJECT_KINDS.find((candidate) => candidate === match?.[1])
  const id = match?.[2]
  return kind && kind !== 'nation' && id ? { kind, id } : null
}

/** Whether a subject is a region, a province or a municipality: something with a boundary and a profile. */
export function isArea({ kind }: Subject): boolean {
  return kind === 'region' || kind === 'province' || kind === 'municipality'
}

export function isSameSubject(left: Subject | null, right: Subject | null): boolean {
  return left === right || (left !== null && right !== null && left.kind === right.kind && left.id === right.id)
}
