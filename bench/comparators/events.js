/*
 * Shared by the pages. They are bundled apart from the project, which does not check their types.
 *
 * @typedef {{ id: string, title: string, start: number, end: number | null, partners: string[] }} PageEvent
 */

/** The generated events, and the window in which the bench will move. */
export async function loadEvents() {
  const response = await fetch(`/events/${new URLSearchParams(location.search).get('count')}.json`);
  return response.json();
}

/** Tells the bench when the first frame with events has ended. */
export function tellDrawn() {
  requestAnimationFrame(() => requestAnimationFrame((now) => (window.benchDrawn = now)));
}
