import type { Manifest } from '../src/contract/files.ts';

const text = {
  page: {
    description: (title: string, fromYear: string, toYear: string) =>
      `${title}, ${fromYear} to ${toYear}.`,
    noScript: 'This page needs JavaScript.',
  },
};

/**
 * Fills the `{{name}}` placeholders of index.html from the text of `manifest.json`; null while no data is compiled.
 * @throws {Error} where the page has a placeholder that nothing fills.
 */
export function fillPage(html: string, manifestJson: string | null): string {
  const manifest: Manifest | null = manifestJson === null ? null : JSON.parse(manifestJson);
  const title = manifest?.title ?? 'Dateline';
  const from = manifest?.extent?.earliest.slice(0, 4) ?? '';
  const to = manifest?.extent?.latest.slice(0, 4) ?? '';
  const values: Record<string, string> = {
    title,
    description: text.page.description(title, from, to),
    noScript: text.page.noScript,
  };
  return html.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`index.html: nothing fills ${placeholder}`);
    return escapeHtml(value);
  });
}

function escapeHtml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
