import { describe, expect, it } from 'vitest';
import { ProgressDisplay } from './show-progress.ts';

/** A display on a terminal or a pipe, with a clock that is set by the test. */
function display(isTTY: boolean) {
  let written = '';
  const clock = { ms: 0 };
  const output = {
    isTTY,
    write: (text: string) => {
      written += text;
    },
  };
  const progress = new ProgressDisplay(output, () => clock.ms);
  return {
    progress,
    readUntil(seconds: number, share: number) {
      clock.ms = seconds * 1000;
      progress.reading({ rows: share * 1_000_000, bytesRead: share * 1000, bytesTotal: 1000 });
    },
    writeAt(seconds: number, bytes: number) {
      clock.ms = seconds * 1000;
      progress.wrote(bytes);
    },
    written: () => written.replaceAll('\r\u001B[2K', '<'),
  };
}

describe('ProgressDisplay', () => {
  it('updates one line of a terminal, and erases it at the end', () => {
    const { progress, readUntil, writeAt, written } = display(true);
    readUntil(0.1, 0.05);
    readUntil(1, 0.25);
    readUntil(1.1, 0.26);
    readUntil(2, 0.5);
    writeAt(90, 2_000_000);
    progress.end();
    expect(written().split('<')).toEqual([
      '',
      'reading: 250,000 rows, 250,000 a second, 3 s left',
      'reading: 500,000 rows, 250,000 a second, 2 s left',
      'writing: file 1, 2 MB, 1 min 30 s since the start',
      '',
    ]);
  });

  it('writes a line to a pipe every five seconds', () => {
    const { progress, readUntil, written } = display(false);
    for (let second = 1; second <= 12; second++) readUntil(second, second / 400);
    progress.end();
    expect(written()).toBe(
      'reading: 12,500 rows, 2,500 a second, 6 min 35 s left\n' +
        'reading: 25,000 rows, 2,500 a second, 6 min 30 s left\n',
    );
  });

  it('shows nothing for a short run, nor for documents alone', () => {
    const short = display(true);
    short.readUntil(0.1, 0.5);
    short.writeAt(0.15, 100);
    const documents = display(true);
    documents.writeAt(10, 100);
    short.progress.end();
    documents.progress.end();
    expect(short.written() + documents.written()).toBe('');
  });
});
