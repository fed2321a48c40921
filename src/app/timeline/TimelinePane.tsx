import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useMemo } from 'react';
import { isUndated } from '../../chronology/compare.ts';
import type { DayRange } from '../../chronology/period.ts';
import type { EventSummary } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import type { EventsByPlace } from '../state/selectors.ts';
import { overviewRange, panned, revealing, zoomed } from '../state/time-window.ts';
import { useView } from '../state/view-store.ts';
import { Failure, Loading } from '../ui/Failure.tsx';
import { text } from '../ui/text/index.ts';
import { Overview } from './Overview.tsx';
import styles from './TimelinePane.module.css';
import { Toolbar } from './Toolbar.tsx';
import { itemsOf, lanesOf } from './timeline-items.ts';

interface TimelinePaneProps {
  manifest: Manifest;
  filtered: readonly EventSummary[];
  places: EventsByPlace;
  window: DayRange;
  loading: boolean;
  /** Without the lanes, only the overview strip: small screens. */
  stripOnly: boolean;
  onOpen: (event: EventSummary) => void;
}

/** How a key or button moves the window. */
const MOVES = {
  earlier: (window: DayRange) => panned(window, -0.25),
  later: (window: DayRange) => panned(window, 0.25),
  zoomIn: (window: DayRange) => zoomed(window, 1 / 1.6),
  zoomOut: (window: DayRange) => zoomed(window, 1.6),
};

type Action = keyof typeof MOVES | 'next' | 'previous' | 'fit' | 'open';

const ACTIONS_BY_KEY: Partial<Record<string, Action>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fit',
  Enter: 'open',
};

/** The timeline: overview strip, buttons, lanes. It takes the focus itself, and its keys move it. */
export function TimelinePane(props: TimelinePaneProps) {
  const { manifest, filtered, window, onOpen, stripOnly } = props;
  const cursor = useView((view) => view.cursor);
  const setCursor = useView((view) => view.setCursor);
  const setWindow = useView((view) => view.setWindow);
  const fitAll = useView((view) => view.fitAll);
  const dated = useMemo(() => filtered.filter((event) => !isUndated(event.date)), [filtered]);
  const overview = useMemo(() => overviewRange(manifest.extent), [manifest.extent]);
  const at = dated.find((event) => event.id === cursor);

  const step = (direction: 1 | -1) => {
    const next =
      at === undefined
        ? (props.places.inWindow[0] ?? dated[0])
        : dated[dated.indexOf(at) + direction];
    if (next === undefined) return;
    setCursor(next.id);
    const shown = revealing(window, next.date);
    if (shown !== window) setWindow(shown);
  };

  const act = (action: Action) => {
    if (action === 'next') step(1);
    else if (action === 'previous') step(-1);
    else if (action === 'fit') fitAll();
    else if (action === 'open') at !== undefined && onOpen(at);
    else setWindow(MOVES[action](window));
  };
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const action = ACTIONS_BY_KEY[event.key];
    if (action === undefined) return;
    event.preventDefault();
    act(action);
  };

  return (
    <section
      className={styles.pane}
      aria-label={text.timeline.region}
      aria-describedby="timeline-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the timeline work here
      tabIndex={0}
      onKeyDown={press}
    >
      <p id="timeline-keys" className="hidden">
        {text.timeline.keys}
      </p>
      <Overview events={filtered} whole={overview} window={window} onMove={setWindow} />
      <Toolbar onAct={act} undated={props.places.undated.length} />
      {!stripOnly && <Lanes {...props} />}
      <p className="hidden" role="status">
        {at?.title}
      </p>
    </section>
  );
}

function Lanes({ manifest, filtered, window, loading, onOpen }: TimelinePaneProps) {
  const cursor = useView((view) => view.cursor);
  const chosen = useView((view) => view.partners);
  const setWindow = useView((view) => view.setWindow);
  const selected = useView((view) => (view.page.kind === 'event' ? view.page.id : null));
  const canvas = useQuery({
    queryKey: ['timeline-code'],
    queryFn: () => import('./TimelineCanvas.tsx'),
  });
  const lanes = useMemo(
    () => lanesOf(filtered, manifest.partners, chosen),
    [filtered, manifest.partners, chosen],
  );
  const items = useMemo(
    () => itemsOf(filtered, window, selected, cursor),
    [filtered, window, selected, cursor],
  );
  if (canvas.isError) {
    return (
      <Failure
        title={text.timeline.failed}
        help={text.timeline.failedHelp}
        retry={() => void canvas.refetch()}
      />
    );
  }
  if (loading || canvas.data === undefined) return <Loading label={text.timeline.loading} />;
  const TimelineCanvas = canvas.data.default;
  const open = (id: string) => {
    const event = filtered.find((one) => one.id === id);
    if (event !== undefined) onOpen(event);
  };
  return (
    <div className={styles.canvas}>
      <TimelineCanvas
        lanes={lanes}
        items={items}
        window={window}
        focus={cursor}
        onMove={setWindow}
        onOpen={open}
      />
      {lanes.length === 0 && <p className={styles.empty}>{text.timeline.empty}</p>}
    </div>
  );
}
