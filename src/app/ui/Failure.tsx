import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Failure.module.css';
import { Icon } from './Icon.tsx';
import { icons } from './icons.ts';
import { useWords } from './use-words.ts';

interface FailureProps {
  title: string;
  /** The cause and what may help. */
  help?: string | undefined;
  retry?: (() => void) | undefined;
  /** The page shows nothing else. */
  wholePage?: boolean;
  children?: ReactNode;
}

/** Takes the place of content that failed: what happened, what may help, and a retry button. */
export function Failure({ title, help, retry, wholePage, children }: FailureProps) {
  const words = useWords();
  const Title = wholePage ? 'h1' : 'p';
  return (
    <div className={styles.failure} role="alert">
      <Title className={styles.title}>
        <Icon node={icons.warning} /> {title}
      </Title>
      {help !== undefined && <p>{help}</p>}
      {retry !== undefined && (
        <p>
          <button type="button" className="button" onClick={retry}>
            {words.failure.retry}
          </button>
        </p>
      )}
      {children}
    </div>
  );
}

/** Announces that content is loading, in its place; invisible for the first moments. */
export function Loading({ label }: { label: string }) {
  return (
    <p className={styles.loading} role="status">
      {label}…
    </p>
  );
}

/** A failure of the whole page. It takes the focus, so that screen readers read it, if `takeFocus` allows. */
export function FailurePage({ takeFocus, ...props }: FailureProps & { takeFocus: boolean }) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takeFocus) ref.current?.focus();
  }, [takeFocus]);
  return (
    <main className={styles.page} ref={ref} tabIndex={-1}>
      <Failure {...props} wholePage />
    </main>
  );
}
