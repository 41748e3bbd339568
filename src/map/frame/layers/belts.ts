import { defineSource } from '../defineSource'
import type { FrameInput } from '../FrameInput'
import type { LineMark, PointMark } from '../MapFrame'

interface OfBelt {
  readonly belt: string
  readonly layer: 'semiconductor-belt' | 'battery-triangle'
  readonly isSelected: boolean
}
/** A link between two places of a belt. */
export interface BeltLinkMark extends LineMark, OfBelt {}
/** A place of a belt with its name and its role. */
export interface BeltNodeMark extends PointMark, OfBelt {
  readonly name: string
  readonly role: string
}

const selectedBelt = ({ selection }: FrameInput) => (selection?.kind === 'belt' ? selection.id : null)

/** The belts that are shown; where one is selected the other steps back. */
const shownBelts = (index: FrameInput['atlas'], hidden: readonly string[], selected: string | null) =>
  index.atlas.belts
    .filter(({ layer }) => !hidden.includes(layer))
    .map((belt) => ({
      belt,
      shared: {
        belt: belt.id,
        layer: belt.layer,
        isSelected: selected === belt.id,
        isPale: selected !== null && selected !== belt.id,
      },
    }))

export const beltLinks = defineSource(
  'belt-links',
  (input) => [input.atlas, input.hiddenOverlays, selectedBelt(input)],
  (index, hidden, selected): readonly BeltLinkMark[] =>
    shownBelts(index, hidden, selected).flatMap(({ belt, shared }) =>
      belt.links.flatMap(({ id, from, to }) => {
        const [start, end] = [index.sites.get(from)?.coordinates, index.sites.get(to)?.coordinates]
        return start && end ? [{ id, path: [start, end], ...shared }] : []
      }),
    ),
)

export const beltNodes = defineSource(
  'belt-nodes',
  (input) => [input.atlas, input.hiddenOverlays, selectedBelt(input), input.language],
  (index, hidden, selected, language): readonly BeltNodeMark[] =>
    shownBelts(index, hidden, selected).flatMap(({ belt, shared }) =>
      belt.nodes.flatMap((id) => {
        const site = index.sites.get(id)
        const part = site?.belts.find((entry) => entry.belt === belt.id)
        return site && part
          ? [
              {
                id: `${belt.id} ${id}`,
                at: site.coordinates,
                name: part.place[language],
                role: part.shortRole[language],
                ...shared,
              },
            ]
          : []
      }),
    ),
)
