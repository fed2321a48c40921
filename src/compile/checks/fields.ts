import { z } from 'zod';
import type { CorpusEntry } from '../corpus/entry.ts';
import type { YamlPath } from '../corpus/yaml-source.ts';
import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';
import { didYouMean, nearMiss } from './near-miss.ts';

/** Every entry has the fields it needs, no others, and in each a value of the right kind. */
export const fields: Check = {
  name: 'fields',
  check: ({ settings, organisations, documents, events }) =>
    [settings ?? [], organisations, documents, events].flat().flatMap(breaches),
};

/** An error for each field of an entry that is not what its schema expects. */
export function breaches(entry: CorpusEntry): Problem[] {
  return entry.fields.error?.issues.flatMap((issue) => problemsOf(entry, issue)) ?? [];
}

function problemsOf(entry: CorpusEntry, issue: z.core.$ZodIssue): Problem[] {
  const path: YamlPath = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(entry.schema, path);
    return issue.keys.map((key) => ({
      ...errorAt(entry, [...path, key], {
        message: `unknown field "${nameOf([...path, key])}"${didYouMean(nearMiss(key, known))}`,
        hint: `use one of: ${known.join(', ')}`,
      }),
      ...entry.position([...path, key], 'key'),
    }));
  }
  if (issue.input === undefined || issue.input === '') {
    const what = path.length === 0 ? 'nothing here' : `${name} is missing`;
    const hint = 'write it; docs/curating.md explains each field';
    return [errorAt(entry, path, { message: what, hint })];
  }
  const message =
    issue.code === 'invalid_value'
      ? unknownWord(path, issue)
      : `${name || 'this'} is ${wrong(issue)}`;
  return [errorAt(entry, path, { message, hint: right(issue) })];
}

/** `unknown context "economics"; did you mean "economic"?` */
function unknownWord(path: YamlPath, { input, values }: z.core.$ZodIssueInvalidValue): string {
  const field = String(path.findLast((step) => typeof step === 'string'));
  const what = field === 'contexts' ? 'context' : field;
  return `unknown ${what} "${String(input)}"${didYouMean(nearMiss(String(input), values.map(String)))}`;
}

function wrong(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `not ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'array' ? 'an empty list' : 'too small';
    case 'too_big':
      return 'too large';
    default:
      return issue.message;
  }
}

function right(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return HINTS[issue.expected] ?? 'correct the value';
    case 'too_small':
      return issue.origin === 'array'
        ? 'name at least one'
        : `write ${String(issue.minimum)} or more`;
    case 'too_big':
      return `write ${String(issue.maximum)} or less`;
    case 'invalid_value':
      return `use one of: ${issue.values.map(String).join(', ')}`;
    default:
      return 'correct the value';
  }
}

const KINDS: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of fields',
};

const HINTS: Record<string, string> = {
  string: 'write the text on the same line, or after ">" on indented lines',
  array: 'write [a, b], or lines that begin with "- "',
  object: 'write its fields on indented lines, each with its name and a colon',
};

/** `citations[2].quote`, counted from 1. */
function nameOf(path: YamlPath): string {
  return path
    .map((step, depth) =>
      typeof step === 'number' ? `[${step + 1}]` : `${depth === 0 ? '' : '.'}${step}`,
    )
    .join('');
}

/** The fields that the group of fields at `path` may have. */
function fieldsAt(schema: z.ZodType, path: YamlPath): string[] {
  let at: unknown = schema;
  for (const step of path) at = inside(unwrapped(at), step);
  const group = unwrapped(at);
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

function inside(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodObject ? schema.shape[step] : undefined;
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? schema.unwrap()
    : schema;
}
