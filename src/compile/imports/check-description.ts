import { DatasetReferenceSchema } from '../../contract/event.ts';
import { SLUG_PATTERN, UNKNOWN } from '../../contract/vocabulary.ts';
import { errorAt } from '../checks/check.ts';
import { notAWebAddress } from '../checks/document-urls.ts';
import { breaches } from '../checks/fields.ts';
import { wrongModes } from '../checks/modes-known.ts';
import { didYouMean } from '../checks/near-miss.ts';
import { countryCodeFor, isCountry } from '../corpus/countries.ts';
import {
  type EntryPlace,
  entryOf,
  isGroup,
  textAt,
  textsAt,
  valueAt,
  type WrittenText,
} from '../corpus/entry.ts';
import type { YamlPath } from '../corpus/yaml-source.ts';
import type { Problem } from '../problem.ts';
import { computeProminence } from '../resolve/prominence.ts';
import type { DataSet, RowKind } from './data-set.ts';
import { type ImportDescription, ImportSchema } from './import-schema.ts';

/** What a description says of a data set, apart from where its data is. */
export type Described = Pick<
  DataSet,
  'reference' | 'kinds' | 'otherKinds' | 'side' | 'maxBadRows' | 'descriptionFile'
>;

/** Reads a description; returns its errors if it has any. */
export function readDescription(
  place: EntryPlace,
  data: unknown,
  name: string,
): Described | Problem[] {
  const entry = entryOf(place, data, ImportSchema);
  const problems = [
    ...wrongName(entry, name),
    ...breaches(entry),
    ...wrongUrl(entry, textAt(data, 'url')),
    ...wrongSide(entry, textAt(data, 'side')),
    ...wrongModesOfKinds(entry, data),
  ];
  return problems.length > 0 || !entry.fields.success
    ? problems
    : describe(entry, name, entry.fields.data);
}

function describe(entry: EntryPlace, name: string, description: ImportDescription): Described {
  const { title, publisher, licence, url, prominence, maxBadRows, side } = description;
  const kindOf = ({
    type,
    modes,
    prominence: own,
  }: ImportDescription['kinds'][string]): RowKind => ({
    type,
    modes,
    prominence:
      own ?? prominence ?? computeProminence({ type, roles: [], citations: 1, documents: 1 }),
  });
  return {
    reference: { id: idOf(name), title, publisher, licence, url },
    kinds: new Map(Object.entries(description.kinds).map(([kind, said]) => [kind, kindOf(said)])),
    otherKinds: description.default === undefined ? null : kindOf(description.default),
    side: side ?? null,
    maxBadRows,
    descriptionFile: entry.file,
  };
}

/** A data set's id, from the name of its files: `un_votes` is `un-votes`. */
function idOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

function wrongName(entry: EntryPlace, name: string): Problem[] {
  if (SLUG_PATTERN.test(idOf(name))) return [];
  const message = `"${name}" cannot be part of an address`;
  const hint = 'name its files in letters a to z, digits, and single hyphens or underscores';
  return [errorAt(entry, [], { message, hint })];
}

function wrongUrl(entry: EntryPlace, url: WrittenText | null): Problem[] {
  const schema = DatasetReferenceSchema.shape.url;
  if (url === null || url.text === UNKNOWN || schema.safeParse(url.text).success) return [];
  return [errorAt(entry, url.path, notAWebAddress(url.text))];
}

function wrongSide(entry: EntryPlace, side: WrittenText | null): Problem[] {
  if (side === null || isCountry(side.text)) return [];
  const message = `side "${side.text}" is not a country${didYouMean(countryCodeFor(side.text))}`;
  const hint = 'write an ISO 3166-1 code of two letters';
  return [errorAt(entry, side.path, { message, hint })];
}

function wrongModesOfKinds(entry: EntryPlace, data: unknown): Problem[] {
  const kinds = valueAt(data, ['kinds']);
  const paths: YamlPath[] = isGroup(kinds) ? Object.keys(kinds).map((kind) => ['kinds', kind]) : [];
  if (valueAt(data, ['default']) !== undefined) paths.push(['default']);
  if (paths.length === 0) {
    const message = 'neither kinds nor a default';
    const hint = 'say what its rows are, such as default: { type: CONSULT }';
    return [errorAt(entry, [], { message, hint })];
  }
  return paths.flatMap((path) =>
    wrongModes(entry, {
      type: textAt(data, ...path, 'type'),
      modes: textsAt(data, ...path, 'modes'),
    }),
  );
}
