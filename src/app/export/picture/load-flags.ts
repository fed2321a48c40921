import type { PartnerId } from '../../../contract/event.ts';
import type { Lane } from '../../../view/visible-lanes.ts';
import { flagUrl } from '../../ui/PartnerMark.tsx';
import type { Sketch } from './display-list.ts';
import { type SketchNode, shapeOf } from './sketch.ts';

/** Flags of the countries among the lanes. A flag that cannot be loaded or read is left out. */
export async function loadFlags(
  lanes: readonly Lane[],
  signal: AbortSignal,
): Promise<Map<PartnerId, Sketch>> {
  const countries = lanes.filter(({ partner }) => partner?.kind === 'country');
  const flags = await Promise.all(
    countries.map(async ({ id }) => [id, await loadFlag(id, signal)] as const),
  );
  signal.throwIfAborted();
  return new Map(flags.flatMap(([id, flag]) => (flag === null ? [] : [[id, flag] as const])));
}

async function loadFlag(country: PartnerId, signal: AbortSignal): Promise<Sketch | null> {
  try {
    const response = await fetch(flagUrl(country), { signal });
    return response.ok ? readFlag(await response.text()) : null;
  } catch {
    return null;
  }
}

/** Only the shapes of a flag's file; null if it is not SVG or has no shape. */
function readFlag(file: string): Sketch | null {
  const root = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const shapes = nodesIn(root, {}).flatMap((node) => shapeOf(node) ?? []);
  return width > 0 && height > 0 && shapes.length > 0 ? { width, height, shapes } : null;
}

/** The descendants of an element, depth first, each with its inherited attributes. */
function nodesIn(element: Element, inherited: SketchNode[1]): SketchNode[] {
  return Array.from(element.children).flatMap((child) => {
    const own = Object.fromEntries(
      Array.from(child.attributes, ({ name, value }) => [name, value]),
    );
    const attributes = { ...inherited, ...own };
    return [[child.tagName, attributes], ...nodesIn(child, attributes)] satisfies SketchNode[];
  });
}
