import type { EventType } from '../../contract/vocabulary.ts';

/** What prominence is computed from. `documents`: the number of distinct documents cited. */
export interface ProminenceInput {
  type: EventType;
  roles: readonly string[];
  citations: number;
  documents: number;
}

/** The weight of each type, out of 50: deeds and commitments above talk, talk above routine business. */
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

/** The weight of an office, out of 30; the first pattern that matches decides. */
const RANK_WEIGHT: readonly (readonly [RegExp, number])[] = [
  [/\b(?:deputy|vice|assistant|under|acting|former|adviser|advisor)\b/i, 12],
  [office('president|king|queen|emir|sultan|head of state'), 30],
  [office('prime minister|premier|chancellor|head of government|secretary[- ]general'), 25],
  [office('minister|secretary of state'), 18],
  [office('ambassador|envoy|representative|speaker|chair\\w*'), 12],
];
const OTHER_RANK_WEIGHT = 5;

/** Added for each further citation and each further document, up to 20 in all. */
const CITATION_WEIGHT = 3;
const DOCUMENT_WEIGHT = 7;

/**
 * The prominence, 0 to 100, of an event whose curator gave none: the sum of the weights of its type, its
 * highest-ranking participant and its evidence. It only decides which events are shown when not all fit.
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

/** Matches an office, but not the person its holder serves: an envoy of the President is not a president. */
function office(names: string): RegExp {
  return new RegExp(`(?<!\\b(?:of|to) the )\\b(?:${names})\\b`, 'i');
}
