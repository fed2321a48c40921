/** The two parts of a document file. `frontMatterLine`: the line, from 1, on which the fields begin. */
export interface FrontMatterParts {
  frontMatter: string;
  frontMatterLine: number;
  body: string;
}

/** Splits a document at its two lines `---`, the first of which begins it; null if they are missing. */
export function splitFrontMatter(text: string): FrontMatterParts | null {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$(?![\s\S]))/m.exec(text);
  if (match === null || match.index !== 0) return null;
  const head = match[0];
  return {
    frontMatter: match[1] ?? '',
    frontMatterLine: 2,
    body: text.slice(head.length),
  };
}
