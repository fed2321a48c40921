import { type EpochDay, stringifyIsoDay } from '../../../chronology/days.ts';
import type { View } from '../view-state.ts';
import type { ViewState } from '../view-store.ts';

/**
 * Says a view in one line, defaults left out: `event talks; partner KZ,RU; from 2020-03-01; cursor talks`.
 * The initial view is `timeline`.
 */
export function describeView(view: View & Partial<Pick<ViewState, 'cursor' | 'ignored'>>): string {
  const { route, partners, types, timeWindow, query, display, embed, cursor, ignored } = view;
  const day = (name: string, value: EpochDay | null) =>
    value === null ? [] : [`${name} ${stringifyIsoDay(value)}`];
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name} ${values.join(',')}`];
  return [
    route.kind === 'timeline' ? route.kind : `${route.kind} ${route.id}`,
    ...(route.kind === 'source' && route.passage !== undefined ? [`passage ${route.passage}`] : []),
    ...list('partner', partners),
    ...list('type', types),
    ...day('from', timeWindow.from),
    ...day('to', timeWindow.to),
    ...(query === '' ? [] : [`q “${query}”`]),
    ...(display === 'timeline' ? [] : [display]),
    ...(embed === null ? [] : ['embed']),
    ...(embed?.report == null ? [] : [`report to ${embed.report}`]),
    ...(cursor == null || (route.kind === 'event' && route.id === cursor)
      ? []
      : [`cursor ${cursor}`]),
    ...list('ignored', ignored ?? []),
  ].join('; ');
}
