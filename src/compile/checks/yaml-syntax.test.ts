import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { yamlSyntax } from './yaml-syntax.ts';

describe('yaml-syntax', () => {
  it('refuses YAML that cannot be read', () => {
    const texts = edited('events/talks.yaml', 'title: Talks', 'title: Talks: ');
    expect(complaints(yamlSyntax, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:2:10 error: broken YAML: Nested mappings are not allowed in compact mappings
        hint: quote a value that holds ": " or begins with a sign, and indent the parts of an entry alike"
    `);
  });

  it('refuses a document without front matter', () => {
    const texts = edited('documents/report.md', '---\n', '');
    expect(complaints(yamlSyntax, texts)).toMatchInlineSnapshot(`
      "corpus/documents/report.md:1:1 error: no front matter
        hint: begin the file with a line ---, the fields, and another line ---"
    `);
  });

  it('refuses a file of events that is no list', () => {
    const texts = edited('events/talks.yaml', '- id: moscow', '  id: moscow');
    expect(complaints(yamlSyntax, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:1:3 error: not a list
        hint: begin each entry with "- id: …""
    `);
  });
});
