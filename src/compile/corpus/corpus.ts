import { byCodeUnit } from '../../contract/code-unit-order.ts';
import {
  type CorpusSettings,
  CorpusSettingsSchema,
  type Organisation,
  OrganisationSchema,
} from './corpus-schema.ts';
import { type BrokenByte, decodeUtf8 } from './decode-utf8.ts';
import { type DocumentEntry, readDocument } from './document-entry.ts';
import {
  type CorpusEntry,
  type EntryPlace,
  entryOf,
  isGroup,
  textAt,
  type WrittenText,
} from './entry.ts';
import { type DocumentsById, type EventEntry, readEvent } from './event-entry.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type Position, readYaml, type YamlSource } from './yaml-source.ts';

/** The bytes of a corpus folder's files by path, relative to the folder, with slashes. */
export type CorpusFiles = ReadonlyMap<string, Uint8Array>;

interface SettingsEntry extends CorpusEntry<CorpusSettings> {
  subject: WrittenText | null;
}

interface OrganisationEntry extends CorpusEntry<Organisation> {
  ownId: WrittenText | null;
}

/** A file that could not be parsed. */
interface MalformedFile extends Position {
  file: string;
  message: string;
  hint: string;
}

/** A corpus as written, before any check. Lists are in order of file, then of place in the file. */
export interface Corpus {
  files: CorpusFiles;
  settings: SettingsEntry | null;
  organisations: OrganisationEntry[];
  documents: DocumentEntry[];
  documentsById: DocumentsById;
  events: EventEntry[];
  undecodable: (BrokenByte & { file: string })[];
  malformed: MalformedFile[];
}

export const SETTINGS_FILE = 'corpus.yaml';
export const ORGANISATIONS_FILE = 'organizations.yaml';
const DOCUMENT_FILE = /^documents\/([^/]+)\.md$/;
const EVENTS_FILE = /^events\/[^/]+\.yaml$/;

export const YAML_HINT =
  'quote a value that holds ": " or begins with a sign, and indent the parts of an entry alike';

/** Reads the files of a corpus as far as they can be read. Never throws for what a curator wrote. */
export function openCorpus(files: CorpusFiles): Corpus {
  const texts = new Map<string, string>();
  const undecodable: Corpus['undecodable'] = [];
  const malformed: MalformedFile[] = [];
  for (const file of [...files.keys()].filter(isCorpusFile).sort(byCodeUnit)) {
    const text = decodeUtf8(files.get(file) ?? new Uint8Array());
    if (typeof text === 'string') texts.set(file, text);
    else undecodable.push({ file, ...text });
  }
  const yamlOf = (file: string, text: string | undefined, firstLine?: number) =>
    text === undefined ? null : openYaml(malformed, file, text, firstLine);
  const listIn = (file: string) => listOf(malformed, file, yamlOf(file, texts.get(file)));

  const documents = [...texts].flatMap(([file, text]) => {
    const id = DOCUMENT_FILE.exec(file)?.[1];
    if (id === undefined) return [];
    const parts = splitFrontMatter(text);
    if (parts === null) malformed.push({ file, line: 1, column: 1, ...NO_FRONT_MATTER });
    const yaml = parts && yamlOf(file, parts.frontMatter, parts.frontMatterLine);
    if (parts === null || yaml === null) return [];
    return [readDocument({ file, id, position: yaml.position }, yaml.data, parts.body)];
  });
  const documentsById = new Map(documents.map((document) => [document.id, document]));
  const settings = yamlOf(SETTINGS_FILE, texts.get(SETTINGS_FILE));
  return {
    files,
    settings: settings && readSettings(settings),
    organisations: listIn(ORGANISATIONS_FILE).map(({ place, data }) => ({
      ...entryOf(place, data, OrganisationSchema),
      ownId: textAt(data, 'id'),
    })),
    documents,
    documentsById,
    events: [...texts.keys()]
      .filter((file) => EVENTS_FILE.test(file))
      .flatMap(listIn)
      .map(({ place, data }) => readEvent(place, data, documentsById)),
    undecodable,
    malformed,
  };
}

const NO_FRONT_MATTER = {
  message: 'no front matter',
  hint: 'begin the file with a line ---, the fields, and another line ---',
};

/** Whether the name of a file says what it holds. */
export function isCorpusFile(file: string): boolean {
  return (
    file === SETTINGS_FILE ||
    file === ORGANISATIONS_FILE ||
    DOCUMENT_FILE.test(file) ||
    EVENTS_FILE.test(file)
  );
}

function readSettings({ data, position }: YamlSource): SettingsEntry {
  return {
    ...entryOf({ file: SETTINGS_FILE, id: undefined, position }, data, CorpusSettingsSchema),
    subject: textAt(data, 'subject'),
  };
}

function listOf(
  malformed: MalformedFile[],
  file: string,
  yaml: YamlSource | null,
): { place: EntryPlace; data: unknown }[] {
  if (yaml === null || yaml.data === null) return [];
  if (!Array.isArray(yaml.data)) {
    const hint = 'begin each entry with "- id: …"';
    malformed.push({ file, ...yaml.position([]), message: 'not a list', hint });
    return [];
  }
  return yaml.data.map((data: unknown, index) => ({
    place: {
      file,
      id: isGroup(data) && typeof data.id === 'string' ? data.id : undefined,
      position: (path, at) => yaml.position([index, ...path], at),
    },
    data,
  }));
}

function openYaml(
  malformed: MalformedFile[],
  file: string,
  text: string,
  firstLine?: number,
): YamlSource | null {
  const yaml = readYaml(text, firstLine);
  for (const { message, ...place } of yaml.errors) {
    malformed.push({ file, ...place, message: `broken YAML: ${message}`, hint: YAML_HINT });
  }
  return yaml.errors.length === 0 ? yaml : null;
}
