import { detailShard } from './detail-shard.ts';

const SHARES = 2 ** 20;

/**
 * How prominent an event is among others: its prominence, and for equals a share below 1 drawn from its id. So a data set
 * whose rows all weigh the same shows some of every time, and not its first rows alone.
 */
export function rankOf({ id, prominence }: { id: string; prominence: number }): number {
  const share = detailShard(id, SHARES) / SHARES;
  return prominence + share;
}
