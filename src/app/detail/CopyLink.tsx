import { useEffect, useState } from 'react';
import { eventHref } from '../state/hrefs.ts';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { text } from '../ui/text/index.ts';
import styles from './EventDetails.module.css';

/** How long success is told, in milliseconds. */
const COPIED_FOR = 4000;

/** Copies the event's address; says so to eye and ear, or shows the address where the browser refuses. */
export function CopyLink({ id }: { id: string }) {
  const [result, setResult] = useState<'copied' | 'refused' | null>(null);
  const address = new URL(eventHref(id), window.location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setResult('copied');
    } catch {
      setResult('refused');
    }
  };
  useEffect(() => {
    if (result !== 'copied') return;
    const timer = setTimeout(() => setResult(null), COPIED_FOR);
    return () => clearTimeout(timer);
  }, [result]);
  return (
    <span className={styles.copy}>
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon node={result === 'copied' ? icons.copied : icons.copy} /> {text.detail.copyLink}
      </button>
      <span className={styles.copyResult} role="status">
        {result === 'copied' && text.detail.copied}
        {result === 'refused' && (
          <>
            {text.detail.copyFailed} <output className={styles.address}>{address}</output>
          </>
        )}
      </span>
    </span>
  );
}
