import type { CardFacts } from './card.ts';

/** Removes letters from everything a card shows. */
export function withoutLetters(facts: CardFacts, letters: string): CardFacts {
  const unknown = new Set(letters);
  const known = (words: string) =>
    [...words]
      .filter((letter) => !unknown.has(letter))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    date: known(facts.date),
    title: known(facts.title),
    partners: facts.partners.map((partner) => ({ ...partner, name: known(partner.name) })),
    others: known(facts.others),
    quotation: known(facts.quotation),
    origin: known(facts.origin),
    site: known(facts.site),
    subtitle: known(facts.subtitle),
  };
}
