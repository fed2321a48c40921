import type { DatasetReference } from '../../contract/event.ts';
import { describeOrigin, titleOf } from '../../words/describe-source.ts';
import { useWords } from '../ui/use-words.ts';
import type { Footnote } from './footnotes.ts';
import styles from './PrintPane.module.css';

interface FootnoteListProps {
  notes: readonly Footnote[];
  datasets: readonly DatasetReference[];
}

/** The passages, each with its source and the source's web address written out. */
export function FootnoteList({ notes, datasets }: FootnoteListProps) {
  const words = useWords();
  if (notes.length === 0) return null;
  return (
    <section>
      <h2 className={styles.year}>{words.print.notes}</h2>
      <ol className={styles.notes}>
        {notes.map((note) => (
          <li key={note.number} id={`note-${note.number}`} value={note.number}>
            {note.kind === 'passage' ? (
              <PassageNote note={note} />
            ) : (
              <RowNote
                record={note.record}
                dataset={datasets.find(({ id }) => id === note.record.dataset)}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function PassageNote({
  note: { citation, source },
}: {
  note: Extract<Footnote, { kind: 'passage' }>;
}) {
  const words = useWords();
  const origin = [
    ...(source.author === null ? [] : [source.author]),
    titleOf(source, words),
    describeOrigin(source, words),
    words.source.paragraph(citation.paragraph, source.paragraphs),
  ];
  return (
    <>
      <q>{citation.exact.replaceAll('\n\n', ' ')}</q> {origin.join(', ')}.{' '}
      {source.url !== null && <Printed address={source.url} />}
    </>
  );
}

interface RowNoteProps {
  record: Extract<Footnote, { kind: 'row' }>['record'];
  dataset: DatasetReference | undefined;
}

function RowNote({ record, dataset }: RowNoteProps) {
  const words = useWords();
  const address = record.url ?? dataset?.url ?? null;
  return (
    <>
      {record.text !== null && (
        <>
          <q>{record.text}</q>{' '}
        </>
      )}
      {dataset !== undefined &&
        `${words.detail.fromDataset(dataset.title, dataset.publisher)} ${words.detail.licence(dataset.licence)} `}
      {address !== null && <Printed address={address} />}
    </>
  );
}

function Printed({ address }: { address: string }) {
  return (
    <a className={styles.address} href={address} rel="noopener noreferrer" target="_blank">
      {address}
    </a>
  );
}
