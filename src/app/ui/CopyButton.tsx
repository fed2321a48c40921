import { type ReactNode, useEffect, useState } from 'react';
import styles from './CopyButton.module.css';
import { Icon } from './Icon.tsx';
import { type IconNode, icons } from './icons.ts';

/** How long success is told, in milliseconds. */
const COPIED_FOR = 4000;

interface CopyButtonProps {
  label: string;
  icon: IconNode;
  /** Shows the icon alone; the label is its name. */
  iconOnly?: boolean;
  /** What to copy, asked when the button is pressed. */
  content: () => string;
  copied: string;
  /** Stands before what could not be copied. */
  failed: string;
}

/** Copies a text; says so to eye and ear, or shows the text where the browser refuses. Stands in a positioned bar. */
export function CopyButton({ label, icon, iconOnly, content, copied, failed }: CopyButtonProps) {
  const [result, setResult] = useState<{ refused: string | null } | null>(null);
  const copy = async () => {
    const wanted = content();
    try {
      await navigator.clipboard.writeText(wanted);
      setResult({ refused: null });
    } catch {
      setResult({ refused: wanted });
    }
  };
  useEffect(() => {
    if (result === null || result.refused !== null) return;
    const timer = setTimeout(() => setResult(null), COPIED_FOR);
    return () => clearTimeout(timer);
  }, [result]);
  const done = result !== null && result.refused === null;
  return (
    <span>
      <button
        type="button"
        className={iconOnly ? 'button button-icon' : 'button'}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        onClick={() => void copy()}
      >
        <Icon node={done ? icons.copied : icon} /> {iconOnly ? null : label}
      </button>
      <Told>
        {done && copied}
        {result !== null && result.refused !== null && (
          <>
            {failed} <output className={styles.refused}>{result.refused}</output>
          </>
        )}
      </Told>
    </span>
  );
}

/** What came of a press, below the button; takes no room while there is nothing to say. */
export function Told({ children }: { children: ReactNode }) {
  return (
    <span className={styles.told} role="status">
      {children}
    </span>
  );
}
