import type { Manifest } from '../../contract/files.ts';
import { EVENTS_EXPORT_PATH } from '../../pyramid/data-paths.ts';
import { escapeHtml } from '../../words/escape-html.ts';
import { text } from '../../words/index.ts';

/**
 * Fills the `{{name}}` placeholders of index.html from the text of `manifest.json`; null while no data is compiled.
 *
 * @throws {Error} where the page has a placeholder that nothing fills.
 */
export function fillIndex(html: string, manifestJson: string | null, base: string): string {
  const manifest: Manifest | null = manifestJson === null ? null : JSON.parse(manifestJson);
  const values = {
    ...headline(manifest?.title ?? 'Dateline', manifest?.extent ?? null),
    noScriptTitle: text.page.noScriptTitle,
    noScript: text.page.noScript,
    noScriptLink: text.page.noScriptLink,
    exportAddress: `${base}data/${EVENTS_EXPORT_PATH}`,
  };
  const filled = new Map(Object.entries(values));
  const page = manifest?.exported === false ? html.replace(EXPORT_LINK, '') : html;
  return page.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = filled.get(name);
    if (value === undefined) throw new Error(`index.html: nothing fills ${placeholder}`);
    return escapeHtml(value);
  });
}

/** Leads to a file that very large corpora do not have. */
const EXPORT_LINK = / <a href="\{\{exportAddress\}\}">.*?<\/a>/;

/** Title and description of the start page. */
export function headline(
  site: string,
  extent: Manifest['extent'],
): { title: string; description: string } {
  const title = text.page.siteTitle(site);
  if (extent === null) return { title, description: title };
  const [from, to] = [extent.earliest.slice(0, 4), extent.latest.slice(0, 4)];
  return { title, description: text.page.description(site, from, to) };
}
