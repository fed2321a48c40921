import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Says what in a page the content security policy would block, or what it lacks. */
export function pageProblems(html: string): string[] {
  const forbidden: [problem: string, pattern: RegExp][] = [
    ['an inline script', /<script(?![^>]*\ssrc=)(?! type="application\/(?:ld\+)?json"[ >])/i],
    ['an inline style sheet', /<style/i],
    ['a style attribute', /<[^>]*\sstyle=/i],
    ['an event handler attribute', /<[^>]*\son\w+=/i],
    ['a data: address', /["'(]data:/i],
    ['an unfilled placeholder', /\{\{/],
    [
      'a file of another origin',
      /\ssrc="(?:https?:)?\/\/|<link(?! rel="canonical")[^>]*\shref="(?:https?:)?\/\//i,
    ],
  ];
  const problems = forbidden.filter(([, pattern]) => pattern.test(html)).map(([name]) => name);
  const fonts = html.match(/<link rel="preload" as="font"/g)?.length ?? 0;
  if (fonts !== 2) problems.push(`${fonts} preloaded fonts instead of 2`);
  if (!html.includes('http-equiv="Content-Security-Policy"')) problems.push('no policy');
  return problems;
}

/** Says what in a style sheet the policy would block. */
export function styleProblems(css: string): string[] {
  return /url\(\s*["']?(?:data:|https?:|\/\/)/i.test(css)
    ? ['a data: address or another origin']
    : [];
}

function siteProblems(folder: string): string[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const styles = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'));
  const expected = ['404.html', '_headers', '_redirects', 'data/manifest.json'];
  return [
    ...pageProblems(page).map((problem) => `index.html: ${problem}`),
    ...styles.flatMap((name) =>
      styleProblems(readFileSync(join(folder, 'assets', name), 'utf8')).map(
        (problem) => `assets/${name}: ${problem}`,
      ),
    ),
    ...expected.filter((name) => !existsSync(join(folder, name))).map((name) => `${name}: missing`),
    ...(existsSync(join(folder, '.vite')) ? ['.vite: not for publication'] : []),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = siteProblems('dist');
  for (const problem of problems) console.error(`dist/${problem}`);
  if (problems.length === 0) console.log('The site can be published.');
  process.exitCode = problems.length === 0 ? 0 : 1;
}
