import { text } from '../../words/index.ts';
import { absoluteAddress, embedHref } from '../state/hrefs.ts';
import { viewStore } from '../state/view-store.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { icons } from '../ui/icons.ts';
import { embedSnippet } from './embed-snippet.ts';

/** Copies what another site writes into its page to show this timeline, with the present filter and window. */
export function EmbedButton({ site }: { site: string }) {
  return (
    <CopyButton
      label={text.share.embed}
      icon={icons.embed}
      iconOnly
      content={() =>
        embedSnippet(absoluteAddress(embedHref(viewStore.getState())), text.page.siteTitle(site))
      }
      copied={text.share.embedCopied}
      failed={text.share.embedFailed}
    />
  );
}
