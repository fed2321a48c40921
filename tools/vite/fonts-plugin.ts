import type { Plugin } from 'vite';

/**
 * Keeps a fallback font on screen if the font loads late: replacing it would move lines and
 * everything below them. The style sheets of the font packages have no option for this.
 */
export function fontsPlugin(): Plugin {
  return {
    name: 'dateline:fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource-variable\/.*\.css$/ },
      handler: (css) => css.replaceAll('font-display: swap', 'font-display: optional'),
    },
  };
}
