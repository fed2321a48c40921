import type { Manifest } from '../contract/files.ts';
import type { Words } from '../words/words.ts';
import styles from './App.module.css';
import { BASE } from './state/hrefs.ts';
import { INITIAL_VIEW } from './state/view-state.ts';
import { useView } from './state/view-store.ts';
import { Icon } from './ui/Icon.tsx';
import { icons } from './ui/icons.ts';
import { PageLink } from './ui/PageLink.tsx';
import { useWords } from './ui/use-words.ts';

interface HeaderProps {
  manifest: Manifest;
  /** The button that opens the filters, if they have no column. */
  filters?: { open: boolean; onToggle: () => void } | undefined;
  /** Whether to offer the list in place of the timeline; on small screens it leads anyway. */
  displayChoice: boolean;
}

/** The site's name, the search, and the choice between timeline and list. */
export function Header({ manifest, filters, displayChoice }: HeaderProps) {
  const words = useWords();
  const display = useView((view) => view.display);
  const setDisplay = useView((view) => view.setDisplay);
  const chosen = useView((view) => view.partners.length + view.types.length);
  const isSource = useView((view) => view.route.kind === 'source');
  const other = display === 'list' ? 'timeline' : 'list';
  return (
    <header className={styles.header}>
      <SiteName manifest={manifest} />
      {!isSource && (
        <div className={styles.tools}>
          {manifest.searchable && <SearchField />}
          {displayChoice && (
            <button
              type="button"
              className={`button ${styles.display}`}
              onClick={() => setDisplay(other)}
            >
              <Icon node={icons[other]} />
              {other === 'list' ? words.header.showList : words.header.showTimeline}
            </button>
          )}
          <button
            type="button"
            className="button button-icon"
            aria-label={words.print.print}
            title={words.print.print}
            onClick={() => setDisplay('print')}
          >
            <Icon node={icons.print} />
          </button>
          {filters !== undefined && (
            <button
              type="button"
              className="button"
              aria-expanded={filters.open}
              aria-controls={filters.open ? 'filters' : undefined}
              onClick={filters.onToggle}
            >
              <Icon node={icons.filters} />
              {chosen === 0 ? words.header.filters : words.header.filtersActive(chosen)}
            </button>
          )}
        </div>
      )}
    </header>
  );
}

function SearchField() {
  const words = useWords();
  const query = useView((view) => view.query);
  const setQuery = useView((view) => view.setQuery);
  return (
    <search className={styles.search}>
      <Icon node={icons.search} />
      <input
        type="search"
        aria-label={words.header.search}
        placeholder={words.header.search}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
    </search>
  );
}

/** The site's name, a link to the whole timeline, and the years that it spans. */
export function SiteName({ manifest }: { manifest: Manifest }) {
  const words = useWords();
  const show = useView((view) => view.show);
  return (
    <p className={styles.name}>
      <PageLink
        className={styles.site}
        href={BASE}
        onFollow={() => show({ view: INITIAL_VIEW, ignored: [] })}
      >
        {manifest.title}
      </PageLink>{' '}
      <span className={styles.subtitle}>{subtitle(manifest, words)}</span>
    </p>
  );
}

/** What a timeline is, and the years that it spans. */
export function subtitle({ extent }: Manifest, words: Words): string {
  if (extent === null) return words.page.subtitleUndated;
  return words.page.subtitle(extent.earliest.slice(0, 4), extent.latest.slice(0, 4));
}
