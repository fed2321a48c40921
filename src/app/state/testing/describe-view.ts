import { type EpochDay, stringifyIsoDay } from '../../../chronology/days.ts';
import type { View } from '../view-state.ts';
import type { ViewState } from '../view-store.ts';

/**
 * Says a view in one line, defaults left out: `event talks; partner KZ,RU; from 2020-03-01; cursor talks`.
 * The initial view is `timeline`.
 */
export function describeView(view: View & Partial<Pick<ViewState, 'cursor' | 'ignored'>>): string {
  const { page, partners, types, window, query, layout, embed, cursor, ignored } = view;
  const day = (name: string, value: EpochDay | null) =>
    value === null ? [] : [`${name} ${stringifyIsoDay(value)}`];
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name} ${values.join(',')}`];
  return [
    page.kind === 'timeline' ? page.kind : `${page.kind} ${page.id}`,
    ...(page.kind === 'source' && page.passage !== undefined ? [`passage ${page.passage}`] : []),
    ...list('partner', partners),
    ...list('type', types),
    ...day('from', window.from),
    ...day('to', window.to),
    ...(query === '' ? [] : [`q “${query}”`]),
    ...(layout === 'timeline' ? [] : [layout]),
    ...(embed === null ? [] : ['embed']),
    ...(embed?.report == null ? [] : [`report to ${embed.report}`]),
    ...(cursor == null || (page.kind === 'event' && page.id === cursor)
      ? []
      : [`cursor ${cursor}`]),
    ...list('ignored', ignored ?? []),
  ].join('; ');
}
