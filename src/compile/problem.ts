import { byCodeUnit } from '../contract/code-unit-order.ts';

/**
 * What a check found. `file` is relative to the corpus folder, with slashes; empty where it is the folder
 * itself. `line` and `column` count from 1, columns in UTF-16 code units.
 * `id`: the event, document or organisation concerned. `nearest`: words of the document like those sought.
 * `hint`: what the curator can do about it.
 */
export interface Problem {
  severity: 'error' | 'warning';
  file: string;
  line: number;
  column: number;
  id?: string | undefined;
  message: string;
  nearest?: string | undefined;
  hint: string;
}

/** By file, line, column, then message. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    byCodeUnit(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodeUnit(a.message, b.message)
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/**
 * Problems for a terminal, in the order given, each headed by `<corpusDir>/<file>:<line>:<column>`, which
 * editors follow.
 */
export function describeProblems(problems: readonly Problem[], corpusDir: string): string {
  return problems.map((problem) => describeProblem(problem, corpusDir)).join('\n');
}

function describeProblem(problem: Problem, corpusDir: string): string {
  const { severity, file, line, column, id, message, nearest, hint } = problem;
  const place = file === '' ? corpusDir : `${corpusDir}/${file}:${line}:${column}`;
  const lines = [`${place} ${severity}${id === undefined ? '' : ` ${id}`}: ${message}`];
  if (nearest !== undefined) lines.push(`  nearest: "${nearest}"`);
  lines.push(`  hint: ${hint}`);
  return printable(lines.join('\n'));
}

/** `3 errors, 1 warning` */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Control characters of a corpus could drive the reader's terminal. Line breaks are ours. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '\uFFFD');
}
