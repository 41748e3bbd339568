import { fileURLToPath } from 'node:url'
import { buildAtlas, buildRecords } from '../../data/build/artefacts'
import { readData } from '../../data/build/readData'
import { type AtlasIndex, indexAtlas } from '../../src/datasets/atlasIndex'
import { indexRecords, type RecordsIndex } from '../../src/datasets/recordsIndex'

const { data } = readData(fileURLToPath(new URL('../../data', import.meta.url)))

/** The real data, as the app has them after loading. */
export const realAtlas: AtlasIndex = indexAtlas(buildAtlas(data))
export const realRecords: RecordsIndex = indexRecords(buildRecords(data))
