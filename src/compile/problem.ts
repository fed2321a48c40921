import { byCodeUnit } from '../contract/code-unit-order.ts';

/**
 * A finding of a check. `file`: relative to the corpus folder, with slashes; empty for the folder itself.
 * `line` and `column`: from 1, columns in UTF-16 code units. `id`: the event, document or organisation
 * concerned. `nearest`: similar words of the document. `hint`: how to fix it.
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
 * Formats problems for a terminal, in the order given. Each begins with `<corpusDir>/<file>:<line>:<column>`,
 * which editors turn into a link.
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

/** Replaces control characters, which could drive the reader's terminal, but not line breaks, which are ours. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '\uFFFD');
}
