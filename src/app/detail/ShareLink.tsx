import { useState } from 'react';
import { absoluteAddress, eventHref, viewHref } from '../state/hrefs.ts';
import { useView, viewStore } from '../state/view-store.ts';
import { CopyButton, Told } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { useWords } from '../ui/use-words.ts';

/** Shares an event: its address, the address of the view if that says more, and the system's share sheet. */
export function ShareLink({ id, title }: { id: string; title: string | undefined }) {
  const words = useWords();
  const address = eventHref(id);
  const hasView = useView((view) => viewHref(view) !== address);
  return (
    <>
      <CopyButton
        label={words.detail.copyLink}
        icon={icons.copy}
        content={() => absoluteAddress(address)}
        copied={words.detail.copied}
        failed={words.detail.copyFailed}
      />
      {hasView && (
        <CopyButton
          label={words.share.copyView}
          icon={icons.copyView}
          iconOnly
          content={() => absoluteAddress(viewHref(viewStore.getState()))}
          copied={words.share.viewCopied}
          failed={words.detail.copyFailed}
        />
      )}
      {'share' in navigator && (
        <SystemShare url={absoluteAddress(address)} title={title ?? document.title} />
      )}
    </>
  );
}

/** Opens the system's share sheet. Closing it without sharing is not a failure. */
function SystemShare({ url, title }: { url: string; title: string }) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  const share = async () => {
    setFailed(false);
    try {
      await navigator.share({ url, title });
    } catch (error) {
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <span>
      <button
        type="button"
        className="button button-icon"
        aria-label={words.share.share}
        title={words.share.share}
        onClick={() => void share()}
      >
        <Icon node={icons.share} />
      </button>
      <Told>{failed && words.share.shareFailed}</Told>
    </span>
  );
}
