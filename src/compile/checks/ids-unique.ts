import type { EntryPlace, WrittenText } from '../corpus/entry.ts';
import type { YamlPath } from '../corpus/yaml-source.ts';
import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';

/**
 * No two events share an id or a former id, no two organisations an id, no two documents an id. Case
 * does not count in documents' ids, because some file systems ignore it.
 */
export const idsUnique: Check = {
  name: 'ids-unique',
  check: ({ events, organisations, documents }) => [
    ...repeated(
      events.flatMap((event) => [
        ...named(event, 'id', [event.ownId ?? []].flat()),
        ...named(event, 'former id', event.aliases),
      ]),
    ),
    ...repeated(organisations.flatMap((one) => named(one, 'id', [one.ownId ?? []].flat()))),
    ...repeated(
      documents.flatMap((document) =>
        named(document, 'document id', [{ text: document.id.toLowerCase(), path: [] }]),
      ),
    ),
  ],
};

interface NamedPlace {
  entry: EntryPlace;
  path: YamlPath;
  id: string;
  what: string;
}

function named(entry: EntryPlace, what: string, ids: readonly WrittenText[]): NamedPlace[] {
  return ids.map(({ text, path }) => ({ entry, path, id: text, what }));
}

function repeated(places: readonly NamedPlace[]): Problem[] {
  const first = new Map<string, NamedPlace>();
  return places.flatMap((place) => {
    const other = first.get(place.id);
    if (other === undefined) {
      first.set(place.id, place);
      return [];
    }
    const { line } = other.entry.position(other.path);
    return errorAt(place.entry, place.path, {
      message: `${place.what} "${place.id}" is taken, as ${other.what}, by ${other.entry.file}:${line}`,
      hint: 'choose another id for the newer of the two',
    });
  });
}
