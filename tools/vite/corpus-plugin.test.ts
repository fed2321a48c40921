import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { beforeEach, expect, test, vi } from 'vitest';
import { SMALL_CORPUS } from '../../src/compile/testing/small-corpus.ts';
import { temporaryFolder, writeTexts } from '../testing/temporary-folder.ts';
import { corpusPlugin } from './corpus-plugin.ts';

let root: string;
let config: InlineConfig;

beforeEach(async () => {
  root = await temporaryFolder();
  await writeTexts(root, { 'index.html': '<title>A site</title>' });
  await writeTexts(join(root, 'corpus'), SMALL_CORPUS);
  const folders = { corpusDir: join(root, 'corpus'), dataDir: join(root, 'compiled') };
  config = { root, configFile: false, logLevel: 'silent', plugins: [corpusPlugin(folders)] };
});

const breakCorpus = () => writeFile(join(root, 'corpus/corpus.yaml'), 'title: [');

test('a build publishes the data of its corpus', async () => {
  await build(config);
  const manifest = JSON.parse(await readFile(join(root, 'dist/data/manifest.json'), 'utf8'));
  expect(manifest.eventCount).toBeGreaterThan(0);
});

test('a corpus with errors fails the build, and says where they are', async () => {
  await breakCorpus();
  await expect(build(config)).rejects.toThrow(/does not compile.*corpus\.yaml/s);
});

test('while developing, a change recompiles and reloads, and an error keeps the former data', async () => {
  const server = await createServer({ ...config, server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
  const send = vi.spyOn(server.ws, 'send');
  const fetchData = (path: string) => fetch(`${server.resolvedUrls?.local[0]}data/${path}`);
  const title = async () => (await (await fetchData('manifest.json')).json()).title;
  const source = await readFile(join(root, 'corpus/corpus.yaml'), 'utf8');
  try {
    const renamed = source.replace(/^title:.*$/m, 'title: Renamed');
    await writeFile(join(root, 'corpus/corpus.yaml'), renamed);
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), 10_000);
    expect(await title()).toBe('Renamed');

    await breakCorpus();
    const problem = expect.objectContaining({ type: 'error' });
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith(problem), 10_000);
    expect(await title()).toBe('Renamed');
    expect((await fetchData('missing.json')).status).toBe(404);
  } finally {
    await server.close();
  }
});
