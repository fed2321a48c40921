import type { ReactNode } from 'react';
import { text } from '../../words/index.ts';
import { Icon } from './Icon.tsx';
import { icons } from './icons.ts';
import styles from './Notice.module.css';

/** A line at the head of the page that says something once, until it is dismissed. */
export function Notice({ children, onDismiss }: { children: ReactNode; onDismiss: () => void }) {
  return (
    <div className={styles.notice}>
      <p role="status">{children}</p>
      <button
        type="button"
        className="button button-icon"
        aria-label={text.notice.dismiss}
        onClick={onDismiss}
      >
        <Icon node={icons.clear} />
      </button>
    </div>
  );
}
