import type { ImportProgress } from './imports/read-imports.ts';

/** Where progress is shown: a terminal gets one changing line, anything else further lines. */
export interface ProgressOutput {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Milliseconds between two updates, and before the first, so that a short run shows none. */
const TERMINAL_INTERVAL = 200;
const PIPE_INTERVAL = 5000;
const ERASE_LINE = '\r\u001B[2K';

/** Shows the progress of reading data sets, then of writing files. */
export class ProgressDisplay {
  readonly #output: ProgressOutput;
  readonly #now: () => number;
  readonly #start: number;
  #shownAt: number;
  #hasRows = false;
  #hasLine = false;
  #files = 0;
  #bytes = 0;

  constructor(output: ProgressOutput, now = () => performance.now()) {
    this.#output = output;
    this.#now = now;
    this.#start = now();
    this.#shownAt = this.#start;
  }

  reading({ rows, bytesRead, bytesTotal }: ImportProgress): void {
    this.#hasRows = true;
    this.#show((seconds) => {
      const left = bytesRead === 0 ? null : (seconds * (bytesTotal - bytesRead)) / bytesRead;
      return [
        `reading: ${grouped(rows)} rows`,
        `${grouped(rows / seconds)} a second`,
        ...(left === null ? [] : [`${duration(left)} left`]),
      ].join(', ');
    });
  }

  /** Counts a written file. Shown only if rows were read: documents alone are soon written. */
  wrote(bytes: number): void {
    this.#files += 1;
    this.#bytes += bytes;
    if (!this.#hasRows) return;
    this.#show(
      (seconds) =>
        `writing: file ${grouped(this.#files)}, ${grouped(this.#bytes / 1e6)} MB, ${duration(seconds)} since the start`,
    );
  }

  /** Erases the changing line, so that other lines can follow. */
  end(): void {
    if (this.#hasLine) this.#output.write(ERASE_LINE);
    this.#hasLine = false;
  }

  #show(describe: (seconds: number) => string): void {
    const isTerminal = this.#output.isTTY === true;
    const now = this.#now();
    if (now - this.#shownAt < (isTerminal ? TERMINAL_INTERVAL : PIPE_INTERVAL)) return;
    this.#shownAt = now;
    const text = describe((now - this.#start) / 1000);
    this.#output.write(isTerminal ? `${ERASE_LINE}${text}` : `${text}\n`);
    this.#hasLine = isTerminal;
  }
}

/** `1,234,567` */
function grouped(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `12 s`, `3 min 20 s` */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
