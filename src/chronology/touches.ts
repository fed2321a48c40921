import type { DateSpan } from '../contract/date-span.ts';
import { parseIsoDay } from './days.ts';
import type { DayRange } from './period.ts';

/** Whether the event may have happened on a day of the window. Open ends are infinite. */
export function touches(span: DateSpan, timeWindow: DayRange): boolean {
  if (span.earliest !== null && parseIsoDay(span.earliest) > timeWindow.to) return false;
  if (span.latest !== null && parseIsoDay(span.latest) < timeWindow.from) return false;
  return true;
}
