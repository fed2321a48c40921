/** How long the browser may take to begin the download, in milliseconds. */
const KEPT_FOR = 60_000;

/** Hands a text, or bytes, to the reader as a downloaded file. */
export function saveFile(name: string, mediaType: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}

/** `turkmenistan-events.csv`: a corpus's title as part of a file's name. */
export function fileName(title: string, part: string, extension: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${[slug, part].filter((word) => word !== '').join('-')}.${extension}`;
}
