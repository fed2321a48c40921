import { hashOfFiles } from '../build-cache.ts';

/** Everything but a card's facts that decides its picture, below the project's folder. */
const FILES = [
  ...['card', 'card-nodes', 'card-size', 'draw-card', 'fit-text', 'fonts', 'shorten'].map(inCards),
  inCards('without-letters'),
  'src/view/theme.ts',
  // Has the versions of the packages that draw, and of the fonts.
  'package-lock.json',
];

function inCards(name: string): string {
  return `src/site/cards/${name}.ts`;
}

/**
 * Changes whenever the same facts may give another picture: with the code, the fonts or a package's
 * version.
 */
export function drawingFingerprint(root: string): Promise<string> {
  return hashOfFiles(root, FILES);
}
