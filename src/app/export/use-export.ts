import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { DayRange } from '../../chronology/period.ts';
import type { ExportedEvent, Manifest } from '../../contract/files.ts';
import { exportedEvent } from '../../exchange/exported-event.ts';
import type { ExchangeSite } from '../../exchange/written.ts';
import { EVENTS_EXPORT_PATH } from '../../pyramid/data-paths.ts';
import type { VisibleLanes } from '../../view/visible-lanes.ts';
import type { Words } from '../../words/words.ts';
import type { KeyedEventIndex } from '../data/event-index.ts';
import { cachedShards, loadDetails } from '../data/load-details.ts';
import { LoadError, loadJson } from '../data/load-json.ts';
import { absoluteAddress, BASE, eventHref, sourceHref } from '../state/hrefs.ts';
import { fileName, saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/use-words.ts';
import { CanvasFailed } from './canvas-failed.ts';
import {
  type EventFormat,
  FORMATS,
  type FormatId,
  isPicture,
  type PictureFormat,
} from './formats.ts';
import { listIds } from './gather-events.ts';

/** What the reader has on the screen. */
export interface PresentView {
  events: KeyedEventIndex;
  timeWindow: DayRange;
  lanes: VisibleLanes;
}

export type ExportState =
  | { kind: 'idle' }
  /** `of` is 0 until it is known. */
  | { kind: 'working'; come: number; of: number }
  | { kind: 'done'; file: string; format: FormatId; amount: number; leftOut: number; cut: boolean }
  | { kind: 'failed'; error: Error };

/** All events in one file may be tens of megabytes. In milliseconds. */
const LONG_PATIENCE = 10 * 60_000;

interface Gathered {
  events: readonly ExportedEvent[];
  cut: boolean;
}

/** A file, the number of events in it, and of those that it leaves out. */
interface Made {
  content: string | Blob;
  amount: number;
  leftOut: number;
  cut: boolean;
}

/** Makes and downloads files; what is under way is called off when the caller goes. */
export function useExport(manifest: Manifest) {
  const client = useQueryClient();
  const words = useWords();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** @param view null: the whole corpus */
  const start = async (view: PresentView | null, id: FormatId) => {
    const format = FORMATS.find((one) => one.id === id);
    if (format === undefined) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ kind: 'working', come: 0, of: 0 });
    try {
      const onProgress = (come: number, of: number) => {
        if (!signal.aborted) setState({ kind: 'working', come, of });
      };
      const { content, ...made } =
        'load' in format
          ? await eventFile(format, client, manifest, view, words, signal, onProgress)
          : await picture(format, client, manifest, view, words, signal);
      signal.throwIfAborted();
      const part = isPicture(id) ? 'timeline' : view === null ? 'all-events' : 'events';
      const file = fileName(manifest.title, part, format.extension);
      saveFile(file, format.mediaType, content);
      setState({ kind: 'done', file, format: id, ...made });
    } catch (error) {
      if (signal.aborted) return;
      controller.abort();
      // The reader is told of it; one that nobody foresaw is for those who mend it, too.
      if (!(error instanceof LoadError || error instanceof CanvasFailed)) console.error(error);
      setState({
        kind: 'failed',
        error: error instanceof Error ? error : new Error(String(error)),
      });
    }
  };
  return { state, start };
}

async function eventFile(
  format: EventFormat,
  client: QueryClient,
  manifest: Manifest,
  view: PresentView | null,
  words: Words,
  signal: AbortSignal,
  onProgress: (come: number, of: number) => void,
): Promise<Made> {
  const [{ events, cut }, write] = await Promise.all([
    view === null
      ? wholeCorpus(manifest, signal)
      : eventsInView(client, manifest, view, signal, onProgress),
    format.load(),
  ]);
  const { text: content, leftOut } = write(events, siteOf(manifest, view, words));
  return { content, amount: events.length - leftOut, leftOut, cut };
}

/** @param view there is no picture of a whole corpus */
async function picture(
  { id }: PictureFormat,
  client: QueryClient,
  manifest: Manifest,
  view: PresentView | null,
  words: Words,
  signal: AbortSignal,
): Promise<Made> {
  if (view === null) throw new Error('A picture is of a view.');
  const { drawPicture } = await import('./picture/draw-picture.ts');
  return { ...(await drawPicture(id, client, manifest, view, words, signal)), cut: false };
}

async function wholeCorpus(manifest: Manifest, signal: AbortSignal): Promise<Gathered> {
  const { version } = manifest;
  const events = await loadJson<ExportedEvent[]>(
    EVENTS_EXPORT_PATH,
    version,
    signal,
    LONG_PATIENCE,
  );
  return { events, cut: false };
}

async function eventsInView(
  client: QueryClient,
  manifest: Manifest,
  { events, timeWindow }: PresentView,
  signal: AbortSignal,
  onProgress: (come: number, of: number) => void,
): Promise<Gathered> {
  const { ids, cut } = await listIds(events.source(signal), timeWindow, signal);
  const shards = cachedShards(client, manifest);
  const details = await loadDetails(ids, shards, signal, (come) => onProgress(come, ids.length));
  return { events: details.map(exportedEvent), cut };
}

function siteOf(manifest: Manifest, view: PresentView | null, words: Words): ExchangeSite {
  const names = new Map(manifest.partners.map(({ id, name }) => [id, name]));
  return {
    title: manifest.title,
    address: view === null ? absoluteAddress(BASE) : window.location.href,
    host: window.location.host,
    eventAddress: (id) => absoluteAddress(eventHref(id)),
    sourceAddress: (id) => absoluteAddress(sourceHref(id)),
    partnerName: (id) => names.get(id) ?? id,
    words: { ...words, uncertain: words.export.uncertain },
  };
}
