/**
 * Cuts a text at a word to at most `longest` UTF-16 code units, the ellipsis included. Folds white
 * space.
 */
export function shorten(words: string, longest: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '');
  const end = line[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
