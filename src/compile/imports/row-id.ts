import { SLUG_PATTERN } from '../../contract/vocabulary.ts';
import { RowFault, shown } from './row-fault.ts';

/** Some software cuts longer addresses. */
const LONGEST_ID = 200;

/**
 * The slug of a row's id: lower case, without accents, everything else as single hyphens.
 * `unga-47-Yemen Arab Republic` gives `unga-47-yemen-arab-republic`.
 *
 * @throws RowFault `bad-id` if letters or digits would be lost, or the slug is empty or too long
 */
export function rowSlug(id: string): string {
  const slug = slugOf(id);
  if (slug.length > LONGEST_ID) {
    throw new RowFault('bad-id', `the id ${shown(id)} has more than ${LONGEST_ID} letters`);
  }
  return slug;
}

function slugOf(id: string): string {
  const lower = id.toLowerCase();
  if (SLUG_PATTERN.test(lower)) return lower;
  const plain = lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (slug === '' || /[^\P{L}a-z]|[^\P{N}0-9]/u.test(plain)) {
    throw new RowFault('bad-id', `the id ${shown(id)} cannot be part of an address`);
  }
  return slug;
}
