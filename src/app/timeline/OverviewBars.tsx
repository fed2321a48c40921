import { memo } from 'react';
import { dayParts, epochDay } from '../../chronology/days.ts';
import type { Density } from '../../view/density.ts';
import { yearTicks } from '../../view/time-axis.ts';
import styles from './Overview.module.css';
import { stripLeft, stripPlace } from './strip-places.ts';

const MOST_TICKS = 6;

/** How many events begin when: bars above an axis of years. */
export const OverviewBars = memo(function OverviewBars({ range, edges, counts }: Density) {
  const tallest = Math.max(1, ...counts);
  return (
    <>
      <div className={styles.bars}>
        {counts.map((count, index) => {
          const from = edges[index] ?? range.from;
          const to = epochDay((edges[index + 1] ?? from) - 1);
          const height = `${(count / tallest) * 100}%`;
          const style = { ...stripPlace({ from, to }, range), height };
          return count > 0 && <span key={from} className={styles.bar} style={style} />;
        })}
      </div>
      {yearTicks(range, MOST_TICKS).map((day) => (
        <span key={day} className={styles.tick} style={{ left: stripLeft(day, range) }}>
          {dayParts(day).year}
        </span>
      ))}
    </>
  );
});
