import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ExportedEvent, Manifest } from '../../contract/files.ts';
import { exportedEvent } from '../../exchange/exported-event.ts';
import type { ExchangeSite } from '../../exchange/written.ts';
import { EVENTS_EXPORT_PATH } from '../../pyramid/data-paths.ts';
import { cachedShards, loadDetails } from '../data/load-details.ts';
import { LoadError, loadJson } from '../data/load-json.ts';
import { absoluteAddress, BASE, eventHref, sourceHref } from '../state/hrefs.ts';
import { fileName, saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/use-words.ts';
import { CanvasFailed } from './canvas-failed.ts';
import type { ExportJob, PresentView } from './export-job.ts';
import {
  type EventFormat,
  FORMATS,
  type FormatId,
  isPicture,
  type PictureFormat,
} from './formats.ts';
import { listIds } from './gather-events.ts';

export type ExportState =
  | { kind: 'idle' }
  /** `of` is 0 until it is known. */
  | { kind: 'working'; come: number; of: number }
  | { kind: 'done'; file: string; format: FormatId; amount: number; leftOut: number; cut: boolean }
  | { kind: 'failed'; error: Error };

/** Timeout for the file of all events, which may be tens of megabytes. In milliseconds. */
const LONG_PATIENCE = 10 * 60_000;

interface Gathered {
  events: readonly ExportedEvent[];
  cut: boolean;
}

/** A file, with the number of events in it and of those left out. */
interface Made {
  content: string | Blob;
  amount: number;
  leftOut: number;
  cut: boolean;
}

/** Makes and saves files. A new export, or unmounting, aborts the running one. */
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
      const job = { client, manifest, words, signal, onProgress };
      const { content, ...made } =
        'load' in format ? await eventFile(format, view, job) : await picture(format, view, job);
      signal.throwIfAborted();
      const part = isPicture(id) ? 'timeline' : view === null ? 'all-events' : 'events';
      const file = fileName(manifest.title, part, format.extension);
      saveFile(file, format.mediaType, content);
      setState({ kind: 'done', file, format: id, ...made });
    } catch (error) {
      if (signal.aborted) return;
      controller.abort();
      // The dialog shows every error; log those that are bugs.
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
  view: PresentView | null,
  job: ExportJob,
): Promise<Made> {
  const [{ events, cut }, write] = await Promise.all([
    view === null ? wholeCorpus(job) : eventsInView(view, job),
    format.load(),
  ]);
  const { text: content, leftOut } = write(events, siteOf(view, job));
  return { content, amount: events.length - leftOut, leftOut, cut };
}

/** @param view not null: only a view has a picture */
async function picture(
  { id }: PictureFormat,
  view: PresentView | null,
  job: ExportJob,
): Promise<Made> {
  if (view === null) throw new Error('only a view has a picture');
  const { drawPicture } = await import('./picture/draw-picture.ts');
  return { ...(await drawPicture(id, view, job)), cut: false };
}

async function wholeCorpus({ manifest, signal }: ExportJob): Promise<Gathered> {
  const events = await loadJson<ExportedEvent[]>(
    EVENTS_EXPORT_PATH,
    manifest.version,
    signal,
    LONG_PATIENCE,
  );
  return { events, cut: false };
}

async function eventsInView(
  { index, timeWindow }: PresentView,
  { client, manifest, signal, onProgress }: ExportJob,
): Promise<Gathered> {
  const { ids, cut } = await listIds(index.withSignal(signal), timeWindow, signal);
  const shards = cachedShards(client, manifest);
  const details = await loadDetails(ids, shards, signal, (come) => onProgress(come, ids.length));
  return { events: details.map(exportedEvent), cut };
}

function siteOf(view: PresentView | null, { manifest, words }: ExportJob): ExchangeSite {
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
