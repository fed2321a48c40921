import { lazy, Suspense, useState } from 'react';
import type { DayRange } from '../../chronology/period.ts';
import type { Manifest } from '../../contract/files.ts';
import type { EventCount } from '../../pyramid/read/event-source.ts';
import type { KeyedSource } from '../data/event-source.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { text } from '../ui/text/index.ts';
import styles from './Export.module.css';

const ExportDialog = lazy(async () => ({
  default: (await import('./ExportDialog.tsx')).ExportDialog,
}));

export interface ExportProps {
  manifest: Manifest;
  events: KeyedSource | undefined;
  window: DayRange;
  /** Dated events in the window. */
  inWindow: EventCount | undefined;
}

/** Opens the choice of what to download, and as what. */
export function ExportButton(props: ExportProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`button ${styles.open}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon node={icons.download} /> {text.export.open}
      </button>
      {open && (
        <ErrorBoundary>
          <Suspense>
            <ExportDialog {...props} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
