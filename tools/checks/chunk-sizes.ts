/** A chunk of Vite's build manifest. */
interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}
export type Chunks = Record<string, Chunk>;

/** JavaScript files by when the browser loads them. Each file is in one group; sorted. */
export interface ChunkGroups {
  /** Loaded before the timeline. */
  first: string[];
  /** Loaded with the timeline. */
  timeline: string[];
  /** Loaded on demand. */
  later: string[];
}

/** @throws {Error} if the build has no entry, or no lazy chunk for a module of `timelineFolder`. */
export function groupChunks(chunks: Chunks, timelineFolder: string): ChunkGroups {
  const keys = Object.keys(chunks);
  const entries = keys.filter((key) => chunks[key]?.isEntry);
  const lazy = new Set(keys.flatMap((key) => chunks[key]?.dynamicImports ?? []));
  const timelineEntries = [...lazy].filter((key) => key.startsWith(timelineFolder));
  if (entries.length === 0) throw new Error('The build has no entry.');
  if (timelineEntries.length === 0) throw new Error(`Nothing in ${timelineFolder} is lazy.`);

  const first = withImports(entries, chunks);
  const timeline = without(withImports(timelineEntries, chunks), first);
  const later = without(without(withImports(keys, chunks), first), timeline);
  return { first: [...first].sort(), timeline: [...timeline].sort(), later: [...later].sort() };
}

/** The JavaScript files of chunks and of their static imports. */
function withImports(keys: string[], chunks: Chunks): Set<string> {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    chunks[key]?.imports?.forEach(visit);
  };
  keys.forEach(visit);
  const files = [...seen].map((key) => chunks[key]?.file ?? '');
  return new Set(files.filter((file) => file.endsWith('.js')));
}

function without(files: Set<string>, others: Set<string>): Set<string> {
  return new Set([...files].filter((file) => !others.has(file)));
}
