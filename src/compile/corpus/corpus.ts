import { byCodeUnit } from '../../contract/code-unit-order.ts';
import { type DocumentText, readDocumentText } from '../../passages/document-text.ts';
import { type BrokenByte, decodeUtf8 } from './decode-utf8.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type Position, readYaml, type YamlPath, type YamlSource } from './yaml-source.ts';

/** The bytes of a corpus folder's files by path, relative to the folder, with slashes. */
export type CorpusFiles = ReadonlyMap<string, Uint8Array>;

/**
 * One thing a curator wrote, as written: an event, an organisation, a document's front matter, or
 * `corpus.yaml`. `data` may have any shape; the checks say what is wrong with it.
 */
export interface CorpusItem {
  file: string;
  /** For a document its file name without `.md`; else its `id`, where it has one. */
  id: string | undefined;
  data: unknown;
  position(path: YamlPath, at?: 'key' | 'value'): Position;
}

export interface CorpusDocument extends CorpusItem {
  id: string;
  text: DocumentText;
}

/** A file that could not be read as what it is meant to be. */
export interface MalformedFile extends Position {
  file: string;
  message: string;
  mend: string;
}

/** A corpus as written, before any check. Everything stands by file, then as in the file. */
export interface Corpus {
  files: CorpusFiles;
  settings: CorpusItem | null;
  organizations: CorpusItem[];
  documents: CorpusDocument[];
  events: CorpusItem[];
  undecodable: (BrokenByte & { file: string })[];
  malformed: MalformedFile[];
}

export const SETTINGS_FILE = 'corpus.yaml';
export const ORGANIZATIONS_FILE = 'organizations.yaml';
export const DOCUMENT_FILE = /^documents\/([^/]+)\.md$/;
export const EVENTS_FILE = /^events\/[^/]+\.yaml$/;

/** Reads the files of a corpus as far as they can be read. Never throws for what a curator wrote. */
export function openCorpus(files: CorpusFiles): Corpus {
  const corpus: Corpus = {
    files,
    settings: null,
    organizations: [],
    documents: [],
    events: [],
    undecodable: [],
    malformed: [],
  };
  for (const file of [...files.keys()].sort(byCodeUnit)) {
    const documentId = DOCUMENT_FILE.exec(file)?.[1];
    const isList = file === ORGANIZATIONS_FILE || EVENTS_FILE.test(file);
    if (file !== SETTINGS_FILE && documentId === undefined && !isList) continue;
    const text = decodeUtf8(files.get(file) ?? new Uint8Array());
    if (typeof text !== 'string') {
      corpus.undecodable.push({ file, ...text });
    } else if (documentId !== undefined) {
      openDocument(corpus, file, documentId, text);
    } else if (isList) {
      const items = file === ORGANIZATIONS_FILE ? corpus.organizations : corpus.events;
      items.push(...openList(corpus, file, text));
    } else {
      const yaml = openYaml(corpus, file, text);
      if (yaml !== null) {
        corpus.settings = { file, id: undefined, data: yaml.data, position: yaml.position };
      }
    }
  }
  return corpus;
}

function openDocument(corpus: Corpus, file: string, id: string, text: string): void {
  const parts = splitFrontMatter(text);
  if (parts === null) {
    const message = 'no front matter';
    const mend = 'begin the file with a line ---, the fields, and another line ---';
    corpus.malformed.push({ file, line: 1, column: 1, message, mend });
    return;
  }
  const yaml = openYaml(corpus, file, parts.frontMatter, parts.frontMatterLine);
  if (yaml === null) return;
  const document = readDocumentText(parts.body, furnitureOf(yaml.data));
  corpus.documents.push({ file, id, data: yaml.data, position: yaml.position, text: document });
}

function openList(corpus: Corpus, file: string, text: string): CorpusItem[] {
  const yaml = openYaml(corpus, file, text);
  if (yaml === null || yaml.data === null) return [];
  if (!Array.isArray(yaml.data)) {
    const message = 'not a list';
    const mend = 'begin each entry with "- id: …"';
    corpus.malformed.push({ file, ...yaml.position([]), message, mend });
    return [];
  }
  return yaml.data.map((data: unknown, index) => ({
    file,
    id: idOf(data),
    data,
    position: (path, at) => yaml.position([index, ...path], at),
  }));
}

function openYaml(
  corpus: Corpus,
  file: string,
  text: string,
  firstLine?: number,
): YamlSource | null {
  const yaml = readYaml(text, firstLine);
  for (const { line, column, message } of yaml.errors) {
    const mend =
      'quote a value that holds ": " or begins with a sign, and indent the parts of an entry alike';
    corpus.malformed.push({ file, line, column, message: `broken YAML: ${message}`, mend });
  }
  return yaml.errors.length === 0 ? yaml : null;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function idOf(data: unknown): string | undefined {
  return isRecord(data) && typeof data.id === 'string' ? data.id : undefined;
}

/** What of the `furniture` list can be read; checks/fields.ts and checks/document-text-exists.ts report the rest. */
function furnitureOf(data: unknown): number[] {
  if (!isRecord(data) || !Array.isArray(data.furniture)) return [];
  return data.furniture.map(Number).filter(Number.isInteger);
}
