import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../tools/testing/temporary-folder.ts';
import { describeProblems } from '../problem.ts';
import { DESCRIPTION, importFolder } from '../testing/import-corpus.ts';
import { ImportSchema } from './import-schema.ts';
import { ROW_FIELDS } from './map-row.ts';
import { openImports } from './open-imports.ts';
import { ROW_FAULTS } from './row-fault.ts';

/** What is said of a folder `imports/` with these files. */
async function said(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const { problems } = await openImports(await importFolder(files));
  return describeProblems(problems, 'corpus');
}

describe('openImports', () => {
  it('is told to curators, with every field and reason', () => {
    const guide = readFileSync(new URL('../../../docs/curating.md', import.meta.url), 'utf8');
    const words = [...Object.keys(ImportSchema.shape), ...ROW_FIELDS, ...Object.keys(ROW_FAULTS)];
    expect(words.filter((word) => !guide.includes(`\`${word}\``))).toEqual([]);
  });

  it('finds nothing where there is no such folder', async () => {
    expect(await openImports(await temporaryFolder())).toEqual({ dataSets: [], problems: [] });
  });

  it('reads descriptions, by name', async () => {
    const description = `
title: Votes   of the Assembly
publisher: unknown
licence: CC0-1.0
url: unknown
prominence: 10
side: US
maxBadRows: 0.05
kinds:
  vote: { type: CONSULT, modes: [multilateral] }
  treaty: { type: SUPPORT, prominence: 70 }
default: { type: ACCUSE }
`;
    const folder = await importFolder({
      'votes.yaml': description,
      'votes.csv.gz': 'four',
      'a.yaml': DESCRIPTION,
      'a.ndjson': '',
      'README.md': '',
      '.hidden': '',
    });
    const { dataSets, problems } = await openImports(folder);
    expect(problems).toEqual([]);
    expect(dataSets.map(({ reference }) => reference.id)).toEqual(['a', 'votes']);
    expect(dataSets[0]).toMatchObject({
      reference: { url: 'https://example.org/visits' },
      otherKinds: { type: 'CONSULT', modes: ['visit'], prominence: 25 },
      side: null,
      maxBadRows: 0.01,
      format: 'ndjson',
      gzip: false,
    });
    expect(dataSets[1]).toEqual({
      reference: {
        id: 'votes',
        title: 'Votes of the Assembly',
        publisher: 'unknown',
        licence: 'CC0-1.0',
        url: null,
      },
      kinds: new Map([
        ['vote', { type: 'CONSULT', modes: ['multilateral'], prominence: 10 }],
        ['treaty', { type: 'SUPPORT', modes: [], prominence: 70 }],
      ]),
      otherKinds: { type: 'ACCUSE', modes: [], prominence: 10 },
      side: 'US',
      maxBadRows: 0.05,
      descriptionFile: 'imports/votes.yaml',
      dataFile: 'imports/votes.csv.gz',
      bytes: 4,
      format: 'csv',
      gzip: true,
    });
  });

  it('tells what is wrong with descriptions, where it stands', async () => {
    const wrong = `title: Visits
publisher: The archive
license: CC0-1.0
url: ftp://example.org
side: Iran
maxBadRows: 5%
prominence: 101
kinds:
  visit: { type: CONSULTS, mode: [visit] }
  phone: { type: SUPPORT, modes: [phone] }
  none: {}
`;
    expect(await said({ 'visits.yaml': wrong, 'visits.csv': '' })).toMatchInlineSnapshot(`
      "corpus/imports/visits.yaml:1:1 error visits: licence is missing
        hint: write it; docs/curating.md explains each field
      corpus/imports/visits.yaml:9:18 error visits: unknown type "CONSULTS"; did you mean "CONSULT"?
        hint: use one of: AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT
      corpus/imports/visits.yaml:9:28 error visits: unknown field "kinds.visit.mode"; did you mean "modes"?
        hint: use one of: type, modes, prominence
      corpus/imports/visits.yaml:11:9 error visits: kinds.none.type is missing
        hint: write it; docs/curating.md explains each field
      corpus/imports/visits.yaml:7:13 error visits: prominence is too large
        hint: write 100 or less
      corpus/imports/visits.yaml:6:13 error visits: maxBadRows is not a share from 0 to 1
        hint: correct the value
      corpus/imports/visits.yaml:3:1 error visits: unknown field "license"; did you mean "licence"?
        hint: use one of: title, publisher, licence, url, kinds, default, prominence, side, maxBadRows
      corpus/imports/visits.yaml:4:6 error visits: "ftp://example.org" is not a web address
        hint: write one that begins with https:// or http://, or the word unknown
      corpus/imports/visits.yaml:5:7 error visits: side "Iran" is not a country; did you mean "IR"?
        hint: write an ISO 3166-1 code of two letters
      corpus/imports/visits.yaml:10:35 error visits: mode "phone" belongs to CONSULT, not to SUPPORT
        hint: leave modes out: this type has none"
    `);
  });

  it('tells two data sets of one id apart', async () => {
    const files = {
      'a-b.yaml': DESCRIPTION,
      'a-b.csv': '',
      'a_b.yaml': DESCRIPTION,
      'a_b.csv': '',
    };
    expect(await said(files)).toContain(
      'corpus/imports/a_b.yaml:1:1 error: its id a-b is also that of imports/a-b.yaml',
    );
  });

  it('wants to know what rows are', async () => {
    const empty = DESCRIPTION.replace(/default.*/, '');
    expect(await said({ 'a.yaml': empty, 'a.csv': '' })).toMatchInlineSnapshot(`
      "corpus/imports/a.yaml:1:1 error a: neither kinds nor a default
        hint: say what its rows are, such as default: { type: CONSULT }"
    `);
  });

  it('tells of files that do not pair, or cannot be read', async () => {
    const files = {
      'Bad Name.yaml': DESCRIPTION,
      'Bad Name.csv': '',
      'alone.csv.gz': '',
      'broken.yaml': 'a: [',
      'broken.ndjson': '',
      'both.yaml': DESCRIPTION,
      'both.csv': '',
      'both.ndjson': '',
      'latin1.yaml': Buffer.from([0x61, 0xe9]),
      'latin1.csv': '',
      'missing.yaml': DESCRIPTION,
      'notes.txt': '',
    };
    expect(await said(files)).toMatchInlineSnapshot(`
      "corpus/imports/alone.csv.gz:1:1 error: this data set has no description
        hint: write imports/alone.yaml; docs/curating.md explains each field
      corpus/imports/notes.txt:1:1 warning: this file is not read
        hint: a data set is <name>.ndjson or <name>.csv, either with .gz, beside <name>.yaml, without folders below
      corpus/imports/Bad Name.yaml:1:1 error Bad Name: "Bad Name" cannot be part of an address
        hint: name its files in letters a to z, digits, and single hyphens or underscores
      corpus/imports/both.yaml:1:1 error: there are several data files: both.csv, both.ndjson
        hint: keep one of them
      corpus/imports/broken.yaml:1:5 error: broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
        hint: quote a value that holds ": " or begins with a sign, and indent the parts of an entry alike
      corpus/imports/latin1.yaml:1:2 error: not UTF-8
        hint: save the file as UTF-8
      corpus/imports/missing.yaml:1:1 error: there is no data for this description
        hint: put the data beside it: missing.ndjson, missing.csv, or either with .gz"
    `);
  });
});
