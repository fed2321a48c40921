import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EventDetail } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import { type CitationFormat, UNKNOWN_SITE } from '../../contract/vocabulary.ts';
import { failureKind } from '../data/explain-failure.ts';
import { citationsQuery } from '../data/queries.ts';
import { absoluteAddress, BASE } from '../state/hrefs.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Failure, Loading } from '../ui/Failure.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './Cite.module.css';
import { CitationText, FormatChoice, WorkChoice } from './CiteParts.tsx';
import { CITATION_FILES, citedWorks } from './cited-works.ts';

interface CiteDialogProps {
  manifest: Manifest;
  event: EventDetail;
  onClose: () => void;
}

/** The citation of an event or one of its sources, in a style or format of the reader's choice. */
export function CiteDialog({ manifest, event, onClose }: CiteDialogProps) {
  const words = useWords();
  const shard = useQuery(citationsQuery(manifest, event.id));
  const works = citedWorks(event, manifest.datasets, words);
  const [chosen, setChosen] = useState(0);
  const [format, setFormat] = useState<CitationFormat>('chicago');
  const [saved, setSaved] = useState('');
  const work = works[chosen] ?? works[0];
  const texts = shard.data && work.textsIn(shard.data);
  const citation = texts?.[format].replaceAll(UNKNOWN_SITE, absoluteAddress(BASE));
  const file = CITATION_FILES[format];
  const download = () => {
    if (citation === undefined || file === undefined) return;
    const name = `${work.id}.${file.extension}`;
    saveFile(name, file.mediaType, citation);
    setSaved(words.cite.saved(name));
  };

  return (
    <Dialog
      title={words.cite.title}
      onClose={onClose}
      actions={
        citation !== undefined &&
        file !== undefined && (
          <button type="button" className="button" onClick={download}>
            {words.cite.download}
          </button>
        )
      }
    >
      {citation !== undefined && (
        <>
          <WorkChoice works={works} chosen={chosen} onChoose={setChosen} />
          <FormatChoice chosen={format} onChoose={setFormat} />
          <CitationText key={`${chosen} ${format}`} citation={citation} code={file !== undefined} />
        </>
      )}
      {shard.isPending && <Loading label={words.cite.loading} />}
      {shard.isError && <NotHere error={shard.error} retry={() => void shard.refetch()} />}
      {shard.isSuccess && citation === undefined && <NotHere error={null} />}
      <p role="status" className={styles.saved}>
        {saved}
      </p>
    </Dialog>
  );
}

/** @param error null: the file loaded, but lacks the event */
function NotHere({ error, retry }: { error: Error | null; retry?: () => void }) {
  const words = useWords();
  const failure = error === null ? 'malformed' : failureKind(error);
  return failure === 'missing' ? (
    <div role="status">
      <p>
        <strong>{words.cite.absent}</strong>
      </p>
      <p>{words.cite.absentHelp}</p>
    </div>
  ) : (
    <Failure title={words.cite.failed} help={words.failure[failure]} retry={retry} />
  );
}
