import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { loadEvents, tellDrawn } from './events.js';

/** vis-timeline given all items at once, a lane for each partner, in the window that the bench moves. */
const { events, from, to } = await loadEvents();
const items = events.flatMap(({ id, title, start, end, partners }) =>
  partners.map((group) => {
    const item = { id: `${id}/${group}`, group, content: title, start };
    return end === null ? { ...item, type: 'point' } : { ...item, type: 'range', end };
  }),
);
const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }));
const cluster = new URLSearchParams(location.search).has('cluster');
const timeline = new Timeline(
  document.querySelector('#timeline'),
  new DataSet(items),
  new DataSet(groups),
  {
    start: from,
    end: to,
    height: '700px',
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    ...(cluster ? { cluster: { maxItems: 1 } } : {}),
  },
);
timeline.on('changed', () => {
  if (document.querySelector('.vis-item') !== null && window.benchDrawn === undefined) tellDrawn();
});
