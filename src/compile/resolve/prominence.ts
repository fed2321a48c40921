import type { EventType } from '../../contract/vocabulary.ts';

/** What prominence is computed from. `documents`: how many different ones the event's citations are from. */
export interface ProminenceInput {
  type: EventType;
  roles: readonly string[];
  citations: number;
  documents: number;
}

/**
 * How much an event of a type stands out, out of 50. Deeds and commitments rank above talk, talk above
 * routine business.
 */
const TYPE_WEIGHT: Record<EventType, number> = {
  ASSAULT: 50,
  COERCE: 45,
  MOBILIZE: 45,
  SANCTION: 40,
  THREATEN: 35,
  SUPPORT: 35,
  AGREE: 30,
  CONCEDE: 30,
  RETREAT: 30,
  CONSULT: 25,
  AID: 25,
  REJECT: 25,
  PROTEST: 25,
  ACCUSE: 20,
  REQUEST: 20,
  COOPERATE: 15,
};

/** The highest rank that took part, out of 30; the first line that fits an office decides. */
const RANK_WEIGHT: readonly (readonly [RegExp, number])[] = [
  [/\b(?:deputy|vice|assistant|under|acting|former|adviser|advisor)\b/i, 12],
  [office('president|king|queen|emir|sultan|head of state'), 30],
  [office('prime minister|premier|chancellor|head of government|secretary[- ]general'), 25],
  [office('minister|secretary of state'), 18],
  [office('ambassador|envoy|representative|speaker|chair\\w*'), 12],
];
const OTHER_RANK_WEIGHT = 5;

/** Each further citation and document adds this much, out of 20 in all. */
const CITATION_WEIGHT = 3;
const DOCUMENT_WEIGHT = 7;

/**
 * Prominence, 0 to 100, of an event whose curator gave none: the sum of what its type, its highest-ranking
 * participant and its evidence weigh. It decides which events are shown first where not all fit, no more.
 */
export function computeProminence(input: ProminenceInput): number {
  const rank = Math.max(0, ...input.roles.map(rankWeight));
  const evidence =
    CITATION_WEIGHT * (input.citations - 1) + DOCUMENT_WEIGHT * (input.documents - 1);
  return TYPE_WEIGHT[input.type] + rank + Math.min(20, evidence);
}

/** One person may hold several offices: "Deputy Prime Minister and Minister of Foreign Affairs". */
function rankWeight(role: string): number {
  const weights = role
    .split(/,| and /)
    .map((held) => RANK_WEIGHT.find(([pattern]) => pattern.test(held))?.[1] ?? OTHER_RANK_WEIGHT);
  return Math.max(...weights);
}

/** Finds an office, but not whom its holder serves: an envoy of the President is no president. */
function office(names: string): RegExp {
  return new RegExp(`(?<!\\b(?:of|to) the )\\b(?:${names})\\b`, 'i');
}
