import type { Subject } from '@/domain/subject'
import type { FrameInput } from './FrameInput'
import type { AreaOverlay, AreaRef, FrameLayer, LayerSource, MapFrame } from './MapFrame'
import { isSameList, rememberList } from './remember'

export type FrameBuilder = (input: FrameInput) => MapFrame

/**
 * Makes frames of the given layers. A builder remembers its last frame and nothing else does: what did not change is the same object, a
 * frame that says the same is the same frame. The live map has one builder, each picture makes its own.
 */
export function createFrameBuilder(sources: readonly LayerSource[]): FrameBuilder {
  const builders = sources.map(({ id, createBuilder }) => ({ id, build: createBuilder() }))
  const [dimmed, selected, highlighted] = [
    rememberList(dimmedRegions),
    rememberList(selectedAreas),
    rememberList((subject: Subject | null) => areaRef(subject)),
  ]
  const hidden = rememberStrings(({ hiddenOverlays }: FrameInput) => hiddenOverlays.filter(isAreaOverlay))
  let last: MapFrame | null = null
  return (input) => {
    const before = last
    const layers = builders.map(({ id, build }, at): FrameLayer => {
      const marks = build(input)
      const known = before?.layers[at]
      return known?.marks === marks ? known : { id, marks }
    })
    const areas = {
      dimmed: dimmed(input.atlas, input.regions),
      selected: selected(input.selection, input.touched, input.compared),
      highlighted: highlighted(input.highlighted),
      hidden: hidden(input),
    }
    const frame: MapFrame = {
      language: input.language,
      areas: before !== null && isSameList(Object.values(before.areas), Object.values(areas)) ? before.areas : areas,
      layers: before !== null && isSameList(before.layers, layers) ? before.layers : layers,
      camera: input.camera,
    }
    last = before !== null && isSameList(Object.values(before), Object.values(frame)) ? before : frame
    return last
  }
}

function rememberStrings<Input, Value extends string>(list: (input: Input) => readonly Value[]) {
  let last: readonly Value[] = []
  return (input: Input): readonly Value[] => {
    const made = list(input)
    if (!isSameList(made, last)) last = made
    return last
  }
}

const isAreaOverlay = (overlay: string): overlay is AreaOverlay => overlay === 'regions' || overlay === 'municipalities'

function areaRef(subject: Subject | null): readonly AreaRef[] {
  switch (subject?.kind) {
    case 'region':
      return [{ object: 'regions', id: subject.id }]
    case 'province':
      return [{ object: 'provinces', id: subject.id }]
    case 'municipality':
      return [{ object: 'municipalities', id: subject.id }]
    default:
      return []
  }
}

function dimmedRegions({ atlas }: FrameInput['atlas'], wanted: readonly string[]): readonly AreaRef[] {
  if (wanted.length === 0) return []
  return atlas.regions.filter(({ id }) => !wanted.includes(id)).map(({ id }) => ({ object: 'regions', id }))
}

function selectedAreas(
  selection: Subject | null,
  touched: readonly Subject[],
  compared: readonly Subject[],
): readonly AreaRef[] {
  return [selection, ...touched, ...compared].flatMap(areaRef)
}
