import { escapeHtml } from '../../../words/escape-html.ts';
import type {
  Box,
  DisplayList,
  Drawing,
  Font,
  ItemMark,
  Mark,
  Measure,
  Outline,
  Paint,
  Shape,
  TextLine,
} from './display-list.ts';

/** The app's fonts if they are installed, otherwise fonts of about the same width. */
const FAMILIES: Record<Font['family'], string> = {
  sans: "Inter, 'Inter Variable', Helvetica, Arial, 'Liberation Sans', sans-serif",
  serif: "'Source Serif 4', 'Source Serif 4 Variable', Georgia, 'Times New Roman', serif",
};

/** A self-contained SVG file: text stays text, without scripts and style sheets. */
export function paintSvg(list: DisplayList, measure: Measure): string {
  const fades = new Fades();
  const body = list.marks.map((mark) => paintMark(mark, fades, measure)).join('\n');
  const { width, height, title, description, language } = list;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}" xml:lang="${escaped(language)}">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
<defs>${fades.definitions().join('')}</defs>
${body}
</svg>
`;
}

function paintMark(mark: Mark, fades: Fades, measure: Measure): string {
  switch (mark.kind) {
    case 'box':
      return paintBox(mark, fades);
    case 'outline':
      return paintOutline(mark, fades);
    case 'text':
      return paintText(mark, measure);
    case 'drawing':
      return paintDrawing(mark);
    case 'item':
      return paintItem(mark, fades, measure);
  }
}

function paintItem({ event, said, parts }: ItemMark, fades: Fades, measure: Measure): string {
  const painted = parts.map((part) => paintMark(part, fades, measure)).join('');
  const id = event === null ? '' : attribute('data-event', event);
  return `<g${id}><title>${escaped(said)}</title>${painted}</g>`;
}

function paintBox({ x, y, width, height, fill, radius }: Box, fades: Fades): string {
  const corners = radius === undefined ? '' : attribute('rx', radius);
  return `<rect${place({ x, y, width, height })}${corners}${fades.paint('fill', fill)}/>`;
}

function paintOutline({ path, fill, stroke, width, dash }: Outline, fades: Fades): string {
  const line =
    stroke === null ? '' : fades.paint('stroke', stroke) + attribute('stroke-width', width);
  const dashes = dash === undefined ? '' : attribute('stroke-dasharray', dash.join(' '));
  const area = fill === null ? attribute('fill', 'none') : fades.paint('fill', fill);
  return `<path${attribute('d', rounded(path))}${area}${line}${dashes}/>`;
}

function paintText({ x, y, text, font, fill }: TextLine, measure: Measure): string {
  const { family, size, weight, italic } = font;
  const attributes = [
    attribute('x', x),
    attribute('y', y),
    attribute('font-family', FAMILIES[family]),
    attribute('font-size', size),
    attribute('font-weight', weight),
    italic ? attribute('font-style', 'italic') : '',
    attribute('fill', fill),
    // Gives every font the same width, so that nothing overlaps.
    attribute('textLength', measure(text, font)),
    attribute('lengthAdjust', 'spacingAndGlyphs'),
  ];
  return `<text${attributes.join('')}>${escaped(text)}</text>`;
}

function paintDrawing({ x, y, width, height, sketch }: Drawing): string {
  const grid = attribute('viewBox', `0 0 ${number(sketch.width)} ${number(sketch.height)}`);
  const shapes = sketch.shapes.map(paintShape).join('');
  return `<svg${place({ x, y, width, height })}${grid} overflow="hidden">${shapes}</svg>`;
}

function paintShape({ path, fill, stroke, strokeWidth, round, evenOdd, opacity }: Shape): string {
  const line =
    stroke === null ? '' : attribute('stroke', stroke) + attribute('stroke-width', strokeWidth);
  const ends = round ? ' stroke-linecap="round" stroke-linejoin="round"' : '';
  const rule = evenOdd ? ' fill-rule="evenodd"' : '';
  const thin = opacity === 1 ? '' : attribute('opacity', opacity);
  return `<path${attribute('d', path)}${attribute('fill', fill ?? 'none')}${line}${ends}${rule}${thin}/>`;
}

/** Gradients, each defined once. */
class Fades {
  #ids = new Map<string, string>();

  paint(property: 'fill' | 'stroke', paint: Paint): string {
    if (typeof paint === 'string') return attribute(property, paint);
    const [only, ...others] = paint.steps;
    if (only !== undefined && others.length === 0) {
      return attribute(property, paint.color) + attribute(`${property}-opacity`, only[1]);
    }
    const stops = paint.steps.map(
      ([share, opacity]) =>
        `<stop${attribute('offset', share)}${attribute('stop-color', paint.color)}${attribute('stop-opacity', opacity)}/>`,
    );
    const definition = `gradientUnits="userSpaceOnUse"${attribute('x1', paint.from)} y1="0"${attribute('x2', paint.to)} y2="0">${stops.join('')}`;
    const id = this.#ids.get(definition) ?? `fade-${this.#ids.size + 1}`;
    this.#ids.set(definition, id);
    return attribute(property, `url(#${id})`);
  }

  definitions(): string[] {
    return [...this.#ids].map(
      ([definition, id]) => `<linearGradient id="${id}" ${definition}</linearGradient>`,
    );
  }
}

function place({ x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>): string {
  return (
    attribute('x', x) + attribute('y', y) + attribute('width', width) + attribute('height', height)
  );
}

function attribute(name: string, value: string | number): string {
  return ` ${name}="${typeof value === 'number' ? number(value) : escaped(value)}"`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A path with its numbers rounded like all others. */
function rounded(path: string): string {
  return path.replace(/-?\d+\.\d{3,}/g, (digits) => number(Number(digits)));
}

/** Replaces control characters and lone surrogates, which XML forbids even if escaped. */
function escaped(text: string): string {
  const allowed = text.replace(
    /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    '\u{FFFD}',
  );
  return escapeHtml(allowed);
}
