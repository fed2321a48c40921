import { useEffect, useEffectEvent, useRef } from 'react';
import type { DayRange } from '../../chronology/period.ts';
import type { EventId } from '../../contract/event.ts';
import type { LaneItem } from '../../view/lane-items.ts';
import type { Lane } from '../../view/visible-lanes.ts';
import { useWindow } from '../state/use-window.ts';
import { useWords } from '../ui/use-words.ts';
import { mountVisTimeline, type VisTimeline } from './vis/adapter.ts';

interface TimelineCanvasProps {
  lanes: readonly Lane[];
  items: readonly LaneItem[];
  /** An event to scroll to: the one reached by keys. */
  focus: EventId | null;
  onMove: (timeWindow: DayRange) => void;
  onOpen: (item: LaneItem) => void;
}

/** vis-timeline in React: one instance per mount, updated by differences. */
export default function TimelineCanvas(props: TimelineCanvasProps) {
  const { lanes, items, focus } = props;
  const words = useWords();
  const timeWindow = useWindow();
  const container = useRef<HTMLDivElement>(null);
  const timeline = useRef<VisTimeline>(null);
  const onMove = useEffectEvent((moved: DayRange) => props.onMove(moved));
  const onOpen = useEffectEvent((item: LaneItem) => props.onOpen(item));
  const firstWindow = useEffectEvent(() => timeWindow);

  useEffect(() => {
    if (container.current === null) return;
    const mounted = mountVisTimeline(container.current, firstWindow(), words, {
      onMove: (moved) => onMove(moved),
      onOpen: (item) => onOpen(item),
    });
    timeline.current = mounted;
    return () => {
      timeline.current = null;
      mounted.destroy();
    };
  }, [words]);

  useEffect(() => timeline.current?.show(lanes, items), [lanes, items]);

  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    timeline.current?.moveTo(timeWindow, !still);
  }, [timeWindow]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other lanes move the event
  useEffect(() => {
    if (focus === null) return;
    // First scroll to the lane; its event is drawn by the redraw after that.
    const timers = [50, 350].map((delay) =>
      setTimeout(() => timeline.current?.scrollTo(focus), delay),
    );
    return () => timers.forEach(clearTimeout);
  }, [focus, lanes]);

  return <div className="dateline-canvas" ref={container} aria-hidden="true" />;
}
