import { createElement } from 'react';
import type { IconNode } from './icons.ts';

/** A line drawing that takes the size and colour of the text around it; the words beside it say the same. */
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
