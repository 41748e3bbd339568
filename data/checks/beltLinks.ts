import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** Links of a belt end exactly on two of its nodes; corners name nodes; each node says its role. */
export const beltLinks: Check = {
  rule: 'belt-links',
  find: (data) => {
    const sites = new Map(data.sites.map((site) => [site.id, site]))
    return data.belts.flatMap((belt) => [
      ...belt.links.flatMap((link) => {
        const ends = data.linkEnds.get(link.id)
        const isMet = [link.from, link.to].every((node, index) => {
          const point = sites.get(node)?.coordinates
          return (
            belt.nodes.includes(node) &&
            point !== undefined &&
            ends?.[index]?.every((value, axis) => value === point[axis])
          )
        })
        return isMet
          ? []
          : [
              foundAt(
                data,
                belt,
                `the link ${link.id} does not end exactly on its nodes`,
                'Copy the coordinates of the nodes into the link.',
              ),
            ]
      }),
      ...belt.corners
        .flatMap(({ nodes }) => nodes)
        .filter((node) => !belt.nodes.includes(node))
        .map((node) =>
          foundAt(data, belt, `a corner names ${node}, which is no node of the belt`, 'Correct the corner.'),
        ),
      ...belt.nodes
        .filter((node) => !sites.get(node)?.belts.some(({ belt: id }) => id === belt.id))
        .map((node) =>
          foundAt(
            data,
            belt,
            `the node ${node} has no role in the belt`,
            'Add the belt and the role to the `belts` of the node.',
          ),
        ),
    ])
  },
}
