import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { eventsFromText } from '../../../chronology/testing/events-from-text.ts';
import { windowOf } from '../../../view/testing/window-of.ts';
import { paintSvg } from './paint-svg.ts';
import { measure, pictureOf } from './testing/picture-of.ts';

const TITLES = [
  '</text><script>alert(1)</script>',
  '" onload="alert(1)',
  ']]> <!-- & &amp; &#0; -->',
  'زيارة رسمية إلى عشق آباد',
  'Визит в Ашхабад',
  'e\u0301tat \u{1F1F9}\u{1F1F2} 土库曼斯坦',
  'half \ud83d of a letter, \u0000\u0008\u001b\uffff control',
];

function svgOf(titles: readonly string[]): string {
  const events = eventsFromText(titles.map((_, index) => `e${index} | 2021-03 | KZ`).join('\n'));
  const titled = events.map((event, index) => ({ ...event, title: titles[index] ?? '' }));
  return paintSvg(pictureOf(titled, windowOf('2021'), { title: titles[0] ?? '' }).list, measure);
}

describe('paintSvg', () => {
  it.each(TITLES)('writes XML, whatever a title holds: %j', (title) => {
    const svg = svgOf([title]);
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
    expect([drawing.width, drawing.height]).toEqual([1600, expect.any(Number)]);
    expect(svg).not.toMatch(/<script|<[^>]* on\w+=/);
  });

  it('keeps other scripts, and escapes markup', () => {
    const svg = svgOf(['Визит', 'زيارة', 'a < b & c']);
    expect(svg).toContain('>Визит</text>');
    expect(svg).toContain('>زيارة</text>');
    expect(svg).toContain('>a &lt; b &amp; c</text>');
  });

  it('says the whole title and the date of what it shortens', () => {
    const title = 'A long title that goes on '.repeat(20).trim();
    const svg = svgOf([title]);
    expect(svg).toContain(`<title>${title} (some time in March 2021)</title>`);
    expect(svg).toMatch(/>A long title[^<]*…<\/text>/);
  });

  it('asks for nothing from elsewhere', () => {
    const svg = svgOf(TITLES).replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(svg).not.toMatch(/href|src=|@import|<style|<image|url\((?!#fade-\d+\))/);
  });

  it('defines each fading colour once', () => {
    const svg = svgOf(['a', 'b']);
    const ids = [...svg.matchAll(/<linearGradient id="([^"]+)"/g)].map(([, id]) => id);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(used)).toEqual(new Set(ids));
  });
});
