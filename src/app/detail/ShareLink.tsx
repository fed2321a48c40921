import { useState } from 'react';
import { text } from '../../words/index.ts';
import { absoluteAddress, eventHref, viewHref } from '../state/hrefs.ts';
import { useView, viewStore } from '../state/view-store.ts';
import { CopyButton, Told } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';

/** Ways to hand on an event: its address, the same with filter and window where there are any, the system's own sheet. */
export function ShareLink({ id, title }: { id: string; title: string | undefined }) {
  const address = eventHref(id);
  const hasView = useView((view) => viewHref(view) !== address);
  return (
    <>
      <CopyButton
        label={text.detail.copyLink}
        icon={icons.copy}
        content={() => absoluteAddress(address)}
        copied={text.detail.copied}
        failed={text.detail.copyFailed}
      />
      {hasView && (
        <CopyButton
          label={text.share.copyView}
          icon={icons.copyView}
          iconOnly
          content={() => absoluteAddress(viewHref(viewStore.getState()))}
          copied={text.share.viewCopied}
          failed={text.detail.copyFailed}
        />
      )}
      {'share' in navigator && (
        <SystemShare url={absoluteAddress(address)} title={title ?? document.title} />
      )}
    </>
  );
}

/** Opens the system's sheet. A reader who closes it has changed their mind, which is no failure. */
function SystemShare({ url, title }: { url: string; title: string }) {
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
        aria-label={text.share.share}
        title={text.share.share}
        onClick={() => void share()}
      >
        <Icon node={icons.share} />
      </button>
      <Told>{failed && text.share.shareFailed}</Told>
    </span>
  );
}
