import type { QueryClient } from '@tanstack/react-query';
import type { DayRange } from '../../chronology/period.ts';
import type { Manifest } from '../../contract/files.ts';
import type { VisibleLanes } from '../../view/visible-lanes.ts';
import type { Words } from '../../words/words.ts';
import type { KeyedEventIndex } from '../data/event-index.ts';

/** What the timeline shows. */
export interface PresentView {
  index: KeyedEventIndex;
  timeWindow: DayRange;
  lanes: VisibleLanes;
}

/** What making a file needs, besides its format. */
export interface ExportJob {
  client: QueryClient;
  manifest: Manifest;
  words: Words;
  signal: AbortSignal;
  /** Called with the number of events loaded, and of all. */
  onProgress: (loaded: number, of: number) => void;
}
