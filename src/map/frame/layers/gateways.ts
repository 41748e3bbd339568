import { defineSource } from '../defineSource'
import type { PointMark } from '../MapFrame'

export interface GatewayMark extends PointMark {
  readonly name: string
  readonly kind: 'port' | 'airport'
}

/** Ports and airports. */
export const gateways = defineSource(
  'gateways',
  ({ atlas, hiddenOverlays, language }) => [atlas.atlas.gateways, hiddenOverlays, language],
  (all, hidden, language): readonly GatewayMark[] =>
    hidden.includes('gateways')
      ? []
      : all.map(({ id, coordinates, name, kind }) => ({
          id,
          at: coordinates,
          isPale: false,
          name: name[language],
          kind,
        })),
)
