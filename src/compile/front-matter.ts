/** A document file's two parts, and the line (from 1) on which each begins. */
export interface FrontMatterParts {
  frontMatter: string;
  frontMatterLine: number;
  body: string;
  bodyLine: number;
}

/** Parts a document at its two lines `---`, the first of which begins it; null where they are missing. */
export function splitFrontMatter(text: string): FrontMatterParts | null {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$(?![\s\S]))/m.exec(text);
  if (match === null || match.index !== 0) return null;
  const head = match[0];
  return {
    frontMatter: match[1] ?? '',
    frontMatterLine: 2,
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}
