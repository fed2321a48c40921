import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('splitFrontMatter', () => {
  it('parts fields and text', () => {
    expect(splitFrontMatter('---\na: b\n---\n\nText\n\n---\nMore')).toEqual({
      frontMatter: 'a: b\n',
      frontMatterLine: 2,
      body: '\nText\n\n---\nMore',
    });
  });

  it('takes lines that end as on Windows', () => {
    expect(splitFrontMatter('---\r\na: b\r\n---\r\nText')).toMatchObject({ body: 'Text' });
  });

  it('takes a file that ends with its fields', () => {
    expect(splitFrontMatter('---\na: b\n---')).toMatchObject({ frontMatter: 'a: b\n', body: '' });
  });

  it.each(['Text', '\n---\na: b\n---\n', '---\na: b\n', '--- a\n---\n'])('refuses %j', (text) => {
    expect(splitFrontMatter(text)).toBeNull();
  });
});
