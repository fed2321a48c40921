import { codePointLength } from './code-points.ts';
import { PARAGRAPH_BREAK } from './document-text.ts';
import { foldWhiteSpace } from './fold-text.ts';

/**
 * Words to find in a document (W3C TextQuoteSelector). Differences in white space are ignored, also
 * between the quotation and its `prefix` or `suffix`.
 */
export interface QuoteSelector {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/**
 * The place of a quotation. `start`/`end`: Unicode code points, end exclusive. All texts are slices of the
 * document's text: `exact` includes paragraph breaks, `prefix` and `suffix` the white space next to the
 * quotation; both are absent if the quotation is unique without them.
 */
export interface QuotePlace {
  exact: string;
  start: number;
  end: number;
  prefix?: string;
  suffix?: string;
}

/**
 * `none`: `elsewhere` counts the places of the quotation without that prefix and suffix.
 * `many`: `starts` are the places that match quotation, prefix and suffix, ascending, in code points.
 */
export type QuoteSearch =
  | { found: 'one'; place: QuotePlace }
  | { found: 'none'; elsewhere: number }
  | { found: 'many'; starts: number[] };

/**
 * Finds a quotation in a document's text letter for letter, never by similarity.
 *
 * @param text As made by `readDocumentText`.
 */
export function locateQuote(text: string, selector: QuoteSelector): QuoteSearch {
  const quote = foldWhiteSpace(selector.quote);
  const prefix = foldWhiteSpace(selector.prefix ?? '');
  const suffix = foldWhiteSpace(selector.suffix ?? '');
  const line = text.replaceAll(PARAGRAPH_BREAK, ' ');
  const all = occurrences(line, quote);
  const fitting = all.filter(
    (at) =>
      line.slice(0, at).trimEnd().endsWith(prefix) &&
      line
        .slice(at + quote.length)
        .trimStart()
        .startsWith(suffix),
  );
  const inText = offsetsInText(text);
  const [first, second] = fitting;
  if (first === undefined) return { found: 'none', elsewhere: all.length };
  if (second !== undefined) {
    return {
      found: 'many',
      starts: fitting.map((at) => codePointLength(text.slice(0, inText(at)))),
    };
  }

  const from = inText(first);
  const to = inText(first + quote.length - 1) + 1;
  const start = codePointLength(text.slice(0, from));
  const exact = text.slice(from, to);
  const place: QuotePlace = { exact, start, end: start + codePointLength(exact) };
  if (all.length > 1) {
    if (prefix !== '') {
      place.prefix = text.slice(
        inText(line.slice(0, first).trimEnd().length - prefix.length),
        from,
      );
    }
    if (suffix !== '') {
      const after = line.slice(first + quote.length);
      const end = first + quote.length + after.length - after.trimStart().length + suffix.length;
      place.suffix = text.slice(to, inText(end - 1) + 1);
    }
  }
  return { found: 'one', place };
}

/** Every start of `quote`, overlapping ones too, in UTF-16 code units. */
function occurrences(line: string, quote: string): number[] {
  const places: number[] = [];
  // Half a surrogate pair at either end would match half a character.
  if (/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(quote) || quote === '') return places;
  for (let at = line.indexOf(quote); at !== -1; at = line.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** Maps an offset in the text with folded breaks to the offset in the text itself, in UTF-16 code units. */
function offsetsInText(text: string): (offset: number) => number {
  const breaks: number[] = [];
  const surplus = PARAGRAPH_BREAK.length - 1;
  for (
    let at = text.indexOf(PARAGRAPH_BREAK);
    at !== -1;
    at = text.indexOf(PARAGRAPH_BREAK, at + 1)
  ) {
    breaks.push(at - breaks.length * surplus);
  }
  return (offset) => offset + breaks.filter((at) => at < offset).length * surplus;
}
