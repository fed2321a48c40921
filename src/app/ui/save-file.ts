/** How long the browser may take to start the download, in milliseconds. */
const KEPT_FOR = 60_000;

/** Downloads a text or bytes as a file. */
export function saveFile(name: string, mediaType: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}

/** A file name from a corpus's title: `turkmenistan-events.csv`. */
export function fileName(title: string, part: string, extension: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${[slug, part].filter((word) => word !== '').join('-')}.${extension}`;
}
