import { gateways } from '../../frame/layers/gateways'
import { defineLayer } from '../drawing'
import { GATEWAY_HALF, gatewayIcon, gatewayShapes } from '../symbols'
import { LINE_HEIGHT } from '../typography'

export const GATEWAYS = defineLayer(gateways, {
  pointer: { kind: 'gateway', drawing: 'gateways', isTolerant: true, idOf: ({ id }) => id },
  drawings: [
    {
      shape: 'symbol',
      id: 'gateways',
      level: 'gateways',
      from: 5.9,
      icon: gatewayIcon,
      shapes: gatewayShapes,
      scale: [
        [6, 0.5],
        [9, 1],
      ],
      opacity: 1,
      reach: GATEWAY_HALF,
    },
    {
      shape: 'label',
      id: 'gateway-name',
      level: 'gateways',
      from: 8,
      text: [{ from: 0, parts: [{ scale: 1, by: ({ name }) => name }] }],
      size: 11.5,
      colour: 'gateway',
      opacity: 1,
      halo: { colour: 'halo', width: 1.5 },
      widest: 8,
      lineHeight: LINE_HEIGHT,
      sides: ['below', 'above', 'right', 'left'],
      gap: 0.9,
      padding: 2,
      overlap: 'gives way',
    },
  ],
})
