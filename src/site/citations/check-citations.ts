import { CitationShardSchema } from '../../contract/citations.ts';
import type { DetailShard } from '../../pyramid/format.ts';

/**
 * Lists citations that a file lacks or has too many of, compared with the detail shard of the same
 * number.
 *
 * @param citations the file's JSON; undefined if the file is missing.
 */
export function citationProblems(details: DetailShard, citations: unknown): string[] {
  if (citations === undefined) return ['missing'];
  const parsed = CitationShardSchema.safeParse(citations);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { events, sources, datasets } = parsed.data;
  const documents = Object.values(details.events).flatMap((event) => event.sources);
  const records = Object.values(details.records).flat();
  return [
    ...differences('event', Object.keys(events), [
      ...Object.keys(details.events),
      ...records.map(({ row }) => row[0]),
    ]),
    ...differences(
      'document',
      Object.keys(sources),
      documents.map(({ id }) => id),
    ),
    ...differences('data set', Object.keys(datasets), Object.keys(details.records)),
  ];
}

function differences(kind: string, cited: string[], wanted: string[]): string[] {
  const [has, wants] = [new Set(cited), new Set(wanted)];
  return [
    ...[...wants].filter((id) => !has.has(id)).map((id) => `no citation of the ${kind} ${id}`),
    ...[...has]
      .filter((id) => !wants.has(id))
      .map((id) => `a citation of an unknown ${kind}, ${id}`),
  ];
}
