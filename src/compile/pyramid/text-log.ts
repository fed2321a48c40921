import { Column } from './column.ts';

const COMMA = 0x2c;
const BLOCK_BYTES = 1 << 22;
/** Of a text in UTF-8, for each UTF-16 code unit. */
const MOST_BYTES = 3;
/** Positions are one number each: block times this, plus the place within it. */
const BLOCK_STEP = 2 ** 32;

/**
 * Texts in UTF-8, in a few large blocks of memory: a million of them take little more than their bytes, and the garbage
 * collector has nothing to visit.
 */
export class TextLog {
  readonly #blocks: Buffer[] = [];
  /** Bytes used of the last block. */
  #used = 0;
  readonly #positions = new Column();
  readonly #lengths = new Column();

  get size(): number {
    return this.#lengths.length;
  }

  /** Texts are numbered from 0, in the order in which they are added. */
  add(text: string): void {
    const most = text.length * MOST_BYTES;
    let block = this.#blocks.at(-1);
    if (block === undefined || block.length - this.#used < most) {
      block = Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, most));
      this.#blocks.push(block);
      this.#used = 0;
    }
    const length = block.write(text, this.#used);
    this.#positions.push((this.#blocks.length - 1) * BLOCK_STEP + this.#used);
    this.#lengths.push(length);
    this.#used += length;
  }

  lengthOf(index: number): number {
    return this.#lengths.at(index);
  }

  /** The texts one after the other, commas between them, inside `brackets`. */
  joined(indices: Iterable<number>, brackets: '[]' | '{}'): Buffer {
    let length = brackets.length;
    let count = 0;
    for (const index of indices) {
      length += this.#lengths.at(index);
      count += 1;
    }
    const bytes = Buffer.allocUnsafe(length + Math.max(0, count - 1));
    let at = bytes.write(brackets.slice(0, 1));
    for (const index of indices) {
      if (at > 1) bytes[at++] = COMMA;
      at += this.bytesOf(index).copy(bytes, at);
    }
    bytes.write(brackets.slice(1), at);
    return bytes;
  }

  /** The bytes of a text. They are the log's own: not to be changed. */
  bytesOf(index: number): Buffer {
    const position = this.#positions.at(index);
    const block = this.#blocks[Math.floor(position / BLOCK_STEP)];
    if (block === undefined) throw new RangeError(`no text ${index}`);
    const start = position % BLOCK_STEP;
    return block.subarray(start, start + this.#lengths.at(index));
  }
}
