import { fnv1a } from './fnv1a.ts';

/** The number, from 0, of the detail file that holds the event `id`, of `shardCount` files. */
export function detailShard(id: string, shardCount: number): number {
  return fnv1a(id) % shardCount;
}
