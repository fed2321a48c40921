import type { PartnerId } from '../contract/event.ts';
import type { EventType } from '../contract/vocabulary.ts';
import type { StrandName } from './strands.ts';

/** The events of one partner and one type. null: of all partners, of all types. */
export interface Channel {
  partner: PartnerId | null;
  type: EventType | null;
}

/** `tiles/all`, `tiles/partner/KZ`, `tiles/type/CONSULT` or `tiles/partner/KZ/CONSULT`. */
export function channelFolder({ partner, type }: Channel): string {
  if (partner !== null) return `tiles/partner/${partner}${type === null ? '' : `/${type}`}`;
  return type === null ? 'tiles/all' : `tiles/type/${type}`;
}

export function headPath(channel: Channel): string {
  return `${channelFolder(channel)}/head.json`;
}

/** `page` from 0. */
export function pagePath(channel: Channel, strand: StrandName, page: number): string {
  return `${channelFolder(channel)}/${strand}/${page}.json`;
}

/** `level` from 1; `node`, the number of the top within its level, from 0. */
export function topPath(channel: Channel, level: number, node: number): string {
  return `${channelFolder(channel)}/top${level}-${node}.json`;
}

export function dayChunkPath(channel: Channel, chunk: number): string {
  return `${channelFolder(channel)}/days/${chunk}.json`;
}

export function laneDaysPath(channel: Channel, year: number): string {
  return `${channelFolder(channel)}/lanes/${year}.json`;
}
