/** The ids of all rows imported so far, and where they stand. A number for each, since there may be a million. */
export class TakenIds {
  readonly #places = new Map<string, number>();
  readonly #files: { file: string; before: number }[] = [];
  #lines = 0;

  /** What follows stands in `file`. */
  begin(file: string): void {
    this.#files.push({ file, before: this.#lines });
  }

  /** Takes an id for a row. Where it is taken already, that row's place, as in `imports/votes.ndjson:3`. */
  take(id: string, line: number): string | null {
    const taken = this.#places.get(id);
    if (taken !== undefined) return this.#describe(taken);
    const place = (this.#files.at(-1)?.before ?? 0) + line;
    this.#places.set(id, place);
    this.#lines = Math.max(this.#lines, place);
    return null;
  }

  #describe(place: number): string {
    const { file, before } = this.#files.findLast((other) => other.before < place) ?? {
      file: '',
      before: 0,
    };
    return `${file}:${place - before}`;
  }
}
