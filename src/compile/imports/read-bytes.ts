import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Large enough for few steps, small enough that a million rows take little memory at a time. */
const CHUNK_BYTES = 1 << 18;
/** Gzip can make a thousand times as much of it. */
const PACKED_CHUNK_BYTES = 1 << 16;

/** What is wrong with a packed file as a whole. */
export class GzipFault extends Error {}

/**
 * The bytes of a file, unpacked where it is packed, in pieces.
 *
 * @param onRead Told how many bytes of the file itself have been read by now.
 * @throws GzipFault after all bytes that could be unpacked
 * @throws Error if the file cannot be read
 */
export function readBytes(
  file: string,
  gzip: boolean,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const chunks = readChunks(file, gzip ? PACKED_CHUNK_BYTES : CHUNK_BYTES, onRead);
  return gzip ? unpack(chunks) : chunks;
}

async function* readChunks(
  file: string,
  highWaterMark: number,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const stream = createReadStream(file, { highWaterMark });
  let read = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('a stream of bytes gave something else');
    read += chunk.length;
    yield chunk;
    onRead(read);
  }
}

/**
 * Unpacks a chunk while what the one before it gave is being read. Not a pipe: a pipe that breaks drops what it holds, and
 * how much that is depends on the moment.
 */
async function* unpack(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  let unpacked: Buffer[] = [];
  let fault: GzipFault | null = null;
  gunzip.on('data', (bytes: Buffer) => unpacked.push(bytes));
  const broken = new Promise<void>((resolve) => {
    gunzip.on('error', ({ message }) => {
      fault = new GzipFault(message);
      resolve();
    });
  });
  const finished = new Promise<void>((resolve) => gunzip.on('end', resolve));
  try {
    for await (const chunk of chunks) {
      const written = new Promise<void>((resolve) => gunzip.write(chunk, () => resolve()));
      const before = unpacked;
      unpacked = [];
      yield* before;
      await Promise.race([written, broken]);
      if (fault !== null) break;
    }
    if (fault === null) {
      gunzip.end();
      await Promise.race([finished, broken]);
    }
    yield* unpacked;
    if (fault !== null) throw fault;
  } finally {
    gunzip.destroy();
  }
}
