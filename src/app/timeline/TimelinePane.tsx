import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { isUndated } from '../../chronology/compare.ts';
import type { DayRange } from '../../chronology/period.ts';
import { touches } from '../../chronology/touches.ts';
import type { EventSummary } from '../../contract/event.ts';
import { itemsOf, type LaneItem } from '../../view/lane-items.ts';
import { panned, SHORTEST_WINDOW, zoomed } from '../../view/time-window.ts';
import { useSelectedEvents } from '../selectors/event-index.tsx';
import { useDensity } from '../selectors/use-density.ts';
import { type DrawnEvents, useDrawnEvents } from '../selectors/use-drawn-events.ts';
import { windowNow } from '../state/use-window.ts';
import { useView } from '../state/view-store.ts';
import { Failure, Loading } from '../ui/Failure.tsx';
import { useWords } from '../ui/use-words.ts';
import { Overview } from './Overview.tsx';
import styles from './TimelinePane.module.css';
import { Toolbar } from './Toolbar.tsx';

interface TimelinePaneProps {
  /** Without lanes, for small screens. */
  stripOnly: boolean;
  /** Further buttons, after the toolbar's own. */
  tools: ReactNode;
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

/** The event that the keys are at, and what keys and buttons do. */
function useActions({ events }: DrawnEvents) {
  const { index } = useSelectedEvents();
  const cursor = useView((view) => view.cursor);
  const setCursor = useView((view) => view.setCursor);
  const setWindow = useView((view) => view.setWindow);
  const reveal = useView((view) => view.reveal);
  const fitAll = useView((view) => view.fitAll);
  const openEvent = useView((view) => view.openEvent);
  const [reached, setReached] = useState<EventSummary>();
  const at = reached?.id === cursor ? reached : events.find((event) => event.id === cursor);

  const step = async (direction: 'previous' | 'next') => {
    const next =
      at === undefined
        ? events.find((event) => touches(event.date, windowNow()))
        : (await index?.withSignal(NEVER).neighbours(at))?.[direction];
    if (next === undefined || isUndated(next.date)) return;
    setReached(next);
    setCursor(next.id);
    reveal(next.date);
  };
  const act = (action: Action) => {
    if (action === 'next' || action === 'previous') void step(action);
    else if (action === 'fit') fitAll();
    else if (action === 'open') at !== undefined && openEvent(at);
    else setWindow(MOVES[action](windowNow()));
  };
  return { at, act };
}

/** The timeline: overview strip, buttons, lanes. It takes the focus itself, and its keys move it. */
export function TimelinePane({ stripOnly, tools }: TimelinePaneProps) {
  const words = useWords();
  const { index } = useSelectedEvents();
  const { density } = useDensity();
  const drawn = useDrawnEvents();
  const { at, act } = useActions(drawn);
  const setWindow = useView((view) => view.setWindow);
  const showLanes = useView((view) => view.showLanes);

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
      <Overview density={density} onMove={setWindow} />
      <Toolbar
        onAct={act}
        undated={index?.undated}
        lanes={stripOnly ? undefined : drawn.lanes}
        onShowLanes={showLanes}
      >
        {tools}
      </Toolbar>
      {!stripOnly && <Lanes drawn={drawn} />}
      <p className="hidden" role="status">
        {at?.title}
      </p>
    </section>
  );
}

function Lanes({ drawn }: { drawn: DrawnEvents }) {
  const words = useWords();
  const { events, hidden, lanes } = drawn;
  const cursor = useView((view) => view.cursor);
  const openEvent = useView((view) => view.openEvent);
  const setWindow = useView((view) => view.setWindow);
  const setDisplay = useView((view) => view.setDisplay);
  const selected = useView((view) => (view.route.kind === 'event' ? view.route.id : null));
  const canvas = useQuery({
    queryKey: ['timeline-code'],
    queryFn: () => import('./TimelineCanvas.tsx'),
  });
  const items = useMemo(
    () => itemsOf(events, hidden, lanes.lanes, selected, cursor),
    [events, hidden, lanes, selected, cursor],
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
  if (drawn.loading || canvas.data === undefined) return <Loading label={words.timeline.loading} />;
  const TimelineCanvas = canvas.data.default;
  const open = (item: LaneItem) => {
    if ('event' in item) {
      openEvent(item.event);
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
        focus={cursor}
        onMove={setWindow}
        onOpen={open}
      />
      {lanes.total === 0 && <p className={styles.empty}>{words.timeline.empty}</p>}
    </div>
  );
}
