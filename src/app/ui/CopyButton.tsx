import { type ReactNode, useEffect, useState } from 'react';
import styles from './CopyButton.module.css';
import { Icon } from './Icon.tsx';
import { type IconNode, icons } from './icons.ts';

/** How long the success message shows, in milliseconds. */
const COPIED_FOR = 4000;

interface CopyButtonProps {
  label: string;
  icon: IconNode;
  /** Shows the icon alone; the label is its name. */
  iconOnly?: boolean;
  /** Returns what to copy; called on press. */
  content: () => string;
  copied: string;
  /** Shown before the text that could not be copied. */
  failed: string;
}

/** Copies a text and announces it, or shows the text if the browser refuses. Needs a positioned ancestor. */
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

/** The result of a press, announced and shown below the button; takes no room while empty. */
export function Told({ children }: { children: ReactNode }) {
  return (
    <span className={styles.told} role="status">
      {children}
    </span>
  );
}
