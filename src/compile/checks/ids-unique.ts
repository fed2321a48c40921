import type { CorpusItem } from '../corpus/corpus.ts';
import { textsAt } from '../corpus/read-values.ts';
import type { YamlPath } from '../corpus/yaml-source.ts';
import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';

/**
 * No two events have an id or a former id in common, no two organisations an id, no two documents an id
 * but for upper case, which some file systems ignore.
 */
export const idsUnique: Check = {
  name: 'ids-unique',
  check: (corpus) => [
    ...repeated(
      corpus.events.flatMap((item) => [
        ...textsAt(item, 'id').map(({ text, path }) => ({ item, path, id: text, what: 'id' })),
        ...textsAt(item, 'aliases.*').map(({ text, path }) => ({
          item,
          path,
          id: text,
          what: 'former id',
        })),
      ]),
    ),
    ...repeated(
      corpus.organizations.flatMap((item) =>
        textsAt(item, 'id').map(({ text, path }) => ({ item, path, id: text, what: 'id' })),
      ),
    ),
    ...repeated(
      corpus.documents.map((item) => ({
        item,
        path: [],
        id: item.id.toLowerCase(),
        what: 'document id',
      })),
    ),
  ],
};

interface NamedPlace {
  item: CorpusItem;
  path: YamlPath;
  id: string;
  what: string;
}

function repeated(places: readonly NamedPlace[]): Problem[] {
  const first = new Map<string, NamedPlace>();
  const problems: Problem[] = [];
  for (const place of places) {
    const other = first.get(place.id);
    if (other === undefined) {
      first.set(place.id, place);
      continue;
    }
    const { line } = other.item.position(other.path);
    problems.push(
      errorAt(place.item, place.path, {
        message: `${place.what} "${place.id}" is taken, as ${other.what}, by ${other.item.file}:${line}`,
        mend: 'choose another id for the newer of the two',
      }),
    );
  }
  return problems;
}
