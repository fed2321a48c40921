import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syncDataSet } from './sync-data-set.ts';

interface Item {
  id: string;
  text: string;
}

/** Behaves like vis-data's DataSet, and logs its calls. */
class RecordingDataSet {
  readonly log: string[] = [];
  private items = new Map<string, Item>();

  getIds(): string[] {
    return [...this.items.keys()];
  }

  get(id: string): Item | null {
    return this.items.get(id) ?? null;
  }

  remove(ids: (string | number)[]): void {
    this.log.push(`remove ${ids.join(' ')}`);
    for (const id of ids) this.items.delete(String(id));
  }

  update(items: Item[]): void {
    this.log.push(`update ${items.map(({ id, text }) => `${id}=${text}`).join(' ')}`);
    for (const item of items) this.items.set(item.id, item);
  }
}

/** `a=1 b=2` */
function items(text: string): Item[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [id = '', value = ''] = word.split('=');
      return { id, text: value };
    });
}

function sync(target: RecordingDataSet, wanted: readonly Item[]): void {
  syncDataSet(target, wanted, (a, b) => a.text === b.text);
}

describe('syncDataSet', () => {
  it.each([
    ['', 'a=1 b=2', ['update a=1 b=2']],
    ['a=1 b=2', 'a=1 b=2', []],
    ['a=1 b=2', 'b=2 a=1', []],
    ['a=1 b=2', 'a=1 b=3', ['update b=3']],
    ['a=1 b=2', 'b=2', ['remove a']],
    ['a=1 b=2', 'b=3 c=4', ['remove a', 'update b=3 c=4']],
    ['a=1 b=2', '', ['remove a b']],
    ['', '', []],
  ])('from “%s” to “%s” changes only the difference', (before, after, asked) => {
    const target = new RecordingDataSet();
    sync(target, items(before));
    target.log.length = 0;
    sync(target, items(after));
    expect(target.log).toEqual(asked);
  });

  it('makes the data set hold exactly what is wanted, and then changes nothing more', () => {
    const wanted = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', '__proto__', '1'),
        text: fc.constantFrom('1', '2'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(wanted, wanted, (before, after) => {
        const target = new RecordingDataSet();
        sync(target, before);
        sync(target, after);
        const held = target.getIds().map((id) => target.get(id));
        expect(new Set(held)).toEqual(new Set(after));
        target.log.length = 0;
        sync(target, after);
        expect(target.log).toEqual([]);
      }),
    );
  });
});
