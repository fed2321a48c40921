import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Failure.module.css';
import { Icon } from './Icon.tsx';
import { icons } from './icons.ts';
import { useWords } from './use-words.ts';

interface FailureProps {
  title: string;
  /** What it means and what may help. */
  help?: string | undefined;
  retry?: (() => void) | undefined;
  /** Whether it is all that the page shows. */
  wholePage?: boolean;
  children?: ReactNode;
}

/** What stands where something could not be shown: what happened, what may help, and a way on. */
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

/** Says that something is on its way, in the place it will take; silent to the eye for the first moments. */
export function Loading({ label }: { label: string }) {
  return (
    <p className={styles.loading} role="status">
      {label}…
    </p>
  );
}

/** A page-wide failure takes the focus, so that it is heard, where the focus is ours to take. */
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
