import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { icons } from './icons.ts';
import styles from './Notice.module.css';
import { useWords } from './use-words.ts';

/** A line at the top of the page that the reader can dismiss. */
export function Notice({ children, onDismiss }: { children: ReactNode; onDismiss: () => void }) {
  const words = useWords();
  return (
    <div className={styles.notice}>
      <p role="status">{children}</p>
      <button
        type="button"
        className="button button-icon"
        aria-label={words.notice.dismiss}
        onClick={onDismiss}
      >
        <Icon node={icons.clear} />
      </button>
    </div>
  );
}
