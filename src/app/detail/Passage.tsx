import type { Citation, SourceReference } from '../../contract/event.ts';
import { withTextFragment } from '../../passages/text-fragment.ts';
import { describeOrigin, titleOf } from '../../words/describe-source.ts';
import { sourceHref } from '../state/hrefs.ts';
import { useView } from '../state/view-store.ts';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { PageLink } from '../ui/PageLink.tsx';
import { useWords } from '../ui/use-words.ts';
import styles from './EventDetails.module.css';
import { quoteParts } from './quote-parts.ts';

/** A quotation marked in its paragraph, with its source and links to it. */
export function Passage({ citation, source }: { citation: Citation; source: SourceReference }) {
  const words = useWords();
  const openSource = useView((view) => view.openSource);
  return (
    <figure className={styles.passage}>
      <blockquote className={styles.quote} cite={source.url ?? undefined}>
        {quoteParts(citation).map((parts) => (
          <p key={parts[0]?.index}>
            {parts.map((part) => (part.quoted ? <mark key="quoted">{part.text}</mark> : part.text))}
          </p>
        ))}
      </blockquote>
      <figcaption className={styles.origin}>
        <cite className={styles.sourceTitle}>{titleOf(source, words)}</cite>
        <span>
          {describeOrigin(source, words)},{' '}
          {words.source.paragraph(citation.paragraph, source.paragraphs)}
        </span>
        <span className={styles.ways}>
          <PageLink
            href={sourceHref(source.id, citation.passage)}
            onFollow={() => openSource(source.id, citation.passage)}
          >
            {words.source.read}
          </PageLink>
          {source.url !== null && (
            <a
              href={withTextFragment(source.url, citation)}
              rel="noopener noreferrer"
              target="_blank"
            >
              {words.source.openOriginal} <Icon node={icons.external} />
            </a>
          )}
        </span>
      </figcaption>
    </figure>
  );
}
