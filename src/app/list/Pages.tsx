import { LIST_PAGE } from '../data/event-index.ts';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './EventList.module.css';

interface PagesProps {
  /** From 0. */
  page: number;
  total: number;
  /** false: `total` is a lower bound. */
  exact: boolean;
  /** No page follows. */
  isLast: boolean;
  onTurn: (page: number) => void;
}

/** Pages through a long list, and says which rows are shown. */
export function Pages({ page, total, exact, isLast, onTurn }: PagesProps) {
  const words = useWords();
  const first = page * LIST_PAGE + 1;
  const last = isLast && exact ? total : first + LIST_PAGE - 1;
  return (
    <nav className={styles.pages} aria-label={words.list.pages}>
      <button
        type="button"
        className="button button-icon"
        aria-label={words.list.previousPage}
        aria-disabled={page === 0}
        onClick={() => page > 0 && onTurn(page - 1)}
      >
        <Icon node={icons.earlier} />
      </button>
      <span role="status">{words.list.page(first, last, total, exact)}</span>
      <button
        type="button"
        className="button button-icon"
        aria-label={words.list.nextPage}
        aria-disabled={isLast}
        onClick={() => !isLast && onTurn(page + 1)}
      >
        <Icon node={icons.later} />
      </button>
    </nav>
  );
}
