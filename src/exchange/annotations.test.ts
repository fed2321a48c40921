import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { ExportedEvent } from '../contract/files.ts';
import { writeAnnotations } from './annotations.ts';
import { ANNOTATION_CONTEXT } from './testing/annotation-context.ts';
import { eventOn, HOSTILE_TEXTS, SITE } from './testing/hostile-events.ts';

const OA = 'http://www.w3.org/ns/oa#';

/** Fails on a term without a meaning, and requests no context from a server. */
const STRICT = {
  format: 'application/n-quads' as const,
  safe: true,
  documentLoader: async (url: string) => {
    expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
    return { document: ANNOTATION_CONTEXT, documentUrl: url };
  },
};

/** The file as RDF statements. */
async function statements(...events: ExportedEvent[]): Promise<string[]> {
  const document = JSON.parse(writeAnnotations(events, SITE).text);
  return String(await jsonld.toRDF(document, STRICT))
    .trim()
    .split('\n');
}

const QUOTED: ExportedEvent['citations'][number] = {
  source: 'report',
  exact: 'They met.',
  start: 120,
  end: 129,
  prefix: 'Then: ',
  suffix: ' So it was.',
  url: 'https://a.example/report?x=1&y=2',
};

describe('writeAnnotations', () => {
  it('links a quotation, with its position, to its event', async () => {
    const said = await statements(eventOn('2021-04', { citations: [QUOTED] }));
    const id = `<${SITE.eventAddress('talks')}#report-120-129>`;
    expect(said).toEqual(
      expect.arrayContaining([
        `${id} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${OA}Annotation> .`,
        `${id} <${OA}motivatedBy> <${OA}linking> .`,
        `${id} <${OA}hasBody> <${SITE.eventAddress('talks')}> .`,
        expect.stringContaining(`<${OA}hasSource> <https://a.example/report?x=1&y=2> .`),
        expect.stringContaining(`<${OA}exact> "They met." .`),
        expect.stringContaining(`<${OA}prefix> "Then: " .`),
        expect.stringContaining(`<${OA}suffix> " So it was." .`),
        expect.stringContaining(`<${OA}start> "120"^^`),
        expect.stringContaining(`<${OA}end> "129"^^`),
        expect.stringContaining('"Talks (in Apr 2021)" .'),
      ]),
    );
  });

  it('targets our own page of a document without an address', async () => {
    const { url, prefix, suffix, ...bare } = QUOTED;
    const said = await statements(eventOn('2021', { citations: [bare] }));
    expect([url, prefix, suffix]).not.toContain(undefined);
    expect(said.join('\n')).toContain(`<${OA}hasSource> <${SITE.sourceAddress('report')}>`);
    expect(said.join('\n')).not.toMatch(/#(prefix|suffix)>/);
  });

  it.each(HOSTILE_TEXTS)('keeps %j letter by letter', (hostile) => {
    const { text } = writeAnnotations(
      [eventOn('2021', { citations: [{ ...QUOTED, exact: hostile }] })],
      SITE,
    );
    expect(JSON.parse(text)).toMatchObject({
      total: 1,
      first: { items: [{ target: { selector: [{ exact: hostile }, { start: 120, end: 129 }] } }] },
    });
  });

  it('leaves out and counts rows of data sets', async () => {
    expect(writeAnnotations([eventOn('2021')], SITE).leftOut).toBe(1);
    expect((await statements()).join()).toContain('totalItems');
  });
});
