import { text } from '../../words/index.ts';
import { failureKind } from '../data/explain-failure.ts';
import { Failure } from '../ui/Failure.tsx';
import { CanvasFailed } from './canvas-failed.ts';
import styles from './Export.module.css';
import { MOST_EVENTS } from './gather-events.ts';
import type { ExportState } from './use-export.ts';

const words = text.export;

/** How far the file is, what came of it, or why there is none. */
export function ExportResult({ state, onRetry }: { state: ExportState; onRetry: () => void }) {
  return (
    <>
      <div role="status" className={styles.status}>
        {state.kind === 'working' && <p>{words.loading}…</p>}
        {state.kind === 'done' && <p>{sentences(state)}</p>}
      </div>
      {state.kind === 'working' && state.of > 0 && (
        <progress
          className={styles.progress}
          aria-label={words.loading}
          value={state.come}
          max={state.of}
        />
      )}
      {state.kind === 'failed' && (
        <Failure
          title={words.failed}
          help={
            state.error instanceof CanvasFailed
              ? words.tooLarge
              : text.failure[failureKind(state.error)]
          }
          retry={onRetry}
        />
      )}
    </>
  );
}

function sentences({
  file,
  format,
  amount,
  leftOut,
  cut,
}: Extract<ExportState, { kind: 'done' }>): string {
  return [
    words.done(file, amount),
    ...(cut ? [words.cut(MOST_EVENTS)] : []),
    ...(leftOut > 0 ? [words.leftOut[format](leftOut)] : []),
  ].join(' ');
}
