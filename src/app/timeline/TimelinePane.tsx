import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { isUndated } from '../../chronology/compare.ts';
import type { DayRange } from '../../chronology/period.ts';
import { touches } from '../../chronology/touches.ts';
import type { EventSummary } from '../../contract/event.ts';
import type { Density } from '../../view/density.ts';
import { itemsOf, type LaneItem } from '../../view/lane-items.ts';
import type { HiddenStretch } from '../../view/stretches.ts';
import { panned, revealing, SHORTEST_WINDOW, zoomed } from '../../view/time-window.ts';
import type { VisibleLanes } from '../../view/visible-lanes.ts';
import type { KeyedEventIndex } from '../data/event-index.ts';
import { windowNow } from '../state/use-window.ts';
import { useView } from '../state/view-store.ts';
import { Failure, Loading } from '../ui/Failure.tsx';
import { useWords } from '../ui/use-words.ts';
import { Overview } from './Overview.tsx';
import styles from './TimelinePane.module.css';
import { Toolbar } from './Toolbar.tsx';

interface TimelinePaneProps {
  events: KeyedEventIndex | undefined;
  shown: readonly EventSummary[];
  hidden: readonly HiddenStretch[];
  lanes: VisibleLanes;
  showLanes: (from: number) => void;
  density: Density;
  /** The window that shows all events. */
  whole: DayRange;
  loading: boolean;
  /** Without lanes, for small screens. */
  stripOnly: boolean;
  /** Further buttons, after the toolbar's own. */
  tools?: ReactNode;
  onOpen: (event: EventSummary) => void;
}

/** How a key or button moves the window. */
const MOVES = {
  earlier: (timeWindow: DayRange) => panned(timeWindow, -0.25),
  later: (timeWindow: DayRange) => panned(timeWindow, 0.25),
  zoomIn: (timeWindow: DayRange) => zoomed(timeWindow, 1 / 1.6),
  zoomOut: (timeWindow: DayRange) => zoomed(timeWindow, 1.6),
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

/** A step by key is never aborted. */
const NEVER = new AbortController().signal;

/** Overview strip, toolbar and lanes. The region takes the focus and handles the keys. */
export function TimelinePane(props: TimelinePaneProps) {
  const words = useWords();
  const { events, shown, whole, onOpen, stripOnly } = props;
  const cursor = useView((view) => view.cursor);
  const setCursor = useView((view) => view.setCursor);
  const setWindow = useView((view) => view.setWindow);
  const fitAll = useView((view) => view.fitAll);
  const [reached, setReached] = useState<EventSummary>();
  const at = reached?.id === cursor ? reached : shown.find((event) => event.id === cursor);

  const step = async (direction: 'previous' | 'next') => {
    const timeWindow = windowNow(whole);
    const next =
      at === undefined
        ? shown.find((event) => touches(event.date, timeWindow))
        : (await events?.source(NEVER).neighbours(at))?.[direction];
    if (next === undefined || isUndated(next.date)) return;
    setReached(next);
    setCursor(next.id);
    const revealed = revealing(timeWindow, next.date);
    if (revealed !== timeWindow) setWindow(revealed);
  };

  const act = (action: Action) => {
    if (action === 'next' || action === 'previous') void step(action);
    else if (action === 'fit') fitAll();
    else if (action === 'open') at !== undefined && onOpen(at);
    else setWindow(MOVES[action](windowNow(whole)));
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
      aria-label={words.timeline.region}
      aria-describedby="timeline-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the timeline work here
      tabIndex={0}
      onKeyDown={press}
    >
      <p id="timeline-keys" className="hidden">
        {words.timeline.keys}
      </p>
      <Overview density={props.density} whole={whole} onMove={setWindow} />
      <Toolbar
        onAct={act}
        undated={events?.undated}
        lanes={stripOnly ? undefined : props.lanes}
        onShowLanes={props.showLanes}
      >
        {props.tools}
      </Toolbar>
      {!stripOnly && <Lanes {...props} />}
      <p className="hidden" role="status">
        {at?.title}
      </p>
    </section>
  );
}

function Lanes({ shown, hidden, lanes, whole, loading, onOpen }: TimelinePaneProps) {
  const words = useWords();
  const cursor = useView((view) => view.cursor);
  const setWindow = useView((view) => view.setWindow);
  const setDisplay = useView((view) => view.setDisplay);
  const selected = useView((view) => (view.route.kind === 'event' ? view.route.id : null));
  const canvas = useQuery({
    queryKey: ['timeline-code'],
    queryFn: () => import('./TimelineCanvas.tsx'),
  });
  const items = useMemo(
    () => itemsOf(shown, hidden, lanes.lanes, selected, cursor),
    [shown, hidden, lanes, selected, cursor],
  );
  if (canvas.isError) {
    return (
      <Failure
        title={words.timeline.failed}
        help={words.timeline.failedHelp}
        retry={() => void canvas.refetch()}
      />
    );
  }
  if (loading || canvas.data === undefined) return <Loading label={words.timeline.loading} />;
  const TimelineCanvas = canvas.data.default;
  const open = (item: LaneItem) => {
    if ('event' in item) {
      onOpen(item.event);
      return;
    }
    // A single day cannot be zoomed, so show its events in the list.
    setWindow(item.hidden);
    if (item.hidden.to - item.hidden.from < SHORTEST_WINDOW) setDisplay('list');
  };
  return (
    <div className={styles.canvas}>
      <TimelineCanvas
        lanes={lanes.lanes}
        items={items}
        whole={whole}
        focus={cursor}
        onMove={setWindow}
        onOpen={open}
      />
      {lanes.total === 0 && <p className={styles.empty}>{words.timeline.empty}</p>}
    </div>
  );
}
