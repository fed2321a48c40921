/** The forms of a word by CLDR plural category; a language gives those that it has. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language, given as a BCP 47 tag, writes numbers and bends words after them. */
export function amountsIn(language: string) {
  const format = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const number = (value: number): string => format.format(value);
  const plural = (amount: number, forms: PluralForms): string =>
    forms[rules.select(amount)] ?? forms.other;
  /** The amount and the word: `1 event`, `11,000 events`. */
  const count = (amount: number, forms: PluralForms): string =>
    `${number(amount)} ${plural(amount, forms)}`;
  return { number, plural, count };
}
