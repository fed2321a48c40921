import { escapeHtml } from '../../words/escape-html.ts';

/** An iframe for an address, without inline style, which the other site's security policy may forbid. */
export function embedSnippet(address: string, title: string): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: '600',
    loading: 'lazy',
    allow: 'clipboard-write; web-share',
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeHtml(value)}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}
