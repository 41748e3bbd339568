import type { Topology } from 'topojson-specification'
import { neighboursOf } from '@/datasets/boundaries'
import type { AtlasAsOf } from '@/datasets/atlasIndex'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { Subject } from '@/domain/subject'
import { sitesIn } from './detail'
import { derivation } from './derivation'
import { statisticOf } from './statistics'

export type PeerReason = 'neighbour' | 'similar-size' | 'similar-industries'

export interface Peer {
  readonly subject: Subject
  readonly reasons: readonly PeerReason[]
}

const CLOSEST = 2
const MOST = 6

/**
 * Areas of the same level worth a comparison, each with the reason: those that share a boundary, the two closest in gross regional
 * product, and the two whose sites are most alike by industry.
 */
export const derivePeers = derivation(
  (index: AtlasAsOf, records: RecordsAsOf, topology: Topology | null, subject: Subject): readonly Peer[] => {
    const others = areasLike(index, subject)
    const neighbours = new Set(topology ? neighboursOf(topology, subject) : [])
    const own = statisticOf(index, records, subject, 'grdp')
    const bySize = own
      ? others
          .flatMap((other) => {
            const size = statisticOf(index, records, other, 'grdp')
            return size ? [{ id: other.id, difference: Math.abs(Math.log(size.value / own.value)) }] : []
          })
          .sort((left, right) => left.difference - right.difference)
      : []
    const mix = industryMix(index, subject)
    const byMix = others
      .map((other) => ({ id: other.id, likeness: likeness(mix, industryMix(index, other)) }))
      .filter(({ likeness: value }) => value > 0)
      .sort((left, right) => right.likeness - left.likeness)
    const similarSize = new Set(bySize.slice(0, CLOSEST).map(({ id }) => id))
    const similarMix = new Set(byMix.slice(0, CLOSEST).map(({ id }) => id))
    return others
      .map((other) => ({
        subject: other,
        reasons: [
          ...(neighbours.has(other.id) ? (['neighbour'] as const) : []),
          ...(similarSize.has(other.id) ? (['similar-size'] as const) : []),
          ...(similarMix.has(other.id) ? (['similar-industries'] as const) : []),
        ],
      }))
      .filter(({ reasons }) => reasons.length > 0)
      .sort((left, right) => right.reasons.length - left.reasons.length)
      .slice(0, MOST)
  },
)

function areasLike(index: AtlasAsOf, { kind, id }: Subject): readonly Subject[] {
  if (kind === 'region')
    return index.atlas.regions.filter((region) => region.id !== id).map((region) => ({ kind, id: region.id }))
  if (kind === 'province')
    return index.atlas.provinces.filter(({ code }) => code !== id).map(({ code }) => ({ kind, id: code }))
  const region = index.municipalities.get(id)?.region
  return index.atlas.municipalities
    .filter((municipality) => municipality.code !== id && municipality.region === region)
    .map(({ code }) => ({ kind, id: code }))
}

/** How many sites of an area name each industry. */
function industryMix(index: AtlasAsOf, subject: Subject): ReadonlyMap<string, number> {
  const mix = new Map<string, number>()
  for (const { industries } of sitesIn(index, subject))
    for (const industry of industries) mix.set(industry, (mix.get(industry) ?? 0) + 1)
  return mix
}

/** Cosine of the angle between two mixes: 1 where the shares are the same, 0 where no industry is shared. */
export function likeness(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  const length = (mix: ReadonlyMap<string, number>) => Math.hypot(...mix.values())
  const product = [...left].reduce((sum, [industry, count]) => sum + count * (right.get(industry) ?? 0), 0)
  return product === 0 ? 0 : product / (length(left) * length(right))
}
