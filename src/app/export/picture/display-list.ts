import type { EventId } from '../../../contract/event.ts';

/** Whatever is drawn. Lengths are logical pixels, places are counted from the picture's upper left corner. */
export type Mark = Box | Outline | Words | Drawing | ItemMark;

export interface Box {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  fill: Paint;
  /** Of its corners; half its side makes it a dot. */
  radius?: number;
}

/** A path in the syntax that SVG and canvas share; `width` is that of the stroke. */
export interface Outline {
  kind: 'outline';
  path: string;
  fill: Paint | null;
  stroke: Paint | null;
  width: number;
  /** Lengths of dash and gap; unbroken where absent. */
  dash?: readonly [number, number];
}

/** One line of text. `y` is its baseline, `x` where it begins. */
export interface Words {
  kind: 'words';
  x: number;
  y: number;
  text: string;
  font: Font;
  fill: string;
}

/** A small drawing with a grid of its own, such as a flag or an icon, fitted into a box. */
export interface Drawing {
  kind: 'drawing';
  x: number;
  y: number;
  width: number;
  height: number;
  sketch: Sketch;
}

/** All that is drawn of an event in a lane, or of the number of those that a stretch hides. */
export interface ItemMark {
  kind: 'item';
  /** null: a number of hidden events. */
  event: EventId | null;
  /** The whole title and the date, however much the label shows. */
  said: string;
  parts: Mark[];
}

/** A colour, or one that comes and goes from left to right. */
export type Paint = string | Fade;

export interface Fade {
  color: string;
  /** Where the first and the last step lie. */
  from: number;
  to: number;
  /** Opacity at shares of the way, both from 0 to 1, by rising share; a single one holds for all of it. */
  steps: readonly (readonly [share: number, opacity: number])[];
}

export interface Font {
  family: 'serif' | 'sans';
  size: number;
  weight: 400 | 500 | 600;
  italic?: boolean;
}

/** Shapes on a grid of so many units; what lies outside is cut off. */
export interface Sketch {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** null: not filled, or not stroked. */
export interface Shape {
  path: string;
  fill: string | null;
  stroke: string | null;
  strokeWidth: number;
  /** Whether ends and corners of the stroke are round. */
  round: boolean;
  evenOdd: boolean;
  opacity: number;
}

export interface DisplayList {
  width: number;
  height: number;
  /** Names the picture, and says more of it, where it cannot be seen. */
  title: string;
  description: string;
  language: string;
  marks: readonly Mark[];
}

/** Width of a line of text, in logical pixels. */
export type Measure = (text: string, font: Font) => number;
