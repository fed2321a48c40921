import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CARD_FONTS } from './fonts.ts';

/** All but a card's facts that its picture comes from, below the project's folder. */
const FILES = [
  ...['src/pages/card.ts', 'src/pages/shorten.ts'],
  ...['draw-card', 'fonts', 'without-letters'].map((name) => `tools/cards/${name}.ts`),
  ...['satori', '@resvg/resvg-js', 'sharp'].map((name) => `node_modules/${name}/package.json`),
  ...CARD_FONTS.map(({ file }) => `node_modules/${file}`),
];

/** Changes whenever the same facts may give another picture: with code, fonts or versions of packages. */
export async function drawingFingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const bytes of await Promise.all(FILES.map((file) => readFile(join(root, file))))) {
    hash.update(`${bytes.length} `).update(bytes);
  }
  return hash.digest('hex');
}
