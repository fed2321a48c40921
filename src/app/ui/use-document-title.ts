import { useEffect } from 'react';
import { useWords } from './use-words.ts';

/** Names the browser's tab by the page, if it has a title, and the site. */
export function useDocumentTitle(page: string | undefined, site: string): void {
  const words = useWords();
  useEffect(() => {
    document.title =
      page === undefined ? words.page.siteTitle(site) : words.page.documentTitle(page, site);
  }, [page, site, words]);
}
