import { CARD_HEIGHT, CARD_WIDTH } from './card-size.ts';

/** Relative to the site's folder. */
export function cardPath(eventId: string): string {
  return `cards/${eventId}.png`;
}

/** The card of the whole timeline; outside `cards/`, where an event may have any id. */
export const START_CARD = 'card.png';

/**
 * In bytes. Sites that show shared links ignore heavy pictures, and a site may have 20,000 cards.
 */
const MOST_CARD_BYTES = 60_000;

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** The last chunk: length 0, name, checksum. */
const END = Buffer.from('\0\0\0\0IEND\xae\x42\x60\x82', 'latin1');

/** Says why a file cannot be published as a card; null if it can. */
export function cardProblem(file: Uint8Array): string | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const whole =
    bytes.length > 24 + END.length &&
    bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE) &&
    bytes.subarray(-END.length).equals(END);
  if (!whole) return 'not a whole PNG';
  // The header chunk comes first: length, name, width, height.
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width !== CARD_WIDTH || height !== CARD_HEIGHT) {
    return `${width}x${height} instead of ${CARD_WIDTH}x${CARD_HEIGHT}`;
  }
  return bytes.length > MOST_CARD_BYTES
    ? `${bytes.length} bytes, more than ${MOST_CARD_BYTES}`
    : null;
}
