import type { CitationShard, CitationTexts } from '../../contract/citations.ts';
import type { DatasetReference, EventDetail } from '../../contract/event.ts';
import type { CitationFormat } from '../../contract/vocabulary.ts';
import { describeOrigin, titleOf } from '../../words/describe-source.ts';
import type { Words } from '../../words/words.ts';

/** A work that a reader can cite for an event. */
export interface CitedWork {
  id: string;
  name: string;
  textsIn: (shard: CitationShard) => CitationTexts | undefined;
}

/** The event itself, then its documents or its data set. */
export function citedWorks(
  event: EventDetail,
  datasets: readonly DatasetReference[],
  words: Words,
): [CitedWork, ...CitedWork[]] {
  const dataset = datasets.find(({ id }) => id === event.record?.dataset);
  return [
    {
      id: event.id,
      name: words.cite.event(event.title),
      textsIn: ({ events }) => events[event.id],
    },
    ...event.sources.map((source) => ({
      id: source.id,
      name: words.cite.source(titleOf(source, words), describeOrigin(source, words)),
      textsIn: ({ sources }: CitationShard) => sources[source.id],
    })),
    ...(dataset === undefined
      ? []
      : [
          {
            id: dataset.id,
            name: words.cite.dataset(dataset.title, dataset.publisher),
            textsIn: ({ datasets: ofShard }: CitationShard) => ofShard[dataset.id],
          },
        ]),
  ];
}

/** The machine-readable formats, which download as files. The text of a style is for pasting. */
export const CITATION_FILES: Partial<
  Record<CitationFormat, { extension: string; mediaType: string }>
> = {
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex' },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
  csl: { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
};
