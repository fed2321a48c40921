/** The ids of all rows imported so far, and the line of each. */
export class TakenIds {
  readonly #files: { file: string; lines: Map<string, number> }[] = [];

  /** Ids taken from now on are in `file`. */
  begin(file: string): void {
    this.#files.push({ file, lines: new Map() });
  }

  /** Takes an id for a row. If it is taken already, returns that row's place: `imports/votes.ndjson:3`. */
  take(id: string, line: number): string | null {
    for (const { file, lines } of this.#files) {
      const taken = lines.get(id);
      if (taken !== undefined) return `${file}:${taken}`;
    }
    this.#files.at(-1)?.lines.set(id, line);
    return null;
  }
}
