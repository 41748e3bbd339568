import { expect, it } from 'vitest'
import { type OwnBriefing, readOwnBriefing } from './ownBriefing'

const scene = {
  id: 'one',
  title: '첫 장면',
  text: '둘\n셋',
  notes: '',
  dwell: 60,
  view: '?v=1&industry=battery',
  facts: ['cj-role'],
  promises: [],
}
const briefing: OwnBriefing = {
  format: 'growth-atlas-briefing',
  version: 1,
  id: 'own-abc123',
  title: '우리 지역',
  scenes: [scene, { ...scene, id: 'two', dwell: null, view: '' }],
}

it('a saved briefing is read as it was', () => {
  expect(readOwnBriefing(JSON.stringify(briefing))).toEqual({ briefing, problems: [] })
})

it('a scene with faults is told by its number and parts, and the others are kept', () => {
  const broken = {
    ...briefing,
    scenes: [scene, { ...scene, title: 3, dwell: -1 }, { ...scene, view: 'https://elsewhere.example/' }],
  }
  const { briefing: read, problems } = readOwnBriefing(JSON.stringify(broken))
  expect(read?.scenes).toEqual([scene])
  expect(problems.map(({ scene: number, part }) => `${number} ${part}`)).toEqual(['2 title', '2 dwell', '3 view'])
})

it.each([
  ['not json', 'JSON'],
  ['{"format":"something else","version":1,"id":"own-a","title":"","scenes":[]}', 'format'],
  [JSON.stringify({ ...briefing, version: 9 }), 'version'],
])('%s is no briefing, and it says why', (text, part) => {
  const { briefing: read, problems } = readOwnBriefing(text)
  expect(read).toBeNull()
  expect(problems.map((problem) => problem.part)).toEqual([part])
})
