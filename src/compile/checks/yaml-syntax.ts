import type { Check } from './check.ts';

/** YAML and front matter can be read. */
export const yamlSyntax: Check = {
  name: 'yaml-syntax',
  check: (corpus) =>
    corpus.malformed.map((malformed) => ({ severity: 'error' as const, ...malformed })),
};
