import type { SourceBlock, SourceDocument, SourcePassage } from '../../contract/files.ts';
import { eventHref } from '../state/hrefs.ts';
import type { EventToOpen } from '../state/view-store.ts';
import { PageLink } from '../ui/PageLink.tsx';
import { useWords } from '../ui/use-words.ts';
import styles from './DocumentReader.module.css';
import { documentRuns } from './document-runs.ts';

interface DocumentTextProps {
  source: SourceDocument;
  passage: string | undefined;
  onOpen: (event: EventToOpen) => void;
}

/** The published paragraphs with their numbers, each beside the events that cite it. */
export function DocumentText({ source, passage, onOpen }: DocumentTextProps) {
  const words = useWords();
  return (
    <div lang={source.language}>
      {source.blocks.map((block) =>
        'gap' in block ? (
          <p
            key={`gap-before-${gapKey(source.blocks, block)}`}
            className={styles.gap}
            lang={words.language}
          >
            {words.source.gap(block.gap)}
          </p>
        ) : (
          <Paragraph
            key={block.paragraph}
            block={block}
            passages={source.passages}
            shown={passage}
            onOpen={onOpen}
          />
        ),
      )}
    </div>
  );
}

/** Identifies a gap by the paragraph after it. */
function gapKey(blocks: readonly SourceBlock[], gap: SourceBlock): string {
  const next = blocks[blocks.indexOf(gap) + 1];
  return next !== undefined && 'paragraph' in next ? String(next.paragraph) : 'end';
}

interface ParagraphProps {
  block: Extract<SourceBlock, { paragraph: number }>;
  passages: readonly SourcePassage[];
  shown: string | undefined;
  onOpen: (event: EventToOpen) => void;
}

function Paragraph({ block, passages, shown, onOpen }: ParagraphProps) {
  const words = useWords();
  const runs = documentRuns(block, passages);
  const cited = [...new Set(runs.flatMap((run) => run.passages))];
  const events = new Map(cited.flatMap((one) => one.events.map((event) => [event.id, event])));
  return (
    <div className={styles.block}>
      <span className={styles.number} aria-hidden="true">
        {block.paragraph}
      </span>
      <p className={styles.text}>
        {runs.map((run) =>
          run.passages.length === 0 ? (
            run.text
          ) : (
            <Cited
              key={run.start}
              start={run.start}
              text={run.text}
              passages={run.passages}
              current={run.passages.some((one) => one.id === shown)}
              onOpen={onOpen}
            />
          ),
        )}
      </p>
      {events.size > 0 && (
        <ul
          className={styles.events}
          aria-label={words.source.citing(block.paragraph)}
          lang={words.language}
        >
          {[...events.values()].map((event) => (
            <li key={event.id}>
              <PageLink href={eventHref(event.id)} onFollow={() => onOpen(event)}>
                {event.title}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface CitedProps {
  start: number;
  text: string;
  passages: readonly SourcePassage[];
  current: boolean;
  onOpen: (event: EventToOpen) => void;
}

/**
 * A marked run, with the anchors of the passages that begin at it. It links to its event if there is exactly one; several
 * events are listed beside the paragraph.
 */
function Cited({ start, text, passages, current, onOpen }: CitedProps) {
  const events = new Map(passages.flatMap((one) => one.events.map((event) => [event.id, event])));
  const [only] = events.values();
  const ids = passages.map((one) => one.id).join(' ');
  return (
    <mark
      className={current ? styles.current : undefined}
      data-passages={ids}
      tabIndex={current ? -1 : undefined}
    >
      {passages
        .filter((one) => one.start === start)
        .map((one) => (
          <span key={one.id} id={one.id} className={styles.place} />
        ))}
      {events.size === 1 && only !== undefined ? (
        <PageLink
          className={styles.cited}
          href={eventHref(only.id)}
          title={only.title}
          onFollow={() => onOpen(only)}
        >
          {text}
        </PageLink>
      ) : (
        text
      )}
    </mark>
  );
}
