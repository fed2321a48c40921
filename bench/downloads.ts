import { downloadTable, measureDownloads } from '../tools/checks/budgets.ts';

/** Prints what a reader downloads of the site in `dist`. */
export function benchDownloads(): void {
  console.log(`\n## Downloads\n\n${downloadTable(measureDownloads())}`);
}
