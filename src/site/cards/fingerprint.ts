import { hashOfFiles } from '../kept-files.ts';

/** All but a card's facts that its picture comes from, below the project's folder. */
const FILES = [
  ...['src/site/cards/card.ts', 'src/site/cards/shorten.ts'],
  ...['draw-card', 'fonts', 'without-letters'].map((name) => `src/site/cards/${name}.ts`),
  // Has the versions of the packages that draw, and of the fonts.
  'package-lock.json',
];

/** Changes whenever the same facts may give another picture: with code, fonts or versions of packages. */
export function drawingFingerprint(root: string): Promise<string> {
  return hashOfFiles(root, FILES);
}
