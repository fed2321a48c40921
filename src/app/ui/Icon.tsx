import { createElement } from 'react';
import type { IconNode } from './icons.ts';

/** A line icon in the size and colour of its text; decorative, so the text beside it must say the same. */
export function Icon({ node }: { node: IconNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, attributes]) =>
        createElement(tag, { ...attributes, key: `${tag}${JSON.stringify(attributes)}` }),
      )}
    </svg>
  );
}
