/** A script element that holds data and never runs. No data can close it. */
export function dataBlock(
  type: 'application/json' | 'application/ld+json',
  data: object,
  id?: string,
): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="${type}"${id === undefined ? '' : ` id="${id}"`}>${json}</script>`;
}
