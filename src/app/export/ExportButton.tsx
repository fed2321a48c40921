import type { DayRange } from '../../chronology/period.ts';
import type { Manifest } from '../../contract/files.ts';
import type { EventCount } from '../../pyramid/read/event-index.ts';
import type { VisibleLanes } from '../../view/visible-lanes.ts';
import type { KeyedEventIndex } from '../data/event-index.ts';
import { Failure } from '../ui/Failure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { useLazyDialog } from '../ui/use-lazy-dialog.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './Export.module.css';

export interface ExportProps {
  manifest: Manifest;
  events: KeyedEventIndex | undefined;
  timeWindow: DayRange;
  lanes: VisibleLanes;
  /** Dated events in the window. */
  inWindow: EventCount | undefined;
}

const loadDialog = async () => (await import('./ExportDialog.tsx')).ExportDialog;

/** Opens the choice of what to download, and as what. */
export function ExportButton(props: ExportProps) {
  const words = useWords();
  const { Dialog, failed, open, close } = useLazyDialog(loadDialog);
  return (
    <>
      <button
        type="button"
        className={`button ${styles.open}`}
        aria-haspopup="dialog"
        onClick={open}
      >
        <Icon node={icons.download} /> {words.export.open}
      </button>
      {failed && <Failure title={words.export.unavailable} help={words.failure.network} />}
      {Dialog !== null && <Dialog {...props} onClose={close} />}
    </>
  );
}
