import { DatasetReferenceSchema, SLUG_PATTERN } from '../../contract/event.ts';
import { EVENT_TYPES, type EventType, UNKNOWN } from '../../contract/vocabulary.ts';
import { errorAt } from '../checks/check.ts';
import { breaches } from '../checks/fields.ts';
import { unknownWords } from '../checks/known-words.ts';
import { wrongModes } from '../checks/modes-known.ts';
import { didYouMean } from '../checks/near-miss.ts';
import type { CorpusItem } from '../corpus/corpus.ts';
import { countryCodeFor, isCountry } from '../corpus/countries.ts';
import { pathsAt, textAt } from '../corpus/read-values.ts';
import type { YamlPath } from '../corpus/yaml-source.ts';
import type { Problem } from '../problem.ts';
import { computeProminence } from '../resolve/prominence.ts';
import type { DataSet, RowKind } from './data-set.ts';
import { type ImportDescription, ImportSchema } from './import-schema.ts';

/** What a description says of a data set, apart from where its data stands. */
export type Described = Pick<
  DataSet,
  'reference' | 'kinds' | 'otherKinds' | 'side' | 'maxBadRows' | 'descriptionFile'
>;

/** Reads a description; where it has errors, these. */
export function readDescription(item: CorpusItem, name: string): Described | Problem[] {
  const problems = [
    ...wrongName(item, name),
    ...breaches(item, ImportSchema),
    ...wrongUrl(item),
    ...wrongSide(item),
    ...wrongKinds(item),
  ];
  const parsed = ImportSchema.safeParse(item.data);
  return problems.length > 0 || !parsed.success ? problems : describe(item, name, parsed.data);
}

function describe(item: CorpusItem, name: string, description: ImportDescription): Described {
  const { title, publisher, licence, url, prominence, maxBadRows, side } = description;
  const kindOf = (kind: ImportDescription['kinds'][string]): RowKind => {
    const type = typeOf(kind.type);
    const ownWeight = computeProminence({ type, roles: [], citations: 1, documents: 1 });
    return { type, modes: kind.modes, prominence: kind.prominence ?? prominence ?? ownWeight };
  };
  return {
    reference: { id: idOf(name), title, publisher, licence, url },
    kinds: new Map(Object.entries(description.kinds).map(([kind, said]) => [kind, kindOf(said)])),
    otherKinds: description.default === undefined ? null : kindOf(description.default),
    side: side ?? null,
    maxBadRows,
    descriptionFile: item.file,
  };
}

/** @throws Error if `name` is no type; `wrongKinds` has reported it before. */
function typeOf(name: string): EventType {
  const type = EVENT_TYPES.find((known) => known === name);
  if (type === undefined) throw new Error(`an unchecked type: ${name}`);
  return type;
}

/** A data set's id, from the name of its files: `un_votes` is `un-votes`. */
function idOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

function wrongName(item: CorpusItem, name: string): Problem[] {
  if (SLUG_PATTERN.test(idOf(name))) return [];
  const message = `"${name}" cannot be part of an address`;
  return [
    errorAt(item, [], {
      message,
      mend: 'name its files in letters from a to z, figures, and single hyphens or underscores',
    }),
  ];
}

function wrongUrl(item: CorpusItem): Problem[] {
  const url = textAt(item, ['url']);
  if (url === null || url === UNKNOWN || DatasetReferenceSchema.shape.url.safeParse(url).success) {
    return [];
  }
  const mend = 'write one that begins with https:// or http://, or the word unknown';
  return [errorAt(item, ['url'], { message: `"${url}" is no web address`, mend })];
}

function wrongSide(item: CorpusItem): Problem[] {
  const side = textAt(item, ['side']);
  if (side === null || isCountry(side)) return [];
  const message = `side "${side}" is no country${didYouMean(countryCodeFor(side))}`;
  return [errorAt(item, ['side'], { message, mend: 'write an ISO 3166-1 code of two letters' })];
}

/** What is wrong with the types and modes that rows are given. */
function wrongKinds(item: CorpusItem): Problem[] {
  const [kinds] = pathsAt(item, 'kinds');
  const names = isGroup(kinds?.value) ? Object.keys(kinds.value) : [];
  const paths: YamlPath[] = names.map((kind) => ['kinds', kind]);
  const hasDefault = pathsAt(item, 'default').length > 0;
  if (hasDefault) paths.push(['default']);
  if (paths.length === 0) {
    const message = 'neither kinds nor a default';
    const mend = 'say what its rows are, such as default: { type: CONSULT }';
    return [errorAt(item, [], { message, mend })];
  }
  return paths.flatMap((path) => {
    const kind = partOf(item, path);
    return [...unknownWords(kind, 'type', 'type', EVENT_TYPES), ...wrongModes(kind)];
  });
}

/** A part of an item as one of its own, for the checks of events. */
function partOf(item: CorpusItem, path: YamlPath): CorpusItem {
  let data = item.data;
  for (const step of path) data = isGroup(data) ? data[step] : undefined;
  return { ...item, data, position: (inner, at) => item.position([...path, ...inner], at) };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
