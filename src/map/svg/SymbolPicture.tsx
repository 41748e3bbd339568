import { GLYPH_MIDDLE, type Shape } from '../appearance/drawing'

/** A symbol from the shapes that the web map paints as well. */
export function SymbolPicture({ shapes }: { readonly shapes: readonly Shape[] }) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      {shapes.map((shape, at) => (
        <ShapePicture key={`${shape.kind} ${at}`} shape={shape} />
      ))}
    </g>
  )
}

function ShapePicture({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'circle':
      return (
        <circle
          r={shape.radius}
          fill={shape.fill ?? 'none'}
          stroke={shape.stroke?.colour}
          strokeWidth={shape.stroke?.width}
          strokeDasharray={shape.stroke && shape.stroke.dash.length > 0 ? shape.stroke.dash.join(' ') : undefined}
        />
      )
    case 'square':
      return (
        <rect
          x={-shape.half}
          y={-shape.half}
          width={2 * shape.half}
          height={2 * shape.half}
          rx={shape.corner}
          fill={shape.fill}
          stroke={shape.stroke.colour}
          strokeWidth={shape.stroke.width}
        />
      )
    case 'glyph':
      return (
        <path
          d={shape.path}
          transform={`scale(${shape.scale}) translate(${-GLYPH_MIDDLE} ${-GLYPH_MIDDLE})`}
          stroke={shape.colour}
          strokeWidth={shape.width}
        />
      )
  }
}
