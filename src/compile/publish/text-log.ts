const BLOCK_BYTES = 1 << 22;
/** Most bytes of UTF-8 for each UTF-16 code unit. */
const MOST_BYTES = 3;
/** A position is a single number: the block's number times this, plus the offset in the block. */
const BLOCK_STEP = 2 ** 32;

/**
 * An append-only store of texts as UTF-8, in a few large blocks of memory. A million texts take
 * little more than their bytes, and no time of the garbage collector.
 */
export class TextLog {
  readonly #blocks: Buffer[] = [];
  /** Bytes used in the last block. */
  #used = 0;

  /**
   * @returns position and length in bytes. The bytes are contiguous: a part of the text is at the
   * position plus an offset.
   */
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

  /** @returns how many bytes were copied: `length`, or fewer if `target` is full */
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
