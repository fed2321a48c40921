import { absoluteAddress, embedHref } from '../state/hrefs.ts';
import { viewStore } from '../state/view-store.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { icons } from '../ui/icons.ts';
import { useWords } from '../ui/use-words.ts';
import { embedSnippet } from './embed-snippet.ts';

/** Copies what another site writes into its page to show this timeline, with the present filter and window. */
export function EmbedButton({ site }: { site: string }) {
  const words = useWords();
  return (
    <CopyButton
      label={words.share.embed}
      icon={icons.embed}
      iconOnly
      content={() =>
        embedSnippet(absoluteAddress(embedHref(viewStore.getState())), words.page.siteTitle(site))
      }
      copied={words.share.embedCopied}
      failed={words.share.embedFailed}
    />
  );
}
