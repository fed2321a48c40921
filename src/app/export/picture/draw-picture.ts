import type { QueryClient } from '@tanstack/react-query';
import type { Manifest } from '../../../contract/files.ts';
import { itemsOf } from '../../../view/lane-items.ts';
import { alignedWindow } from '../../../view/time-window.ts';
import { describeChoice } from '../../../words/describe-choice.ts';
import type { Words } from '../../../words/words.ts';
import { countQuery, topQuery } from '../../data/event-index.ts';
import { viewStore } from '../../state/view-store.ts';
import type { PresentView } from '../use-export.ts';
import { layoutPicture } from './layout-picture.ts';
import { loadFlags } from './load-flags.ts';
import { FONTS } from './look.ts';
import { canvasMeasure, loadFonts, paintPng } from './paint-canvas.ts';
import { paintSvg } from './paint-svg.ts';

/** A picture as a file, the number of events drawn in it, and of those in view that are not. */
export interface DrawnPicture {
  content: string | Blob;
  amount: number;
  leftOut: number;
}

export async function drawPicture(
  format: 'svg' | 'png',
  client: QueryClient,
  manifest: Manifest,
  { index, timeWindow, lanes }: PresentView,
  words: Words,
  signal: AbortSignal,
): Promise<DrawnPicture> {
  // The timeline asks the same, so that the answers are the ones it shows.
  const [top, inView, flags] = await Promise.all([
    client.fetchQuery(topQuery(index, alignedWindow(timeWindow), lanes)),
    client.fetchQuery(countQuery(index, timeWindow)),
    loadFlags(lanes.lanes, signal),
  ]);
  const facts = {
    title: manifest.title,
    choice: describeChoice(viewStore.getState(), manifest, words),
    address: location.href,
    timeWindow,
    lanes,
    items: itemsOf(top.events, top.hidden, lanes.lanes, null, null),
    inView,
    undated: index.undated,
    flags,
  };
  await loadFonts(Object.values(FONTS), lettersOf(facts, words));
  signal.throwIfAborted();
  const measure = canvasMeasure();
  const { list, drawn } = layoutPicture(facts, measure, words);
  return {
    content: format === 'svg' ? paintSvg(list, measure) : await paintPng(list),
    amount: drawn.size,
    leftOut: Math.max(0, inView.value - drawn.size) + index.undated.value,
  };
}

/** All that a picture may write, but for the words of the app, whose letters the page has already. */
function lettersOf(facts: Parameters<typeof layoutPicture>[0], words: Words): string {
  const names = facts.lanes.lanes.map(
    ({ partner }) => partner?.name ?? words.timeline.otherParties,
  );
  const titles = facts.items.map((item) => ('event' in item ? item.event.title : ''));
  return [facts.title, facts.choice, facts.address, ...names, ...titles].join(' ');
}
