import { useEffect } from 'react';
import { useWords } from './use-words.ts';

/** Sets the browser tab's title from the site's and, if there is one, the page's. */
export function useDocumentTitle(page: string | undefined, site: string): void {
  const words = useWords();
  useEffect(() => {
    document.title =
      page === undefined ? words.page.siteTitle(site) : words.page.documentTitle(page, site);
  }, [page, site, words]);
}
