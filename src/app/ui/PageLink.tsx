import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react';

interface PageLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  /** Navigates within the app; the browser handles clicks with a modifier key or another button. */
  onFollow: () => void;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link to a page of this site that opens without a reload. */
export function PageLink({ href, onFollow, ...attributes }: PageLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    onFollow();
  };
  return <a href={href} {...attributes} onClick={follow} />;
}
