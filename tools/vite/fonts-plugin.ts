import type { Plugin } from 'vite';

/**
 * Lets a font that comes late wait for the next page, instead of taking the place of its fallback under the reader's eyes: lines that
 * break elsewhere would move what stands below. The fonts' own style sheets offer no choice.
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
