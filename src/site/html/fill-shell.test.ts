import { describe, expect, test } from 'vitest';
import { dataBlock } from './data-block.ts';
import { fillShell, readableShell } from './fill-shell.ts';
import { pageHead } from './page-head.ts';

const SHELL = `<html><head><title>Old</title><meta name="description" content="Old" />
<link rel="preload" as="fetch" crossorigin href="/data/manifest.json">
</head><body><div id="root"></div><noscript><p>Old</p></noscript></body></html>`;

const PARTS = { title: '<T> & $1', description: '"D"', head: '<meta name="x" />' };

describe('fillShell', () => {
  test('puts each part in its place, as it is', () => {
    const html = fillShell(SHELL, { ...PARTS, root: '<p>$& shown</p>', data: '<script></script>' });
    expect(html).toContain('<title>&lt;T&gt; &amp; $1</title>');
    expect(html).toContain('content="&quot;D&quot;"');
    expect(html).toContain('<meta name="x" /></head>');
    expect(html).toContain('<div id="root"><p>$& shown</p></div><script></script>');
    expect(html).not.toContain('noscript');
    expect(html).toContain('as="fetch"');
  });

  test('does not load ahead what the page brings along', () => {
    expect(fillShell(SHELL, { ...PARTS, bringsManifest: true })).not.toContain('as="fetch"');
  });

  test('refuses a page that it does not know', () => {
    expect(() => fillShell('<html></html>', PARTS)).toThrow('nothing like');
  });
});

describe('readableShell', () => {
  const built = `<head>
<script type="module" crossorigin src="/assets/index-a.js"></script>
<link rel="modulepreload" crossorigin href="/assets/shared-b.js">
<link rel="stylesheet" crossorigin href="/assets/index-c.css">
<link rel="preload" as="font" crossorigin href="/assets/serif.woff2">
</head><body><div id="root"></div></body>`;

  test('asks for fonts and styles first, and names the files of the app to what loads it last', () => {
    expect(readableShell(built, '/assets/start-d.js').match(/<(?:link|script|div)[^>]*>/g)).toEqual(
      [
        '<link rel="preload" as="font" crossorigin href="/assets/serif.woff2">',
        '<link rel="stylesheet" crossorigin href="/assets/index-c.css">',
        '<div id="root">',
        '<script type="module" crossorigin src="/assets/start-d.js" data-app="/assets/index-a.js /assets/shared-b.js">',
      ],
    );
  });

  test('refuses a page without an app', () => {
    expect(() => readableShell('<html></html>', '/start.js')).toThrow('nothing like');
  });
});

test('no data ends the element that it stands in', () => {
  const data = { text: '</script><script>alert(1)</script><!--' };
  const block = dataBlock('application/json', data, 'seed');
  expect(block.match(/<(?!\/script>$)/g)).toEqual(['<']);
  expect(JSON.parse(block.replace(/^<[^>]*>|<\/script>$/g, ''))).toEqual(data);
});

describe('pageHead', () => {
  const facts = {
    title: '"T"',
    description: 'D',
    site: 'S',
    kind: 'article',
    feed: null,
    image: null,
  } as const;

  test('has no address where none is known', () => {
    expect(pageHead({ ...facts, address: null })).not.toMatch(/canonical|og:url|http/);
  });

  test('has the canonical address where one is', () => {
    const head = pageHead({ ...facts, address: 'https://a.example/event/a/' });
    expect(head).toContain('<link rel="canonical" href="https://a.example/event/a/" />');
    expect(head).toContain('<meta property="og:url" content="https://a.example/event/a/" />');
    expect(head).toContain('content="&quot;T&quot;"');
  });

  test('names a picture with its size and what it shows, and asks for it to be large', () => {
    const without = pageHead({ ...facts, address: 'https://a.example/' });
    expect(without).toContain('<meta name="twitter:card" content="summary" />');
    expect(without).not.toContain('image');
    const head = pageHead({
      ...facts,
      address: 'https://a.example/',
      image: { address: 'https://a.example/cards/a.png', alt: 'A "talk"' },
    });
    for (const meta of [
      'property="og:image" content="https://a.example/cards/a.png"',
      'property="og:image:width" content="1200"',
      'property="og:image:height" content="630"',
      'property="og:image:alt" content="A &quot;talk&quot;"',
      'name="twitter:card" content="summary_large_image"',
      'name="twitter:image" content="https://a.example/cards/a.png"',
    ]) {
      expect(head).toContain(`<meta ${meta} />`);
    }
  });
});
