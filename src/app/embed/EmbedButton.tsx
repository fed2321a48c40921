import { absoluteAddress, embedHref } from '../state/hrefs.ts';
import { viewStore } from '../state/view-store.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { icons } from '../ui/icons.ts';
import { useWords } from '../ui/use-words.ts';
import { embedSnippet } from './embed-snippet.ts';

/** Copies the HTML that embeds this timeline, with its filters and window, in another site. */
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
