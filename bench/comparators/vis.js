import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { loadEvents, tellDrawn } from './events.js';

/**
 * vis-timeline given all items at once, a lane for each partner, in the window that the bench
 * moves.
 */
const { events, from, to } = await loadEvents();
const items = events.flatMap(({ id, title, start, end, partners }) =>
  partners.map((group) => {
    const item = { id: `${id}/${group}`, group, content: title, start };
    return end === null ? { ...item, type: 'point' } : { ...item, type: 'range', end };
  }),
);
/** Lanes with the most items first, as in Dateline. */
const sizes = Map.groupBy(items, ({ group }) => group);
const groups = [...sizes].map(([id, { length }]) => ({ id, content: id, order: -length }));
const cluster = new URLSearchParams(location.search).has('cluster');
const timeline = new Timeline(
  document.querySelector('#timeline'),
  new DataSet(items),
  new DataSet(groups),
  {
    start: from,
    end: to,
    height: '700px',
    // The default begins with the last lanes.
    orientation: { axis: 'bottom', item: 'top' },
    groupOrder: 'order',
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    ...(cluster ? { cluster: { maxItems: 1 } } : {}),
  },
);
timeline.on('changed', () => {
  if (document.querySelector('.vis-item') !== null && window.benchDrawn === undefined) tellDrawn();
});
