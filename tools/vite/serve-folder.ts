import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Connect } from 'vite';

const CONTENT_TYPES: Partial<Record<string, string>> = {
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the files of a folder; a missing file is a 404, never the page. */
export function serveFolder(folder: string): Connect.NextHandleFunction {
  return async (request, response) => {
    const found = await findFile(folder, request.url ?? '/');
    if (found === null) return refuse(response);
    response.writeHead(200, {
      'Content-Type': CONTENT_TYPES[extname(found.file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
      'Cache-Control': 'no-cache',
    });
    createReadStream(found.file).pipe(response);
  };
}

/** Answers 404 if an address looks like a file's and the folder has none; passes on all others. */
export function refuseMissing(folder: string, fileAddress: RegExp): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const url = request.url ?? '/';
    const isFile = fileAddress.test(url.replace(/[?#].*$/, ''));
    if (isFile && (await findFile(folder, url)) === null) refuse(response);
    else next();
  };
}

/**
 * Shows the page `instead` if an address looks like a page's and the folder has none, as hosts do.
 */
export function showInstead(
  folder: string,
  pageAddress: RegExp,
  instead: string,
): Connect.NextHandleFunction {
  return async (request, _response, next) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    const page = `${path.replace(/\/*$/, '')}/index.html`;
    if (pageAddress.test(path) && (await findFile(folder, page)) === null) {
      request.url = `/${instead}${query === undefined ? '' : `?${query}`}`;
    }
    next();
  };
}

function refuse(response: Parameters<Connect.SimpleHandleFunction>[1]): void {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
}

async function findFile(
  folder: string,
  url: string,
): Promise<{ file: string; size: number } | null> {
  const file = fileFor(folder, url);
  const found: Stats | null = file === null ? null : await stat(file).catch(() => null);
  return file !== null && found?.isFile() ? { file, size: found.size } : null;
}

/** @returns null if the address is malformed or leaves the folder. */
function fileFor(folder: string, url: string): string | null {
  try {
    const file = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    return file.startsWith(folder + sep) ? file : null;
  } catch {
    return null;
  }
}
