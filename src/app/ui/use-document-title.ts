import { useEffect } from 'react';
import { text } from '../../words/index.ts';

/** Names the browser's tab by the page, if it has a title, and the site. */
export function useDocumentTitle(page: string | undefined, site: string): void {
  useEffect(() => {
    document.title =
      page === undefined ? text.page.siteTitle(site) : text.page.documentTitle(page, site);
  }, [page, site]);
}
