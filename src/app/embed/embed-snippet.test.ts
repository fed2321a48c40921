import { expect, test } from 'vitest';
import { embedSnippet } from './embed-snippet.ts';

test('is a frame of an address with an accessible name', () => {
  expect(embedSnippet('https://example.org/embed/?partner=KZ&from=2021', 'Freedonia')).toBe(
    '<iframe src="https://example.org/embed/?partner=KZ&amp;from=2021" title="Freedonia" width="100%" height="600" loading="lazy" allow="clipboard-write; web-share"></iframe>',
  );
});

test('keeps markup in a title from ending the attribute', () => {
  const snippet = embedSnippet('https://example.org/', '"><script>alert(1)</script>');
  expect(snippet).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
});
