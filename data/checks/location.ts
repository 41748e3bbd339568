import type { Finding, SourceData } from '../build/sourceData'

type Found = Omit<Finding, 'rule'>

/** A finding about one entry, with the file in which the entry stands. */
export function foundAt(
  data: SourceData,
  entry: { readonly id: string } | { readonly code: string },
  what: string,
  fix: string,
): Found {
  return { file: data.fileOf.get(entry) ?? '', id: 'id' in entry ? entry.id : entry.code, what, fix }
}
