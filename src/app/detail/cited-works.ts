import type { CitationShard, CitationTexts } from '../../contract/citations.ts';
import type { DatasetReference, EventDetail } from '../../contract/event.ts';
import type { CitationFormat } from '../../contract/vocabulary.ts';
import { describeOrigin, titleOf } from '../../words/describe-source.ts';
import { text } from '../../words/index.ts';

/** What a reader may cite of an event. */
export interface CitedWork {
  id: string;
  name: string;
  textsIn: (shard: CitationShard) => CitationTexts | undefined;
}

/** The event itself, then the documents or the data set that it rests on. */
export function citedWorks(
  event: EventDetail,
  datasets: readonly DatasetReference[],
): [CitedWork, ...CitedWork[]] {
  const dataset = datasets.find(({ id }) => id === event.record?.dataset);
  return [
    {
      id: event.id,
      name: text.cite.event(event.title),
      textsIn: ({ events }) => events[event.id],
    },
    ...event.sources.map((source) => ({
      id: source.id,
      name: text.cite.source(titleOf(source), describeOrigin(source)),
      textsIn: ({ sources }: CitationShard) => sources[source.id],
    })),
    ...(dataset === undefined
      ? []
      : [
          {
            id: dataset.id,
            name: text.cite.dataset(dataset.title, dataset.publisher),
            textsIn: ({ datasets: ofShard }: CitationShard) => ofShard[dataset.id],
          },
        ]),
  ];
}

/** The formats that programs read, as files. A style's text is for pasting. */
export const CITATION_FILES: Partial<
  Record<CitationFormat, { extension: string; mediaType: string }>
> = {
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex' },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
  csl: { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
};
