import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Connect } from 'vite';

const CONTENT_TYPES: Partial<Record<string, string>> = {
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the files of a folder; what is not there is a 404, never the page. */
export function serveFolder(folder: string): Connect.NextHandleFunction {
  return async (request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    const found = file === null ? null : await stat(file).catch(() => null);
    if (file === null || !found?.isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'Content-Type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
      'Cache-Control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  };
}

/** @returns null where the address is malformed or leads out of the folder. */
function fileFor(folder: string, url: string): string | null {
  try {
    const file = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    return file.startsWith(folder + sep) ? file : null;
  } catch {
    return null;
  }
}
