import { useState } from 'react';
import type { DayRange } from '../../chronology/period.ts';
import type { Manifest } from '../../contract/files.ts';
import type { EventCount } from '../../pyramid/read/event-index.ts';
import type { VisibleLanes } from '../../view/visible-lanes.ts';
import type { KeyedEventIndex } from '../data/event-index.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/use-words.ts';
import { Choice } from './Choice.tsx';
import styles from './Export.module.css';
import { ExportResult } from './ExportResult.tsx';
import { FORMATS, type FormatId, isPicture } from './formats.ts';
import { MOST_EVENTS } from './gather-events.ts';
import { useExport } from './use-export.ts';

export interface ExportProps {
  manifest: Manifest;
  events: KeyedEventIndex | undefined;
  timeWindow: DayRange;
  lanes: VisibleLanes;
  /** Dated events in the window. */
  inWindow: EventCount | undefined;
}

/** Which events, in which format; stays open until the reader closes it. */
export function ExportDialog(props: ExportProps & { onClose: () => void }) {
  const words = useWords().export;
  const { manifest, events, timeWindow, lanes, inWindow, onClose } = props;
  const [whole, setWhole] = useState(false);
  const [format, setFormat] = useState<FormatId>('csv');
  const { state, start } = useExport(manifest);
  const view =
    events === undefined || inWindow === undefined ? null : { events, timeWindow, lanes };
  const amount = (inWindow?.value ?? 0) + (events?.undated.value ?? 0);
  const canStart = state.kind !== 'working' && (whole ? manifest.exported : view !== null);
  const run = () => {
    if (canStart) void start(whole ? null : view, format);
  };
  const wholeHelp = !manifest.exported
    ? words.wholeMissing
    : isPicture(format)
      ? words.pictureOfView
      : words.wholeHelp;

  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <button type="button" className="button" aria-disabled={!canStart} onClick={run}>
          {words.download}
        </button>
      }
    >
      <fieldset className={styles.group}>
        <legend className="heading">{words.which}</legend>
        <Choice
          group="export-which"
          checked={!whole}
          onChoose={() => setWhole(false)}
          name={words.inView(amount, inWindow?.exact ?? true)}
          help={
            amount > MOST_EVENTS
              ? `${words.inViewHelp} ${words.inViewMost(MOST_EVENTS)}`
              : words.inViewHelp
          }
        />
        <Choice
          group="export-which"
          checked={whole}
          disabled={!manifest.exported || isPicture(format)}
          onChoose={() => setWhole(true)}
          name={words.whole(manifest.eventCount)}
          help={wholeHelp}
        />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className="heading">{words.format}</legend>
        {FORMATS.map(({ id }) => (
          <Choice
            key={id}
            group="export-format"
            checked={format === id}
            disabled={whole && isPicture(id)}
            onChoose={() => setFormat(id)}
            name={words.formats[id].name}
            help={whole && isPicture(id) ? words.pictureOfView : words.formats[id].help}
          />
        ))}
      </fieldset>
      <ExportResult state={state} onRetry={run} />
    </Dialog>
  );
}
