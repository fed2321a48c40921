/**
 * Union-find over the numbers 0 to `count`, in which a number can only join the set of the next
 * one: a set is a run of numbers, its root the highest. `find` compresses paths, so that long runs
 * cost no more than short ones.
 */
export class UnionFind {
  /** A root's parent is itself, any other number's a higher number of its set. */
  readonly #parent: Uint32Array;

  constructor(count: number) {
    this.#parent = new Uint32Array(count + 1).map((_, index) => index);
  }

  /** The root of a number's set. */
  find(number: number): number {
    let root = number;
    while (this.#parentOf(root) !== root) root = this.#parentOf(root);
    for (let at = number; at !== root; ) {
      const parent = this.#parentOf(at);
      this.#parent[at] = root;
      at = parent;
    }
    return root;
  }

  /** Merges the set of a root below `count` with the set of the next number. */
  joinNext(root: number): void {
    this.#parent[root] = root + 1;
  }

  #parentOf(number: number): number {
    return this.#parent[number] ?? number;
  }
}
