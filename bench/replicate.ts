import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';

/** The fields that differ in each copy of an event; all others are copied. */
const EventsSchema = z.array(
  z.looseObject({
    id: z.string(),
    title: z.string(),
    basis: z.looseObject({ source: z.string().optional() }),
    aliases: z.array(z.string()).optional(),
    citations: z.array(z.looseObject({ source: z.string() })),
  }),
);
type CorpusEvents = z.infer<typeof EventsSchema>;

/**
 * Writes a corpus of `count` events: copies of another corpus's, each copy with ids, titles and
 * documents of its own.
 */
export async function replicateCorpus(from: string, to: string, count: number): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(join(to, 'events'), { recursive: true });
  await mkdir(join(to, 'documents'));
  for (const name of ['corpus.yaml', 'organizations.yaml']) {
    await copyFile(join(from, name), join(to, name));
  }
  const events = await readEvents(join(from, 'events'));
  for (let copy = 1; (copy - 1) * events.length < count; copy++) {
    const rest = count - (copy - 1) * events.length;
    const copies = copyOf(events.slice(0, rest), copy);
    await writeFile(join(to, 'events', `${copy}.yaml`), stringify(copies));
    await copyDocuments(join(from, 'documents'), join(to, 'documents'), copy);
  }
}

async function readEvents(folder: string): Promise<CorpusEvents> {
  const all: CorpusEvents = [];
  for (const name of (await readdir(folder)).sort()) {
    all.push(...EventsSchema.parse(parse(await readFile(join(folder, name), 'utf8'))));
  }
  return all;
}

function copyOf(events: CorpusEvents, copy: number): CorpusEvents {
  const renamed = (id: string) => id + suffix(copy);
  return events.map(({ basis, aliases, ...event }) => ({
    ...event,
    id: renamed(event.id),
    title: `${event.title} (${copy})`,
    basis: basis.source === undefined ? basis : { ...basis, source: renamed(basis.source) },
    ...(aliases === undefined ? {} : { aliases: aliases.map(renamed) }),
    citations: event.citations.map((one) => ({ ...one, source: renamed(one.source) })),
  }));
}

async function copyDocuments(from: string, to: string, copy: number): Promise<void> {
  for (const name of await readdir(from)) {
    const renamed = name.replace(/\.md$/, () => `${suffix(copy)}.md`);
    await copyFile(join(from, name), join(to, renamed));
  }
}

function suffix(copy: number): string {
  return `-copy-${copy}`;
}
