import type { Manifest } from '../../contract/files.ts';
import { EVENTS_EXPORT_PATH } from '../../pyramid/data-paths.ts';
import { escapeHtml } from '../../words/escape-html.ts';
import type { Words } from '../../words/words.ts';

/**
 * Sets the language of index.html and fills its `{{name}}` placeholders.
 *
 * @param manifestJson the text of `manifest.json`; null while no data is compiled.
 * @throws {Error} for a placeholder that nothing fills.
 */
export function fillIndex(
  html: string,
  manifestJson: string | null,
  base: string,
  words: Words,
): string {
  const manifest: Manifest | null = manifestJson === null ? null : JSON.parse(manifestJson);
  const values = {
    ...headline(manifest?.title ?? 'Dateline', manifest?.extent ?? null, words),
    noScriptTitle: words.page.noScriptTitle,
    noScript: words.page.noScript,
    noScriptLink: words.page.noScriptLink,
    exportAddress: `${base}data/${EVENTS_EXPORT_PATH}`,
  };
  const filled = new Map(Object.entries(values));
  const page = manifest?.exported === false ? html.replace(EXPORT_LINK, '') : html;
  const inLanguage = page.replace(/<html lang="[^"]*"/, `<html lang="${words.language}"`);
  return inLanguage.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = filled.get(name);
    if (value === undefined) throw new Error(`index.html: nothing fills ${placeholder}`);
    return escapeHtml(value);
  });
}

/** Links a file that very large corpora do not have. */
const EXPORT_LINK = / <a href="\{\{exportAddress\}\}">.*?<\/a>/;

/** Title and description of the start page. */
export function headline(
  site: string,
  extent: Manifest['extent'],
  words: Words,
): { title: string; description: string } {
  const title = words.page.siteTitle(site);
  if (extent === null) return { title, description: title };
  const [from, to] = [extent.earliest.slice(0, 4), extent.latest.slice(0, 4)];
  return { title, description: words.page.description(site, from, to) };
}
