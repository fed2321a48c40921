import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const CODE_FOLDERS = ['src', 'tools', 'bench', 'e2e'];

/** Folders that a path from the project's root begins with. */
const ROOTED = /^(?:src|tools|bench|e2e|docs|corpus|public|\.ci)\//;

/** A file of code or style. */
const FILE = /\.(?:tsx?|css)$/;

/** Spans that name no single file: patterns, placeholders and addresses. */
const NO_PATH = /[*<>…{}()=?:]|NNN/;

/** The Markdown files whose paths are checked; a changelog names what was. */
export function documentation(): string[] {
  const under = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return [
    ...['README.md', 'CONTRIBUTING.md'].filter((file) => existsSync(file)),
    ...under('docs').filter((path) => path.endsWith('.md')),
    ...CODE_FOLDERS.flatMap(under).filter((path) => basename(path) === 'README.md'),
  ];
}

/**
 * Lists the paths that a Markdown file names and that do not exist. Paths in backticks count from
 * the project's root or from the file's folder; a file name alone must be that of some file of
 * code. Links count from the file's folder.
 */
export function missingPaths(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  const spans = [...text.matchAll(/`([^`\s]+)`/g)].map(([, span = '']) => span);
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, link = '']) => link);
  const missing = [
    ...spans.filter((span) => isPath(span) && !exists(span, file)),
    ...links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(file), link))),
  ];
  return [...new Set(missing)];
}

function isPath(span: string): boolean {
  return !NO_PATH.test(span) && (ROOTED.test(span) || FILE.test(span));
}

function exists(path: string, file: string): boolean {
  if (existsSync(path) || existsSync(join(dirname(file), path))) return true;
  return !path.includes('/') && codeFileNames().has(path);
}

let names: ReadonlySet<string> | undefined;

function codeFileNames(): ReadonlySet<string> {
  names ??= new Set(
    CODE_FOLDERS.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }),
    ).map((path) => basename(path)),
  );
  return names;
}
