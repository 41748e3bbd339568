import { parseAmount } from './amountText'
import { FIRM_SIZES, type FirmSize } from './firmSize'

/** What a reader has told the estimator of a project; numbers as they were typed. */
export interface ProjectInput {
  readonly firmSize: FirmSize
  readonly land: string
  readonly equipment: string
  readonly jobs: string
  readonly isInZone: boolean
  /** Ids of add-ons of the rate table. */
  readonly addOns: readonly string[]
  /** The class that is assumed of the place; null takes that on record. */
  readonly assumedClass: string | null
}

export const NO_PROJECT: ProjectInput = {
  firmSize: 'sme',
  land: '',
  equipment: '',
  jobs: '',
  isInZone: false,
  addOns: [],
  assumedClass: null,
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A project as it stands in a link: parts by semicolon, sums in won, so in no language; null where nothing was told. */
export function writeProject(input: ProjectInput): string | null {
  const won = (text: string) => (text.trim() === '' ? null : parseAmount(text))
  const [land, equipment] = [won(input.land), won(input.equipment)]
  const parts = [
    ...(input.firmSize === NO_PROJECT.firmSize ? [] : [`firm:${input.firmSize}`]),
    ...(land === null ? [] : [`land:${land}`]),
    ...(equipment === null ? [] : [`equipment:${equipment}`]),
    ...(/^\d{1,6}$/.test(input.jobs.trim()) ? [`jobs:${input.jobs.trim()}`] : []),
    ...(input.isInZone ? ['zone:in'] : []),
    ...input.addOns.map((id) => `addon:${id}`),
    ...(input.assumedClass === null ? [] : [`class:${input.assumedClass}`]),
  ]
  return parts.length === 0 ? null : parts.join(';')
}

/** The project of such a text; null where a part of it cannot be read. */
export function readProject(text: string): ProjectInput | null {
  let input = NO_PROJECT
  for (const part of text.split(';')) {
    const [, name, value = ''] = /^([a-z]+):(.+)$/.exec(part) ?? []
    const size = FIRM_SIZES.find((each) => each === value)
    if (name === 'firm' && size) input = { ...input, firmSize: size }
    else if ((name === 'land' || name === 'equipment') && /^\d{1,18}$/.test(value)) input = { ...input, [name]: value }
    else if (name === 'jobs' && /^\d{1,6}$/.test(value)) input = { ...input, jobs: value }
    else if (name === 'zone' && value === 'in') input = { ...input, isInZone: true }
    else if (name === 'addon' && ID.test(value)) input = { ...input, addOns: [...input.addOns, value] }
    else if (name === 'class' && ID.test(value)) input = { ...input, assumedClass: value }
    else return null
  }
  return input
}
