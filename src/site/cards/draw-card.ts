import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { type CardFacts, cardTree } from './card.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card-size.ts';
import { CARD_FAMILIES, CARD_FONTS } from './fonts.ts';
import { withoutLetters } from './without-letters.ts';

// Several workers draw at once.
sharp.concurrency(1);

/** Draws a card as PNG with a palette. The fonts are read from `node_modules` below `root`. */
export async function drawCard(root: string, facts: CardFacts): Promise<Uint8Array> {
  const svg = await layOut(facts, await readFonts(root));
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return await sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, quality: 90, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}

/** Letters that no font has would be drawn as boxes, so the card is laid out without them. */
async function layOut(facts: CardFacts, fonts: Font[]): Promise<string> {
  const unknown: string[] = [];
  const svg = await satori(cardTree(facts, CARD_FAMILIES), {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts,
    loadAdditionalAsset: async (_script, letters) => {
      unknown.push(letters);
      return [];
    },
  });
  if (unknown.length === 0) return svg;
  const known = withoutLetters(facts, unknown.join(''));
  // For example a capital that only the style produces: without this check it would recurse
  // forever.
  if (JSON.stringify(known) === JSON.stringify(facts)) {
    throw new Error(`no font has these letters, and they cannot be left out: ${unknown.join(' ')}`);
  }
  return layOut(known, fonts);
}

let fonts: Promise<Font[]> | undefined;

/** Always the same array: satori caches parsed fonts by it. */
function readFonts(root: string): Promise<Font[]> {
  fonts ??= Promise.all(
    CARD_FONTS.map(async ({ family, weight, file }): Promise<Font> => {
      const data = await readFile(join(root, 'node_modules', file));
      return { name: family, weight, style: 'normal', data };
    }),
  );
  return fonts;
}
