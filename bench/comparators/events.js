/*
 * What the pages share. They are bundled apart from the project, so that they are no part of its types.
 *
 * @typedef {{ id: string, title: string, start: number, end: number | null, partners: string[] }} PageEvent
 */

/** The events of the bench, and the window in which it will move. */
export async function loadEvents() {
  const response = await fetch(`/events/${new URLSearchParams(location.search).get('count')}.json`);
  return response.json();
}

/** Tells the bench that events stand on the screen, once the frame in which they do has ended. */
export function tellDrawn() {
  requestAnimationFrame(() => requestAnimationFrame((now) => (window.benchDrawn = now)));
}
