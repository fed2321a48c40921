import type { EventDetail } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import { Told } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { useLazyDialog } from '../ui/use-lazy-dialog.ts';
import { useWords } from '../ui/use-words.ts';

const loadDialog = async () => (await import('./CiteDialog.tsx')).CiteDialog;

interface CiteButtonProps {
  manifest: Manifest;
  /** undefined while it loads. */
  event: EventDetail | undefined;
}

/** Opens the citations of an event and its sources. */
export function CiteButton({ manifest, event }: CiteButtonProps) {
  const words = useWords();
  const { Dialog, failed, open, close } = useLazyDialog(loadDialog);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-disabled={event === undefined}
        onClick={() => event !== undefined && open()}
      >
        <Icon node={icons.cite} /> {words.cite.open}
      </button>
      <Told>{failed && words.cite.unavailable}</Told>
      {Dialog !== null && event !== undefined && (
        <Dialog manifest={manifest} event={event} onClose={close} />
      )}
    </>
  );
}
