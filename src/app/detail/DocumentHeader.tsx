import type { SourceDocument } from '../../contract/files.ts';
import { describeOrigin, titleOf } from '../../words/describe-source.ts';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './DocumentReader.module.css';

/** A document's title, origin and terms of display. */
export function DocumentHeader({ source }: { source: SourceDocument }) {
  const words = useWords();
  const cited = new Set(source.passages.flatMap((one) => one.events.map((event) => event.id)));
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{titleOf(source, words)}</h1>
      <p className={styles.origin}>
        {describeOrigin(source, words)}
        {source.author !== null && <> · {words.source.by(source.author)}</>}
        {source.url !== null && (
          <>
            {' · '}
            <a href={source.url} rel="noopener noreferrer" target="_blank">
              {words.source.original} <Icon node={icons.external} />
            </a>
          </>
        )}
      </p>
      <p className={styles.terms}>
        {words.source.citedEvents(cited.size)}.{' '}
        {source.rights === 'excerpt' && words.source.excerpt}
      </p>
      {source.note !== null && (
        <p className={styles.terms}>
          <strong>{words.source.note}:</strong> {source.note}
        </p>
      )}
    </header>
  );
}
