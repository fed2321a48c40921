/**
 * A font family for satori. Each subset of a font is a family of its own; satori chooses one for
 * each letter.
 */
export interface CardFont {
  family: string;
  weight: 400 | 600;
  /** Below `node_modules`. Not the app's variable fonts: satori reads only their regular weight. */
  file: string;
}

const SERIF_SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const SANS_SUBSETS = [...SERIF_SUBSETS, 'greek-ext'];

const SERIF = fontsOf('source-serif-4', SERIF_SUBSETS);
const SANS = fontsOf('inter', SANS_SUBSETS);

export const CARD_FONTS = [...SERIF, ...SANS];

/** The serif falls back to the sans. */
export const CARD_FAMILIES = { serif: familiesOf(CARD_FONTS), sans: familiesOf(SANS) };

function fontsOf(name: string, subsets: string[]): CardFont[] {
  return subsets.flatMap((subset) => {
    const family = `${name} ${subset}`;
    const file = (weight: number) =>
      `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`;
    return [
      { family, weight: 400, file: file(400) },
      { family, weight: 600, file: file(600) },
    ];
  });
}

function familiesOf(fonts: CardFont[]): string {
  return [...new Set(fonts.map(({ family }) => family))].join(', ');
}
