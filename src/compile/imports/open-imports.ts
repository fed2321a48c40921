import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import { YAML_HINT } from '../corpus/corpus.ts';
import { decodeUtf8 } from '../corpus/decode-utf8.ts';
import { readYaml } from '../corpus/yaml-source.ts';
import { unlessMissing } from '../file-errors.ts';
import type { Problem } from '../problem.ts';
import { type Described, readDescription } from './check-description.ts';
import type { DataSet } from './data-set.ts';

const FOLDER = 'imports';
const DESCRIPTION = /^(.+)\.yaml$/;
const DATA = /^(.+)\.(ndjson|csv)(\.gz)?$/;

/** `dataSets`: by name, those with a valid description and one data file. */
export interface Imports {
  dataSets: DataSet[];
  problems: Problem[];
}

/**
 * Reads the descriptions in a corpus's folder `imports` and finds their data. The folder may be absent.
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
      const hint = `write ${FOLDER}/${owner}.yaml; docs/curating.md explains each field`;
      imports.problems.push(error(name, 'this data set has no description', hint));
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
  const read = await readFileOf(corpusDir, descriptionFile, name);
  if (Array.isArray(read)) problems.push(...read);
  const data = names.filter((other) => DATA.exec(other)?.[1] === name);
  const [dataFile] = data;
  if (dataFile === undefined) {
    const hint = `put the data beside it: ${name}.ndjson, ${name}.csv, or either with .gz`;
    problems.push(error(descriptionFile, 'there is no data for this description', hint));
  } else if (data.length > 1) {
    const message = `there are several data files: ${data.join(', ')}`;
    problems.push(error(descriptionFile, message, 'keep one of them'));
  } else if (!Array.isArray(read)) {
    const other = dataSets.find(({ reference }) => reference.id === read.reference.id);
    if (other !== undefined) {
      const message = `its id ${read.reference.id} is also that of ${other.descriptionFile}`;
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

/** A description; the errors of its file if it has any. */
async function readFileOf(
  corpusDir: string,
  fileName: string,
  name: string,
): Promise<Described | Problem[]> {
  const text = decodeUtf8(await readFile(path.join(corpusDir, FOLDER, fileName)));
  if (typeof text !== 'string') {
    const { line, column } = text;
    return [{ ...error(fileName, 'not UTF-8', 'save the file as UTF-8'), line, column }];
  }
  const { data, errors, position } = readYaml(text);
  if (errors.length === 0) {
    return readDescription({ file: `${FOLDER}/${fileName}`, id: name, position }, data, name);
  }
  return errors.map(({ message, ...place }) => ({
    ...error(fileName, `broken YAML: ${message}`, YAML_HINT),
    ...place,
  }));
}

/** Names of the entries of a folder, in order, without hidden files; none if there is no folder. */
async function filesOf(folder: string): Promise<string[]> {
  const names = await unlessMissing(readdir(folder), []);
  return names.filter((name) => !name.startsWith('.')).sort(byCodeUnit);
}

function error(fileName: string, message: string, hint: string): Problem {
  return { severity: 'error', file: `${FOLDER}/${fileName}`, line: 1, column: 1, message, hint };
}

function unread(fileName: string): Problem {
  const hint =
    'a data set is <name>.ndjson or <name>.csv, either with .gz, beside <name>.yaml, without folders below';
  return { ...error(fileName, 'this file is not read', hint), severity: 'warning' };
}
