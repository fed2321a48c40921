/** Numbers from 0 to before `count`, of which ever fewer are open. To find one takes no longer when many are closed. */
export class OpenSlots {
  /** Of an open number itself, of a closed one a higher number before which none is open. */
  readonly #next: Uint32Array;

  constructor(count: number) {
    this.#next = new Uint32Array(count + 1).map((_, index) => index);
  }

  /** The first open number from `slot` on; `count` where there is none. */
  from(slot: number): number {
    let open = slot;
    while (this.#after(open) !== open) open = this.#after(open);
    for (let at = slot; at !== open; ) {
      const after = this.#after(at);
      this.#next[at] = open;
      at = after;
    }
    return open;
  }

  close(slot: number): void {
    this.#next[slot] = slot + 1;
  }

  #after(slot: number): number {
    return this.#next[slot] ?? slot;
  }
}
