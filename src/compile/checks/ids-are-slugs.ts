import { SLUG_PATTERN } from '../../contract/vocabulary.ts';
import type { EntryPlace } from '../corpus/entry.ts';
import type { YamlPath } from '../corpus/yaml-source.ts';
import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';

/** Ids of events and documents, and former ids, can be part of an address. */
export const idsAreSlugs: Check = {
  name: 'ids-are-slugs',
  check: ({ events, documents }) => [
    ...events.flatMap((event) =>
      [event.ownId ?? [], event.aliases]
        .flat()
        .flatMap(({ text, path }) => breach(event, path, text, text)),
    ),
    ...documents.flatMap((document) =>
      breach(document, [], document.id, `file name ${document.id}.md`),
    ),
  ],
};

function breach(entry: EntryPlace, path: YamlPath, id: string, shown: string): Problem[] {
  if (SLUG_PATTERN.test(id)) return [];
  const slug = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const message = `"${shown}" cannot be part of an address`;
  const hint = `use a-z, 0-9 and single hyphens${slug === '' ? '' : `, such as ${slug}`}`;
  return [errorAt(entry, path, { message, hint })];
}
