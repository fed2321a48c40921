import { LIGHT } from '../../../view/theme.ts';
import type { IconNode } from '../../ui/icons.ts';
import type { Drawing, Font, Mark, Outline, TextLine } from './display-list.ts';
import { iconSketch } from './sketch.ts';

/** A part of the picture that is as wide as the picture. */
export interface Block {
  height: number;
  draw(top: number): Mark[];
}

/** @param y of the baseline */
export function textLine(x: number, y: number, text: string, font: Font, fill: string): TextLine {
  return { kind: 'text', x, y, text, font, fill };
}

/** A thin line along a path. */
export function hairline(path: string): Outline {
  return { kind: 'outline', path, fill: null, stroke: LIGHT.line, width: 1 };
}

/** An icon in a square. */
export function iconMark(
  x: number,
  y: number,
  size: number,
  node: IconNode,
  stroke: string,
): Drawing {
  return { kind: 'drawing', x, y, width: size, height: size, sketch: iconSketch(node, stroke) };
}

export function space(height: number): Block {
  return { height, draw: () => [] };
}

/** One block below the other. */
export function stacked(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw(top) {
      let y = top;
      return blocks.flatMap((block) => {
        const marks = block.draw(y);
        y += block.height;
        return marks;
      });
    },
  };
}
