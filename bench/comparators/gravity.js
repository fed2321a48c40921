import { Timeline } from '@gravity-ui/timeline';
import { loadEvents, tellDrawn } from './events.js';

/**
 * The canvas timeline: an axis for each partner, its events on tracks so that they do not overlap.
 */
const TRACKS = 5;
const { events, from, to } = await loadEvents();
const free = new Map();
const placed = events.flatMap(({ id, start, end, partners }) =>
  partners.map((axisId) => {
    const tracks = free.get(axisId) ?? new Array(TRACKS).fill(Number.NEGATIVE_INFINITY);
    free.set(axisId, tracks);
    const found = tracks.findIndex((until) => until <= start);
    const trackIndex = found === -1 ? 0 : found;
    const until = end ?? start + 86_400_000;
    tracks[trackIndex] = until;
    return { id: `${id}/${axisId}`, axisId, trackIndex, from: start, to: until, color: '#8f1d32' };
  }),
);
const axes = [...free.keys()].map((id, index) => ({
  id,
  tracksCount: TRACKS,
  top: index * 60,
  height: 10,
}));
const canvas = document.createElement('canvas');
canvas.style.cssText = 'width: 100%; height: 700px';
document.querySelector('#timeline').append(canvas);
const timeline = new Timeline({
  settings: { start: from, end: to, axes, events: placed, markers: [], sections: [] },
  viewConfiguration: {},
});
timeline.init(canvas);
tellDrawn();
