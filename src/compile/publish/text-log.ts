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

  /** @returns where the text stands. Its bytes stand there in a row, so that a part of it can be found by adding. */
  add(text: string): { position: number; length: number } {
    const most = text.length * MOST_BYTES;
    let block = this.#blocks.at(-1);
    if (block === undefined || block.length - this.#used < most) {
      block = Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, most));
      this.#blocks.push(block);
      this.#used = 0;
    }
    const position = (this.#blocks.length - 1) * BLOCK_STEP + this.#used;
    const length = block.write(text, this.#used);
    this.#used += length;
    return { position, length };
  }

  /** @returns how many bytes were copied: `length`, but for a `target` that is full */
  copy(position: number, length: number, target: Buffer, at: number): number {
    const start = position % BLOCK_STEP;
    return this.#block(position).copy(target, at, start, start + length);
  }

  text(position: number, length: number): string {
    const start = position % BLOCK_STEP;
    return this.#block(position).toString('utf8', start, start + length);
  }

  #block(position: number): Buffer {
    const block = this.#blocks[Math.floor(position / BLOCK_STEP)];
    if (block === undefined) throw new RangeError(`no text at ${position}`);
    return block;
  }
}
