import { expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { fillIndex } from './fill-index.ts';

const MANIFEST = JSON.stringify({
  title: '<script>alert("x")</script> & co',
  extent: { earliest: '1991-10-27', latest: '2022-12-31' },
});

test('shows markup of the corpus title as text', () => {
  expect(fillIndex('<title>{{title}}</title>', MANIFEST, '/', en)).toContain(
    '<title>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; co',
  );
});

test('names the years that the events span', () => {
  expect(fillIndex('{{description}}', MANIFEST, '/', en)).toMatch(/1991.*2022/);
});

test('links the whole data under the base path', () => {
  expect(fillIndex('{{exportAddress}}', MANIFEST, '/x/', en)).toBe('/x/data/exports/events.json');
});

test('links no file that there is not', () => {
  const page = '<p>{{noScript}} <a href="{{exportAddress}}">{{noScriptLink}}</a></p>';
  const large = JSON.stringify({ ...JSON.parse(MANIFEST), exported: false });
  expect(fillIndex(page, large, '/', en)).not.toContain('<a');
  expect(fillIndex(page, MANIFEST, '/', en)).toContain('<a href="/data/exports/events.json">');
});

test('stands without data, as while the corpus has errors', () => {
  expect(fillIndex('{{title}}', null, '/', en)).toContain('Dateline');
});

test('refuses a placeholder that nothing fills', () => {
  expect(() => fillIndex('{{nothing}}', MANIFEST, '/', en)).toThrow('{{nothing}}');
});
