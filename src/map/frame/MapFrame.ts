import type { AreaObject } from '@/datasets/boundaries'
import type { Certainty } from '@/domain/certainty'
import type { Camera, Overlay } from '@/domain/mapView'
import type { Coordinates } from '@/domain/schema/site'

/** A region, province or municipality with its name in the language of the frame, and a short one for a small map. */
export interface AreaMark {
  readonly id: string
  readonly name: string
  readonly short: string
}

export interface SiteMark {
  readonly id: string
  readonly coordinates: Coordinates
  readonly label: string
  /** The industry whose glyph and colour it bears: the first one asked for, else the main one. */
  readonly industry: string | null
  /** Radius in px at full size, from the amount of the chosen kind of money. */
  readonly radius: number
  readonly certainty: Certainty
  readonly isHollow: boolean
  readonly isSelected: boolean
  /** Steps back: less certain than the lens asks, or not among the places that are looked at. */
  readonly isPale: boolean
  /** How much changed here since the day of comparison. */
  readonly changes: number
}

export interface BeltMark {
  readonly id: string
  readonly layer: 'semiconductor-belt' | 'battery-triangle'
  readonly isSelected: boolean
  /** Another belt is selected, so this one steps back. */
  readonly isPale: boolean
  readonly links: readonly { readonly id: string; readonly from: Coordinates; readonly to: Coordinates }[]
  readonly nodes: readonly {
    readonly id: string
    readonly coordinates: Coordinates
    readonly name: string
    readonly role: string
  }[]
}

export interface GatewayMark {
  readonly id: string
  readonly coordinates: Coordinates
  readonly name: string
  readonly kind: 'port' | 'airport'
}

export interface ComparedMark {
  readonly number: number
  readonly coordinates: Coordinates
}

export interface AreaRef {
  readonly object: AreaObject
  readonly id: string
}

/** All that a renderer must know to draw one view: plain values, no library. Equal parts are the same objects. */
export interface MapFrame {
  readonly language: 'ko' | 'en'
  readonly regions: readonly AreaMark[]
  readonly provinces: readonly AreaMark[]
  readonly municipalities: readonly AreaMark[]
  /** Regions that a filter leaves out; drawn paler, their sites are hidden. */
  readonly dimmedRegions: readonly string[]
  /** The selected area, or those that the selected programme touches. */
  readonly selectedAreas: readonly AreaRef[]
  readonly highlightedArea: AreaRef | null
  readonly sites: readonly SiteMark[]
  readonly highlightedSite: Coordinates | null
  /** The compared places with their number. */
  readonly compared: readonly ComparedMark[]
  readonly belts: readonly BeltMark[]
  readonly gateways: readonly GatewayMark[]
  readonly hiddenOverlays: readonly Overlay[]
  readonly camera: Camera
}
