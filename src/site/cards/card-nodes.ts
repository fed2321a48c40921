import type { CSSProperties } from 'react';
import { TEXT_WIDTH } from './card-size.ts';

/** A React element as plain data, the form satori reads. */
export interface CardNode {
  type: 'div' | 'img';
  key: null;
  props: { style: CSSProperties; src?: string; children?: CardNode[] | string };
}

export function present(words: string, node: (words: string) => CardNode): CardNode[] {
  return words === '' ? [] : [node(words)];
}

export function column(gap: number): CSSProperties {
  return { display: 'flex', flexDirection: 'column', gap };
}

export function row(gap: number): CSSProperties {
  return { display: 'flex', alignItems: 'center', gap };
}

export function box(style: CSSProperties, children: CardNode[]): CardNode {
  return { type: 'div', key: null, props: { style, children } };
}

/** A text that wraps; without a width it would run over the edge. */
export function block(words: string, style: CSSProperties): CardNode {
  const styled: CSSProperties = { display: 'block', width: TEXT_WIDTH, ...style };
  return { type: 'div', key: null, props: { style: styled, children: words } };
}

export function oneLine(words: string, style: CSSProperties): CardNode {
  return block(words, { lineClamp: 1, ...style });
}

/** A line as long as its text. */
export function asLong(words: string, style: CSSProperties): CardNode {
  return block(words, { width: 'auto', whiteSpace: 'nowrap', ...style });
}
