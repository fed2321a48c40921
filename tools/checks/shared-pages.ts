import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import ogs from 'open-graph-scraper';
import { cardPath, START_CARD } from '../../src/site/cards/card-file.ts';
import { builtPages } from './built-pages.ts';
import { SCHEMA_ORG } from './schema-org.ts';

/** Pages for search engines and shared links: the start page, events and documents. */
const SHARED_PAGE = /^(?:(?:(event)|source)\/([^/]+)\/)?index\.html$/;

/** Pages of former addresses redirect. */
const LEADS_ON = /http-equiv="refresh"/;

/**
 * Lists what programs would miss or misread in the metadata of a built site's pages.
 *
 * @param address where the site is published, with a trailing slash; null if unknown.
 */
export async function sharingProblems(folder: string, address: string | null): Promise<string[]> {
  const problems: string[] = [];
  for (const path of builtPages(folder)) {
    const shared = SHARED_PAGE.exec(path);
    if (shared === null) continue;
    const html = readFileSync(join(folder, path), 'utf8');
    if (LEADS_ON.test(html)) continue;
    const [, event, id] = shared;
    const isStart = id === undefined;
    const card = event === undefined || isStart ? START_CARD : cardPath(id);
    const found = await metadataProblems(html, {
      type: isStart ? 'website' : 'article',
      address: address && address + path.replace(/index\.html$/, ''),
      image: address && address + card,
      structured: isStart ? 0 : 1,
    });
    problems.push(...found.map((problem) => `${path}: ${problem}`));
  }
  return problems;
}

/** The metadata that a page must have. */
export interface SharedPage {
  type: 'article' | 'website';
  /** The page's address; null if it must name none. */
  address: string | null;
  /** Address of the page's card; null if it must name none. */
  image: string | null;
  /** Number of blocks of structured data. */
  structured: number;
}

export async function metadataProblems(html: string, page: SharedPage): Promise<string[]> {
  const { result } = await ogs({
    html,
    // Do not fill in missing values from elsewhere in the page.
    onlyGetOpenGraphInfo: ['title', 'description', 'url', 'image'],
    jsonLDOptions: { throwOnJSONParseError: true },
  });
  const required = ['ogTitle', 'ogDescription', 'ogSiteName', 'twitterTitle'] as const;
  const problems = required.filter((name) => !result[name]).map((name) => `no ${name}`);
  if (result.ogType !== page.type) problems.push(`ogType is ${result.ogType}, not ${page.type}`);
  if (result.ogUrl !== (page.address ?? undefined)) {
    problems.push(`ogUrl is ${result.ogUrl}, not ${page.address}`);
  }
  const image = result.ogImage?.[0]?.url;
  if (image !== (page.image ?? undefined)) problems.push(`ogImage is ${image}, not ${page.image}`);
  const blocks = result.jsonLD ?? [];
  if (blocks.length !== page.structured) {
    problems.push(`${blocks.length} blocks of JSON-LD, not ${page.structured}`);
  }
  for (const block of blocks) problems.push(...(await jsonLdProblems(block)));
  return problems;
}

/** Refuses terms without meaning and relative addresses; loads vocabularies from no server. */
const STRICT = { safe: true, documentLoader: loadContext };

async function jsonLdProblems(block: object): Promise<string[]> {
  try {
    await jsonld.toRDF({ ...block }, STRICT);
    return [];
  } catch (error) {
    const details = error instanceof Error && 'details' in error ? error.details : error;
    return [`JSON-LD: ${JSON.stringify(details)}`];
  }
}

async function loadContext(url: string) {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`unknown vocabulary ${url}`);
  return { document: SCHEMA_ORG, documentUrl: url };
}
