import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import { buildAtlas, buildRecords } from '../../data/build/artefacts'
import { readData } from '../../data/build/readData'
import { readBuiltArtefact } from '../../scripts/builtData'
import { indexAtlas, type LoadedAtlas } from '../../src/datasets/atlasIndex'
import { indexRecords, type LoadedRecords } from '../../src/datasets/recordsIndex'

const { data } = readData(join(process.cwd(), 'data'))

/** The real data, as the app has them after loading. */
export const realAtlas: LoadedAtlas = indexAtlas(buildAtlas(data))
export const realRecords: LoadedRecords = indexRecords(buildRecords(data))
/** The boundaries that `npm run data` has made. */
export const realTopology = JSON.parse(readBuiltArtefact('boundaries')) as Topology
