import { loadEvents, tellDrawn } from './events.js';

/** TimelineJS3, which defines a global. It has no lanes; partners are its groups. */
const day = (time) => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const { events } = await loadEvents();
const slides = events.map(({ id, title, start, end, partners }) => ({
  unique_id: id,
  start_date: day(start),
  ...(end === null ? {} : { end_date: day(end) }),
  group: partners[0],
  text: { headline: title },
}));
const observer = new MutationObserver(() => {
  if (document.querySelector('.tl-timemarker') === null) return;
  observer.disconnect();
  tellDrawn();
});
const container = document.querySelector('#timeline');
observer.observe(container, { childList: true, subtree: true });
new TL.Timeline(container, { events: slides }, { language: 'en', font: null });
