import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Large enough for few asynchronous steps, small enough to keep memory low. */
const CHUNK_BYTES = 1 << 18;
/** Smaller, since gzip can expand a chunk a thousandfold. */
const PACKED_CHUNK_BYTES = 1 << 16;

/** What is wrong with a packed file as a whole. */
export class GzipFault extends Error {}

/**
 * Reads the bytes of a file in chunks, unpacked if `gzip`.
 *
 * @param onRead gets the number of bytes of the file itself read so far
 * @throws GzipFault after yielding all bytes that could be unpacked
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
 * Unpacks each chunk while the consumer reads the output of the one before. A pipe would not do: when
 * it breaks, it drops its buffer, and how much that is depends on timing.
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
