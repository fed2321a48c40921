import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** From 1; columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** Keys of maps and indexes (from 0) of lists, from the outside in. */
export type YamlPath = readonly (string | number)[];

interface YamlError extends Position {
  message: string;
}

/**
 * A parsed YAML text. `data` has only maps, lists and strings: numbers, dates and `no` stay as written.
 * It is null if the text is empty or has errors.
 */
export interface YamlSource {
  data: unknown;
  errors: YamlError[];
  /**
   * Where the value at `path` begins, or its key with `at: 'key'`. If there is no such value, the
   * position of the nearest enclosing one.
   */
  position(path: YamlPath, at?: 'key' | 'value'): Position;
}

/** @param firstLine The line of the file on which `text` begins. */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const placeOf = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const errors = document.errors.map(({ message, pos }) => ({ message, ...placeOf(pos[0]) }));
  let data: unknown = null;
  if (errors.length === 0) {
    try {
      data = document.toJS();
    } catch (error) {
      // An alias without its anchor, or aliases that expand exponentially.
      const message = error instanceof Error ? error.message : String(error);
      errors.push({ message, ...placeOf(0) });
    }
  }
  return {
    data: data ?? null,
    errors,
    position: (path, at = 'value') => placeOf(offsetOf(document.contents, path, at)),
  };
}

function offsetOf(root: Node | null, path: YamlPath, at: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) return offset;
      const wantsKey = at === 'key' && depth === path.length - 1;
      offset = startOf(wantsKey ? pair.key : pair.value) ?? startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}
