import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Manifest } from '../../src/contract/files.ts';
import { citationsPath, detailPath, MANIFEST_PATH } from '../../src/pyramid/data-paths.ts';
import type { DetailShard } from '../../src/pyramid/format.ts';
import { siteAddress } from '../../src/site/build-settings.ts';
import { cardPath, cardProblem, START_CARD } from '../../src/site/cards/card-file.ts';
import { citationProblems } from '../../src/site/citations/check-citations.ts';
import {
  countPages,
  MOST_PAGES,
  readCorpusData,
  readManifest,
} from '../../src/site/corpus-data.ts';
import { builtPages } from './built-pages.ts';
import { sharingProblems } from './shared-pages.ts';

/** Lists what the content security policy would block in a page, and what the page lacks. */
export function pageProblems(html: string): string[] {
  const forbidden: [problem: string, pattern: RegExp][] = [
    ['an inline script', /<script(?![^>]*\ssrc=)(?! type="application\/(?:ld\+)?json"[ >])/i],
    ['an inline style sheet', /<style/i],
    ['a style attribute', /<[^>]*\sstyle=/i],
    ['an event handler attribute', /<[^>]*\son\w+=/i],
    ['a data: address', /["'(]data:/i],
    ['an unfilled placeholder', /\{\{/],
    [
      'a file of another origin',
      /\ssrc="(?:https?:)?\/\/|<link(?! rel="canonical")[^>]*\shref="(?:https?:)?\/\//i,
    ],
  ];
  const problems = forbidden.filter(([, pattern]) => pattern.test(html)).map(([name]) => name);
  const fonts = html.match(/<link rel="preload" as="font"/g)?.length ?? 0;
  if (fonts !== 2) problems.push(`${fonts} preloaded fonts instead of 2`);
  if (!html.includes('http-equiv="Content-Security-Policy"')) problems.push('no policy');
  return problems;
}

/** Lists what the policy would block in a style sheet. */
export function styleProblems(css: string): string[] {
  return /url\(\s*["']?(?:data:|https?:|\/\/)/i.test(css)
    ? ['a data: address or another origin']
    : [];
}

/** Lists violations of the HTML standard in a page, each kind once. */
export function htmlProblems(html: string): string[] {
  const { results } = VALIDATOR.validateStringSync(html);
  const messages = results.flatMap((result) => result.messages);
  return [...new Set(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))];
}

const VALIDATOR = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

function siteProblems(folder: string): string[] {
  const styles = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'));
  const css = styles.map((name) => readFileSync(join(folder, 'assets', name), 'utf8'));
  const classes = new Set(css.join('').match(MODULE_CLASS));
  const expected = [
    '404.html',
    'embed/index.html',
    '_headers',
    '_redirects',
    'data/manifest.json',
    'robots.txt',
  ];
  return [
    ...builtPages(folder).flatMap((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const problems = [
        ...pageProblems(html),
        ...htmlProblems(html),
        ...unstyledClasses(html, classes),
      ];
      return problems.map((problem) => `${path}: ${problem}`);
    }),
    ...css.flatMap((text, index) =>
      styleProblems(text).map((problem) => `assets/${styles[index]}: ${problem}`),
    ),
    ...expected.filter((name) => !existsSync(join(folder, name))).map((name) => `${name}: missing`),
    ...publishedCitationProblems(join(folder, 'data')),
    ...(existsSync(join(folder, '.vite')) ? ['.vite: not for publication'] : []),
  ];
}

/** If events have pages, each needs a citation. */
function publishedCitationProblems(dataDir: string): string[] {
  const manifest = readJson<Manifest>(join(dataDir, MANIFEST_PATH));
  if (manifest === undefined || countPages(manifest) > MOST_PAGES) return [];
  return Array.from({ length: manifest.detailShards }, (_, shard) => {
    const details = readJson<DetailShard>(join(dataDir, detailPath(shard)));
    const citations = readJson<unknown>(join(dataDir, citationsPath(shard)));
    const problems = details === undefined ? [] : citationProblems(details, citations);
    return problems.map((problem) => `data/${citationsPath(shard)}: ${problem}`);
  }).flat();
}

function readJson<T>(file: string): T | undefined {
  if (!existsSync(file)) return undefined;
  const data: T = JSON.parse(readFileSync(file, 'utf8'));
  return data;
}

/** A class of a CSS module, as named by Vite. */
const MODULE_CLASS = /(?<=\.)_[a-zA-Z]+_[\w-]{5}_\d+/g;

/**
 * Lists classes that a page uses and no style sheet defines: app and renderer would be named
 * differently.
 */
export function unstyledClasses(html: string, styled: ReadonlySet<string>): string[] {
  const used = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  const missing = used.filter((name) => name.startsWith('_') && !styled.has(name));
  return [...new Set(missing)].map((name) => `no style for the class ${name}`);
}

/** Lists missing and unusable cards. A site without pages of events has none. */
async function cardProblems(folder: string): Promise<string[]> {
  const dataDir = join(folder, 'data');
  const manifest = await readManifest(dataDir);
  if (countPages(manifest) > MOST_PAGES) return [];
  const { events } = await readCorpusData(dataDir, manifest);
  return [START_CARD, ...events.map(({ id }) => cardPath(id))].flatMap((path) => {
    const file = join(folder, path);
    const problem = existsSync(file) ? cardProblem(readFileSync(file)) : 'missing';
    return problem === null ? [] : [`${path}: ${problem}`];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = [
    ...siteProblems('dist'),
    ...(await cardProblems('dist')),
    ...(await sharingProblems('dist', siteAddress())),
  ];
  for (const problem of problems) console.error(`dist/${problem}`);
  if (problems.length === 0) console.log('The site can be published.');
  process.exitCode = problems.length === 0 ? 0 : 1;
}
