import type { CSSProperties } from 'react';
import { shorten } from './shorten.ts';

/** In pixels, as those who show shared links ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** All that a card shows, in words. What is empty takes no room. */
export interface CardFacts {
  /** In words; stands above the title. */
  date: string;
  title: string;
  partners: CardPartner[];
  /** Says how many partners are not named. */
  others: string;
  quotation: string;
  /** What the event rests on, where that is no passage. */
  origin: string;
  /** The corpus, at the foot. */
  site: string;
  subtitle: string;
}

export interface CardPartner {
  name: string;
  /** SVG: a flag, 3:2, or another sign, square. */
  mark: string;
  isFlag: boolean;
}

/** Lists of font families. */
export interface CardFonts {
  serif: string;
  sans: string;
}

/** One of React's elements as plain data, as satori takes them. */
export interface CardNode {
  type: 'div' | 'img';
  key: null;
  props: { style: CSSProperties; src?: string; children?: CardNode[] | string };
}

/** The light ones of `global.css`: nobody tells a picture whether its reader has it dark. */
export const CARD_COLOURS = {
  paper: '#fbfaf6',
  ink: '#1d1b18',
  soft: '#6a655c',
  line: '#e5e0d6',
  accent: '#8f1d32',
  mark: '#ffe7a0',
};

const { paper, ink, soft, line, accent, mark } = CARD_COLOURS;

const MARGIN = 72;
const WIDTH = CARD_WIDTH - 2 * MARGIN;

/** What stands where on a card. All of it fits: title and quotation are cut to the lines there are. */
export function cardTree(facts: CardFacts, { serif, sans }: CardFonts): CardNode {
  // What no font can write is gone by now. Where that was the title, the date stands in for it.
  const [date, title] = facts.title === '' ? ['', facts.date] : [facts.date, facts.title];
  const page = { width: CARD_WIDTH, height: CARD_HEIGHT, color: ink, background: paper };
  return box({ ...page, display: 'flex', fontFamily: sans }, [
    box({ ...column(20), margin: `56px ${MARGIN}px 0`, width: WIDTH }, [
      ...present(date, dateLine),
      box(column(26), [
        ...present(title, (words) => titleLines(words, serif)),
        ...(facts.partners.length > 0 ? [partnerLine(facts)] : []),
        ...present(facts.quotation, (words) => quotationLines(words, serif)),
        ...present(facts.origin, (words) => oneLine(words, { fontSize: 28, color: soft })),
      ]),
    ]),
    foot(facts, serif),
  ]);
}

function dateLine(words: string): CardNode {
  const capitals = { letterSpacing: 1.7, textTransform: 'uppercase' } as const;
  return oneLine(words, { ...capitals, fontSize: 24, fontWeight: 600, color: accent });
}

/** Sizes of a title in pixels, each with the lines that there is room for. Any title is cut to fit the last. */
const TITLE_SIZES = [
  { fontSize: 84, lines: 1 },
  { fontSize: 66, lines: 2 },
  { fontSize: 56, lines: 2 },
];
const LONG_TITLE = { fontSize: 50, lines: 3 };

function titleLines(title: string, fontFamily: string): CardNode {
  const ems = (fontSize: number) => WIDTH / fontSize;
  const { fontSize, lines } =
    TITLE_SIZES.find((size) => countLines(title, ems(size.fontSize)) <= size.lines) ?? LONG_TITLE;
  return block(cutToLines(title, ems(fontSize), lines), {
    fontFamily,
    fontSize,
    fontWeight: 600,
    lineHeight: 1.14,
    textWrap: 'balance',
    wordBreak: 'break-word',
  });
}

const PARTNER_SIZE = 28;
const PARTNER_GAP = 34;
const FLAG = { width: 54, height: 36 };
const SIGN = { width: 34, height: 34 };
const FLAG_GAP = 14;
const MOST_PARTNERS = 4;
/** What `others` takes, in pixels. */
const OTHERS_WIDTH = 170;
/** Of one that has the line to itself, in ems. */
const LONGEST_NAME = 29;

/** As many of the first partners as a card has room to name: at least one, of any name, and at most four. */
export function partnersShown<Named extends { name: string }>(partners: readonly Named[]): Named[] {
  let left = WIDTH - OTHERS_WIDTH;
  return partners.slice(0, MOST_PARTNERS).filter(({ name }, index) => {
    left -= FLAG.width + FLAG_GAP + widthInEms(name) * PARTNER_SIZE + PARTNER_GAP;
    return index === 0 || left >= 0;
  });
}

function partnerLine({ partners, others }: CardFacts): CardNode {
  const marked = partners.map((partner) =>
    box(row(FLAG_GAP), [markOf(partner), asLong(cutToLines(partner.name, LONGEST_NAME, 1), {})]),
  );
  const rest = present(others, (words) => asLong(words, { color: soft }));
  const style = { ...row(PARTNER_GAP), width: WIDTH, fontSize: PARTNER_SIZE };
  return box(style, [...marked, ...rest]);
}

/** A flag's thin edge is a ground that looks out: satori's borders are slow to draw round a picture. */
function markOf({ mark: svg, isFlag }: CardPartner): CardNode {
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  const style = isFlag ? FLAG : SIGN;
  const ground = isFlag ? { padding: 1, background: line } : {};
  const picture: CardNode = { type: 'img', key: null, props: { src, style } };
  return box({ display: 'flex', flexShrink: 0, ...ground }, [picture]);
}

const QUOTATION_LINES = 3;
/** In ems of the semibold; the regular weight is narrower. */
const QUOTATION_LINE = 34;
const QUOTATION_RULE = 3;
const QUOTATION_INDENT = 24;

/** Each word is marked by itself, with the space after it, so that the mark ends where the words do. */
function quotationLines(quotation: string, fontFamily: string): CardNode {
  const words = cutToLines(quotation, QUOTATION_LINE, QUOTATION_LINES).split(' ');
  const marked = words.map((word, index) =>
    block(index === words.length - 1 ? word : `${word} `, {
      width: 'auto',
      maxWidth: '100%',
      marginBottom: 5,
      wordBreak: 'break-word',
      whiteSpace: 'pre-wrap',
      background: mark,
    }),
  );
  return box({ display: 'flex', gap: QUOTATION_INDENT - QUOTATION_RULE }, [
    box({ width: QUOTATION_RULE, marginBottom: 5, background: accent }, []),
    box(
      {
        display: 'flex',
        flexWrap: 'wrap',
        width: WIDTH - QUOTATION_INDENT,
        fontFamily,
        fontSize: 32,
        lineHeight: '38px',
      },
      marked,
    ),
  ]);
}

/** What of its name leaves room for the subtitle, in ems. */
const LONGEST_SITE = 18;

/** Lies over what may stand above it, in case that is longer than it was thought to be. */
function foot({ site, subtitle }: CardFacts, fontFamily: string): CardNode {
  const place = { position: 'absolute', left: 0, bottom: 0, background: paper } as const;
  return box({ ...place, display: 'flex', width: CARD_WIDTH, padding: `0 ${MARGIN}px 46px` }, [
    box(
      {
        ...row(16),
        alignItems: 'baseline',
        width: WIDTH,
        paddingTop: 20,
        borderTop: `2px solid ${line}`,
      },
      [
        asLong(cutToLines(site, LONGEST_SITE, 1), { fontFamily, fontSize: 30, fontWeight: 600 }),
        ...present(subtitle, (words) => asLong(words, { fontSize: 24, color: soft })),
      ],
    ),
  ]);
}

function present(words: string, node: (words: string) => CardNode): CardNode[] {
  return words === '' ? [] : [node(words)];
}

function column(gap: number): CSSProperties {
  return { display: 'flex', flexDirection: 'column', gap };
}

function row(gap: number): CSSProperties {
  return { display: 'flex', alignItems: 'center', gap };
}

function box(style: CSSProperties, children: CardNode[]): CardNode {
  return { type: 'div', key: null, props: { style, children } };
}

/** Without a width a text would run over the edge. */
function block(words: string, style: CSSProperties): CardNode {
  const styled: CSSProperties = { display: 'block', width: WIDTH, ...style };
  return { type: 'div', key: null, props: { style: styled, children: words } };
}

function oneLine(words: string, style: CSSProperties): CardNode {
  return block(words, { lineClamp: 1, ...style });
}

/** A line as long as its words. */
function asLong(words: string, style: CSSProperties): CardNode {
  return block(words, { width: 'auto', whiteSpace: 'nowrap', ...style });
}

/** Cuts words, at a word if that can be, so that they fill no more lines than `most`, each so many ems wide. */
function cutToLines(words: string, ems: number, most: number): string {
  let cut = words;
  for (let longest = words.length; countLines(cut, ems) > most; longest--) {
    cut = shorten(words, longest);
  }
  return cut;
}

/** How many lines words fill, by their estimated width. */
function countLines(words: string, ems: number): number {
  let lines = 0;
  let left = 0;
  for (const word of words.split(' ')) {
    const width = widthInEms(word);
    if (width > left) {
      lines += Math.ceil(width / ems);
      left = ems - (width % ems);
    } else {
      left -= width;
    }
    left -= SPACE;
  }
  return lines;
}

/** In ems, as all widths below. */
const SPACE = 0.25;
const CAPITAL = 0.69;
const LETTER = 0.53;
/** Cyrillic and Greek ones. */
const WIDE_LETTER = 0.61;

/** About the width of words in the serif's semibold, on the safe side for the other fonts: none is measured for this. */
function widthInEms(words: string): number {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  const wide = words.match(/(?!\p{Lu})[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  const others = words.length - capitals - wide;
  return capitals * CAPITAL + wide * WIDE_LETTER + others * LETTER;
}
