import { memo } from 'react';
import { dayFromParts, type EpochDay, epochDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import { yearTicks } from '../../view/year-ticks.ts';
import styles from './Overview.module.css';
import { shareOf, spanOf } from './strip-places.ts';

export interface Density {
  /** The stretch of time that the strip shows. */
  range: DayRange;
  /** Where its bars begin and the last ends. */
  edges: readonly EpochDay[];
  /** How many events begin in each. */
  counts: readonly number[];
}

const MOST_TICKS = 6;

/** How many events begin when, as bars over an axis of years. */
export const OverviewBars = memo(function OverviewBars({ range, edges, counts }: Density) {
  const tallest = Math.max(1, ...counts);
  return (
    <>
      <div className={styles.bars}>
        {counts.map((count, index) => {
          const from = edges[index] ?? range.from;
          const to = epochDay((edges[index + 1] ?? from) - 1);
          const height = `${(count / tallest) * 100}%`;
          const style = { ...spanOf({ from, to }, range), height };
          return count > 0 && <span key={from} className={styles.bar} style={style} />;
        })}
      </div>
      {yearTicks(range, MOST_TICKS).map((year) => (
        <span
          key={year}
          className={styles.tick}
          style={{ left: `${shareOf(dayFromParts(year, 1, 1), range) * 100}%` }}
        >
          {year}
        </span>
      ))}
    </>
  );
});
