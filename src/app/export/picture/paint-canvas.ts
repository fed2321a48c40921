import { CanvasFailed } from '../canvas-failed.ts';
import type { DisplayList, Drawing, Font, Mark, Measure, Paint } from './display-list.ts';

/** The families of the page's fonts. */
const FAMILIES: Record<Font['family'], string> = {
  sans: '"Inter Variable", "Inter Fallback", system-ui, sans-serif',
  serif: '"Source Serif 4 Variable", "Source Serif Fallback", Georgia, serif',
};

/** Sharp on high-density screens and in print. */
const SCALE = 2;

/** Limits of a canvas on some phones, in pixels. */
const MOST_POINTS = 16_000_000;
const LONGEST_SIDE = 16_000;

/** Widths as the browser draws text. The page's fonts must be loaded. */
export function canvasMeasure(): Measure {
  const context = contextOf(document.createElement('canvas'));
  return (text, font) => {
    context.font = cssFont(font);
    return context.measureText(text).width;
  };
}

/** Loads the page's fonts that a text needs. The browser substitutes fonts that fail. */
export async function loadFonts(fonts: readonly Font[], text: string): Promise<void> {
  await Promise.allSettled(fonts.map((font) => document.fonts.load(cssFont(font), text)));
}

/**
 * A picture as PNG, at twice its logical size or the most that a canvas allows.
 * @throws CanvasFailed
 */
export async function paintPng(list: DisplayList): Promise<Blob> {
  const { width, height, marks } = list;
  const scale = Math.min(
    SCALE,
    Math.sqrt(MOST_POINTS / (width * height)),
    LONGEST_SIDE / Math.max(width, height),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = contextOf(canvas);
  context.scale(scale, scale);
  context.direction = 'ltr';
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  for (const mark of marks) paintMark(context, mark);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new CanvasFailed(`${canvas.width} × ${canvas.height}`);
  return blob;
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark): void {
  switch (mark.kind) {
    case 'box': {
      context.fillStyle = styleOf(context, mark.fill);
      context.beginPath();
      context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
      context.fill();
      break;
    }
    case 'outline': {
      const path = new Path2D(mark.path);
      if (mark.fill !== null) {
        context.fillStyle = styleOf(context, mark.fill);
        context.fill(path);
      }
      if (mark.stroke !== null) {
        context.strokeStyle = styleOf(context, mark.stroke);
        context.lineWidth = mark.width;
        context.setLineDash([...(mark.dash ?? [])]);
        context.stroke(path);
        context.setLineDash([]);
      }
      break;
    }
    case 'text':
      context.font = cssFont(mark.font);
      context.fillStyle = mark.fill;
      context.fillText(mark.text, mark.x, mark.y);
      break;
    case 'drawing':
      paintDrawing(context, mark);
      break;
    case 'item':
      for (const part of mark.parts) paintMark(context, part);
      break;
  }
}

function paintDrawing(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { x, y, width, height, sketch } = drawing;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.translate(x, y);
  context.scale(width / sketch.width, height / sketch.height);
  for (const shape of sketch.shapes) {
    const path = new Path2D(shape.path);
    context.globalAlpha = shape.opacity;
    if (shape.fill !== null) {
      context.fillStyle = shape.fill;
      context.fill(path, shape.evenOdd ? 'evenodd' : 'nonzero');
    }
    if (shape.stroke !== null) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.strokeWidth;
      context.lineCap = shape.round ? 'round' : 'butt';
      context.lineJoin = shape.round ? 'round' : 'miter';
      context.stroke(path);
    }
  }
  context.restore();
}

function styleOf(context: CanvasRenderingContext2D, paint: Paint): string | CanvasGradient {
  if (typeof paint === 'string') return paint;
  const gradient = context.createLinearGradient(paint.from, 0, paint.to, 0);
  for (const [share, opacity] of paint.steps) {
    gradient.addColorStop(share, `${paint.color}${alphaDigits(opacity)}`);
  }
  return gradient;
}

/** The alpha digits of `#rrggbbaa`. */
function alphaDigits(opacity: number): string {
  return Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');
}

function cssFont({ family, size, weight, italic }: Font): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${FAMILIES[family]}`;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new CanvasFailed('no context');
  return context;
}
