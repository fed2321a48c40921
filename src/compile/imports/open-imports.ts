import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import type { CorpusItem } from '../corpus/corpus.ts';
import { decodeUtf8 } from '../corpus/decode-utf8.ts';
import { readYaml } from '../corpus/yaml-source.ts';
import type { Problem } from '../problem.ts';
import { readDescription } from './check-description.ts';
import type { DataSet } from './data-set.ts';

const FOLDER = 'imports';
const DESCRIPTION = /^(.+)\.yaml$/;
const DATA = /^(.+)\.(ndjson|csv)(\.gz)?$/;

/** `dataSets` stand by name: those whose description and data are there and without an error of their own. */
export interface Imports {
  dataSets: DataSet[];
  problems: Problem[];
}

/**
 * Reads the descriptions in a corpus's folder `imports`, and looks for their data. A corpus without that folder has none.
 *
 * @throws Error if a file cannot be read
 */
export async function openImports(corpusDir: string): Promise<Imports> {
  const imports: Imports = { dataSets: [], problems: [] };
  const names = await filesOf(path.join(corpusDir, FOLDER));
  const described = new Set(names.flatMap((name) => DESCRIPTION.exec(name)?.[1] ?? []));
  for (const name of names) {
    const owner = DATA.exec(name)?.[1];
    if (owner === undefined) {
      if (!DESCRIPTION.test(name) && !/^readme\b/i.test(name)) imports.problems.push(unread(name));
    } else if (!described.has(owner)) {
      const mend = `write ${FOLDER}/${owner}.yaml; docs/curating.md tells what belongs there`;
      imports.problems.push(error(name, 'this data set has no description', mend));
    }
  }
  for (const name of [...described].sort(byCodeUnit)) await open(corpusDir, name, names, imports);
  return imports;
}

async function open(
  corpusDir: string,
  name: string,
  names: readonly string[],
  { dataSets, problems }: Imports,
): Promise<void> {
  const descriptionFile = `${name}.yaml`;
  const description = await readItem(corpusDir, descriptionFile, name);
  const read = Array.isArray(description) ? description : readDescription(description, name);
  if (Array.isArray(read)) problems.push(...read);
  const data = names.filter((other) => DATA.exec(other)?.[1] === name);
  const [dataFile] = data;
  if (dataFile === undefined) {
    const mend = `put the data beside it: ${name}.ndjson, ${name}.csv, or either with .gz`;
    problems.push(error(descriptionFile, 'there is no data for this description', mend));
  } else if (data.length > 1) {
    const message = `there are several data files: ${data.join(', ')}`;
    problems.push(error(descriptionFile, message, 'keep one of them'));
  } else if (!Array.isArray(read)) {
    const other = dataSets.find(({ reference }) => reference.id === read.reference.id);
    if (other !== undefined) {
      const message = `its id ${read.reference.id} is that of ${other.descriptionFile} too`;
      problems.push(error(descriptionFile, message, 'rename its files'));
      return;
    }
    const { size } = await stat(path.join(corpusDir, FOLDER, dataFile));
    const [, , format, gzip] = DATA.exec(dataFile) ?? [];
    dataSets.push({
      ...read,
      dataFile: `${FOLDER}/${dataFile}`,
      bytes: size,
      format: format === 'csv' ? 'csv' : 'ndjson',
      gzip: gzip !== undefined,
    });
  }
}

/** A description as written; where it cannot be read as YAML, why. */
async function readItem(
  corpusDir: string,
  fileName: string,
  id: string,
): Promise<CorpusItem | Problem[]> {
  const text = decodeUtf8(await readFile(path.join(corpusDir, FOLDER, fileName)));
  if (typeof text !== 'string') {
    return [{ ...error(fileName, 'not UTF-8', 'save the file as UTF-8'), ...placeOf(text) }];
  }
  const { data, errors, position } = readYaml(text);
  if (errors.length === 0) return { file: `${FOLDER}/${fileName}`, id, data, position };
  const mend =
    'quote a value that holds ": " or begins with a sign, and indent the parts of an entry alike';
  return errors.map((broken) => ({
    ...error(fileName, `broken YAML: ${broken.message}`, mend),
    ...placeOf(broken),
  }));
}

function placeOf({ line, column }: { line: number; column: number }) {
  return { line, column };
}

/** Names of what stands in a folder, in order, but for hidden files. */
async function filesOf(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(byCodeUnit);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function error(fileName: string, message: string, mend: string): Problem {
  return { severity: 'error', file: `${FOLDER}/${fileName}`, line: 1, column: 1, message, mend };
}

function unread(fileName: string): Problem {
  const mend =
    'a data set is <name>.ndjson or <name>.csv, either with .gz, beside <name>.yaml, without folders below';
  return { ...error(fileName, 'this file is not read', mend), severity: 'warning' };
}
