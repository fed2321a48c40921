const FIRST_CAPACITY = 1024;

/** A growing list of numbers, eight bytes each. */
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

  /** NaN where there is none. */
  at(index: number): number {
    return this.#values[index] ?? Number.NaN;
  }
}
