import type { SourceDocument } from '../../contract/files.ts';
import { describeOrigin, titleOf } from '../../words/describe-source.ts';
import { text } from '../../words/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import styles from './DocumentReader.module.css';

/** What a document is: its title, where it comes from, and on what terms it is shown. */
export function DocumentHeader({ source }: { source: SourceDocument }) {
  const cited = new Set(source.passages.flatMap((one) => one.events.map((event) => event.id)));
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{titleOf(source)}</h1>
      <p className={styles.origin}>
        {describeOrigin(source)}
        {source.author !== null && <> · {text.source.by(source.author)}</>}
        {source.url !== null && (
          <>
            {' · '}
            <a href={source.url} rel="noopener noreferrer" target="_blank">
              {text.source.original} <Icon node={icons.external} />
            </a>
          </>
        )}
      </p>
      <p className={styles.terms}>
        {text.source.citedEvents(cited.size)}. {source.rights === 'excerpt' && text.source.excerpt}
      </p>
      {source.note !== null && (
        <p className={styles.terms}>
          <strong>{text.source.note}:</strong> {source.note}
        </p>
      )}
    </header>
  );
}
