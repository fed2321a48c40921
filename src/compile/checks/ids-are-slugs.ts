import { SLUG_PATTERN } from '../../contract/event.ts';
import type { CorpusItem } from '../corpus/corpus.ts';
import { textsAt } from '../corpus/read-values.ts';
import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';

/** Ids of events and documents, and former ids, can stand in an address. */
export const idsAreSlugs: Check = {
  name: 'ids-are-slugs',
  check: (corpus) => [
    ...corpus.events.flatMap((event) =>
      [...textsAt(event, 'id'), ...textsAt(event, 'aliases.*')].flatMap(({ text, path }) =>
        breach(event, path, text, text),
      ),
    ),
    ...corpus.documents.flatMap((document) =>
      breach(document, [], document.id, `file name ${document.id}.md`),
    ),
  ],
};

function breach(
  item: CorpusItem,
  path: readonly (string | number)[],
  id: string,
  shown: string,
): Problem[] {
  if (SLUG_PATTERN.test(id)) return [];
  const slug = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const message = `"${shown}" cannot be part of an address`;
  const mend = `use a-z, 0-9 and single hyphens${slug === '' ? '' : `, such as ${slug}`}`;
  return [errorAt(item, path, { message, mend })];
}
