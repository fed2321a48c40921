import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Partial<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** Without a trailing slash. */
  url: string;
  close: () => void;
}

/**
 * Serves folders like a static host, with gzip; each file is compressed once. The first folder
 * whose path begins an address answers it; an address without an extension gets the start page.
 */
export async function serveSite(folders: Record<string, string>): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const send = (response: ServerResponse, type: string, body: Buffer) => {
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Cache-Control': 'no-cache',
    });
    response.end(body);
  };
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const base = Object.keys(folders).find((prefix) => path.startsWith(prefix)) ?? '/';
    const within = extname(path) === '' ? 'index.html' : path.slice(base.length);
    const file = join(folders[base] ?? '', within);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    try {
      const body = packed.get(file) ?? gzipSync(await readFile(file), { level: 9 });
      packed.set(file, body);
      send(response, type, body);
    } catch {
      response.writeHead(404).end('Not found');
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site is not served.');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}
