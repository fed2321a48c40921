import { LIGHT } from '../../view/theme.ts';
import { asLong, block, box, type CardNode, column, oneLine, present, row } from './card-nodes.ts';
import { CARD_HEIGHT, CARD_WIDTH, MARGIN, TEXT_WIDTH } from './card-size.ts';
import { countLines, cutToLines, widthInEms } from './fit-text.ts';

/** Everything a card shows, as text. An empty text takes no space. */
export interface CardFacts {
  /** In words; above the title. */
  date: string;
  title: string;
  partners: CardPartner[];
  /** How many partners are not named, in words. */
  others: string;
  quotation: string;
  /** The event's data set, if it has no passage. */
  origin: string;
  /** The corpus's title, in the footer. */
  site: string;
  subtitle: string;
}

export interface CardPartner {
  name: string;
  /** SVG: a flag, 3:2, or another sign, 1:1. */
  mark: string;
  isFlag: boolean;
}

/** Lists of font families. */
export interface CardFonts {
  serif: string;
  sans: string;
}

const { paper, ink, soft, line, accent, mark } = LIGHT;

/** Lays out a card. Everything fits: title and quotation are cut to the available lines. */
export function cardTree(facts: CardFacts, { serif, sans }: CardFonts): CardNode {
  // Letters that no font has are removed by now. If nothing of the title is left, the date replaces
  // it.
  const [date, title] = facts.title === '' ? ['', facts.date] : [facts.date, facts.title];
  const page = { width: CARD_WIDTH, height: CARD_HEIGHT, color: ink, background: paper };
  return box({ ...page, display: 'flex', fontFamily: sans }, [
    box({ ...column(20), margin: `56px ${MARGIN}px 0`, width: TEXT_WIDTH }, [
      ...present(date, dateLine),
      box(column(26), [
        ...present(title, (words) => titleLines(words, serif)),
        ...(facts.partners.length > 0 ? [partnerLine(facts)] : []),
        ...present(facts.quotation, (words) => quotationLines(words, serif)),
        ...present(facts.origin, (words) => oneLine(words, { fontSize: 28, color: soft })),
      ]),
    ]),
    footer(facts, serif),
  ]);
}

function dateLine(words: string): CardNode {
  const capitals = { letterSpacing: 1.7, textTransform: 'uppercase' } as const;
  return oneLine(words, { ...capitals, fontSize: 24, fontWeight: 600, color: accent });
}

/**
 * Sizes of a title in pixels, with the lines that fit at each. A longer title is cut at the last.
 */
const TITLE_SIZES = [
  { fontSize: 84, lines: 1 },
  { fontSize: 66, lines: 2 },
  { fontSize: 56, lines: 2 },
];
const LONG_TITLE = { fontSize: 50, lines: 3 };

function titleLines(title: string, fontFamily: string): CardNode {
  const ems = (fontSize: number) => TEXT_WIDTH / fontSize;
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
/** Width of `others`, in pixels. */
const OTHERS_WIDTH = 170;
/** Width of a name that has the line to itself, in ems. */
const LONGEST_NAME = 29;

/**
 * The first partners whose names fit on a card: at least one, however long its name, and at most
 * four.
 */
export function partnersShown<Named extends { name: string }>(partners: readonly Named[]): Named[] {
  let left = TEXT_WIDTH - OTHERS_WIDTH;
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
  const style = { ...row(PARTNER_GAP), width: TEXT_WIDTH, fontSize: PARTNER_SIZE };
  return box(style, [...marked, ...rest]);
}

/**
 * A flag's thin edge is a background with padding: satori is slow to draw borders around pictures.
 */
function markOf({ mark: svg, isFlag }: CardPartner): CardNode {
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  const style = isFlag ? FLAG : SIGN;
  const ground = isFlag ? { padding: 1, background: line } : {};
  const picture: CardNode = { type: 'img', key: null, props: { src, style } };
  return box({ display: 'flex', flexShrink: 0, ...ground }, [picture]);
}

const QUOTATION_LINES = 3;
/** Width in ems of the semibold; the regular weight is narrower. */
const QUOTATION_LINE = 34;
const QUOTATION_RULE = 3;
const QUOTATION_INDENT = 24;

/** Marks each word with the space after it, so that the mark ends where the text does. */
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
        width: TEXT_WIDTH - QUOTATION_INDENT,
        fontFamily,
        fontSize: 32,
        lineHeight: '38px',
      },
      marked,
    ),
  ]);
}

/** Width of a site name that leaves space for the subtitle, in ems. */
const LONGEST_SITE = 18;

/** The footer covers the content above it, should that be taller than estimated. */
function footer({ site, subtitle }: CardFacts, fontFamily: string): CardNode {
  const place = { position: 'absolute', left: 0, bottom: 0, background: paper } as const;
  return box({ ...place, display: 'flex', width: CARD_WIDTH, padding: `0 ${MARGIN}px 46px` }, [
    box(
      {
        ...row(16),
        alignItems: 'baseline',
        width: TEXT_WIDTH,
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
