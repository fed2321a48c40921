import type { Manifest } from '../files.ts';
import { FORMAT_VERSION } from '../vocabulary.ts';

/** The manifest of an empty corpus. */
export const EMPTY_MANIFEST: Manifest = {
  format: FORMAT_VERSION,
  version: 'abc',
  title: 'Turkmenistan',
  subject: { id: 'TM', name: 'Turkmenistan' },
  eventCount: 0,
  undatedCount: 0,
  extent: null,
  partners: [],
  types: [],
  sources: [],
  datasets: [],
  layout: 'one',
  searchable: true,
  exported: true,
  detailShards: 1,
};
