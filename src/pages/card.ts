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
  /** A flag or another sign as SVG, 3:2. */
  mark: string;
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

/** Sizes of a title in pixels, and how much the one, two, two or three lines hold that there is room for, in ems. */
const TITLE_SIZES = [
  { fontSize: 84, holds: 12 },
  { fontSize: 66, holds: 28 },
  { fontSize: 56, holds: 33 },
  { fontSize: 50, holds: 56 },
];

function titleLines(title: string, fontFamily: string): CardNode {
  const width = widthInEms(title);
  const size = TITLE_SIZES.find(({ holds }) => width <= holds) ?? TITLE_SIZES.at(-1);
  const { fontSize = 0, holds = 0 } = size ?? {};
  return block(cutToWidth(title, holds), {
    fontSize,
    fontFamily,
    fontWeight: 600,
    lineHeight: 1.14,
    textWrap: 'balance',
    wordBreak: 'break-word',
  });
}

const PARTNER_SIZE = 28;
const PARTNER_GAP = 34;
const FLAG = { width: 54, height: 36 };
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
  const marked = partners.map(({ name, mark: svg }) =>
    box(row(FLAG_GAP), [flag(svg), asLong(cutToWidth(name, LONGEST_NAME), {})]),
  );
  const rest = present(others, (words) => asLong(words, { color: soft }));
  const style = { ...row(PARTNER_GAP), width: WIDTH, fontSize: PARTNER_SIZE };
  return box(style, [...marked, ...rest]);
}

/** Its thin edge is a ground that looks out: satori's borders are slow to draw round a picture. */
function flag(svg: string): CardNode {
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  const edge = { display: 'flex', flexShrink: 0, padding: 1, background: line };
  return box(edge, [{ type: 'img', key: null, props: { src, style: FLAG } }]);
}

/** What three lines of a quotation hold, in ems. */
const QUOTATION_HOLDS = 84;
const QUOTATION_RULE = 3;
const QUOTATION_INDENT = 24;

/** Each word is marked by itself, with the space after it, so that the mark ends where the words do. */
function quotationLines(quotation: string, fontFamily: string): CardNode {
  const words = cutToWidth(quotation, QUOTATION_HOLDS).split(' ');
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
        asLong(cutToWidth(site, LONGEST_SITE), { fontFamily, fontSize: 30, fontWeight: 600 }),
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

/** Cuts at a word what is wider than so many ems. */
function cutToWidth(words: string, ems: number): string {
  const part = ems / widthInEms(words);
  return part < 1 ? shorten(words, Math.floor(words.length * part)) : words;
}

/** About the width of words in our fonts, which are not measured for this: capitals and Cyrillic letters are wide. */
function widthInEms(words: string): number {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  const otherWide = words.match(/[^\p{Lu}\p{Script=Latin}\p{Script=Common}]/gu)?.length ?? 0;
  return words.length * 0.5 + capitals * 0.17 + otherWide * 0.1;
}
