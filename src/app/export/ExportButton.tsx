import { Failure } from '../ui/Failure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { useLazyDialog } from '../ui/use-lazy-dialog.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './Export.module.css';

const loadDialog = async () => (await import('./ExportDialog.tsx')).ExportDialog;

/** Opens the export dialog. */
export function ExportButton() {
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
      {Dialog !== null && <Dialog onClose={close} />}
    </>
  );
}
