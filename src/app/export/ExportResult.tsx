import type { Words } from '../../words/words.ts';
import { failureKind } from '../data/explain-failure.ts';
import { Failure } from '../ui/Failure.tsx';
import { useWords } from '../ui/use-words.ts';
import { CanvasFailed } from './canvas-failed.ts';
import styles from './Export.module.css';
import { MOST_EVENTS } from './gather-events.ts';
import type { ExportState } from './use-export.ts';

/** Progress of the file, its summary, or why it failed. */
export function ExportResult({ state, onRetry }: { state: ExportState; onRetry: () => void }) {
  const words = useWords();
  return (
    <>
      <div role="status" className={styles.status}>
        {state.kind === 'working' && <p>{words.export.loading}…</p>}
        {state.kind === 'done' && <p>{sentences(state, words.export)}</p>}
      </div>
      {state.kind === 'working' && state.of > 0 && (
        <progress
          className={styles.progress}
          aria-label={words.export.loading}
          value={state.come}
          max={state.of}
        />
      )}
      {state.kind === 'failed' && (
        <Failure
          title={words.export.failed}
          help={
            state.error instanceof CanvasFailed
              ? words.export.tooLarge
              : words.failure[failureKind(state.error)]
          }
          retry={onRetry}
        />
      )}
    </>
  );
}

function sentences(
  { file, format, amount, leftOut, cut }: Extract<ExportState, { kind: 'done' }>,
  words: Words['export'],
): string {
  return [
    words.done(file, amount),
    ...(cut ? [words.cut(MOST_EVENTS)] : []),
    ...(leftOut > 0 ? [words.leftOut[format](leftOut)] : []),
  ].join(' ');
}
