import type { Shape, Sketch } from './display-list.ts';

/** An SVG element: its name and attributes, inherited ones included. */
export type SketchNode = readonly [
  tag: string,
  attributes: Record<string, string | number | undefined>,
];

const ICON_GRID = 24;
const ICON_LINE = 1.75;

/** An icon as the app draws it: lines without fill. */
export function iconSketch(nodes: readonly SketchNode[], stroke: string): Sketch {
  const shapes = nodes.flatMap((node) => {
    const path = pathOf(node);
    return path === null
      ? []
      : [
          {
            path,
            fill: null,
            stroke,
            strokeWidth: ICON_LINE,
            round: true,
            evenOdd: false,
            opacity: 1,
          },
        ];
  });
  return { width: ICON_GRID, height: ICON_GRID, shapes };
}

/** A shape with its own colours; null if the element is not a shape. */
export function shapeOf(node: SketchNode): Shape | null {
  const path = pathOf(node);
  if (path === null) return null;
  const [, attributes] = node;
  const paint = (value: string | number | undefined) =>
    value === undefined || value === 'none' ? null : String(value);
  return {
    path,
    fill: attributes.fill === undefined ? '#000' : paint(attributes.fill),
    stroke: paint(attributes.stroke),
    strokeWidth: Number(attributes['stroke-width'] ?? 1),
    round: false,
    evenOdd: attributes['fill-rule'] === 'evenodd',
    opacity: Number(attributes.opacity ?? 1),
  };
}

/** The outline of an element as a path; null if it has none. */
function pathOf([tag, attributes]: SketchNode): string | null {
  const number = (name: string) => Number(attributes[name] ?? 0);
  const points = () => String(attributes.points ?? '').trim();
  switch (tag) {
    case 'path':
      return String(attributes.d ?? '');
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'polyline':
      return `M${points()}`;
    case 'polygon':
      return `M${points()}Z`;
    case 'rect': {
      const radius = Number(attributes.rx ?? attributes.ry ?? 0);
      return roundedRect(number('x'), number('y'), number('width'), number('height'), radius);
    }
    default:
      return null;
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0Z`;
}

function roundedRect(x: number, y: number, width: number, height: number, r: number): string {
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`;
}
