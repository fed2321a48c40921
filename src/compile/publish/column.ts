const FIRST_CAPACITY = 1024;

/** A list of numbers of eight bytes each, which can only grow. */
export class Column {
  #values = new Float64Array(FIRST_CAPACITY);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Float64Array(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** NaN if the index is beyond the end. */
  at(index: number): number {
    return this.#values[index] ?? Number.NaN;
  }
}
