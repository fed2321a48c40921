/**
 * Which of `shardCount` detail files holds the event `id`: FNV-1a (32 bit) of its UTF-16 code units, modulo the count.
 * Event ids are ASCII, so code units are bytes.
 */
export function detailShard(id: string, shardCount: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) {
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % shardCount;
}
