import { z } from 'zod';
import type { CorpusItem } from '../corpus/corpus.ts';
import {
  CorpusEventSchema,
  CorpusSettingsSchema,
  FrontMatterSchema,
  OrganizationSchema,
} from '../corpus/corpus-schema.ts';
import type { YamlPath } from '../corpus/yaml-source.ts';
import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';
import { didYouMean, nearMiss } from './near-miss.ts';

/** Every item has the fields it needs, no others, and in each the kind of value it takes. */
export const fields: Check = {
  name: 'fields',
  check: (corpus) => [
    ...(corpus.settings === null ? [] : breaches(corpus.settings, CorpusSettingsSchema)),
    ...corpus.organizations.flatMap((item) => breaches(item, OrganizationSchema)),
    ...corpus.documents.flatMap((item) => breaches(item, FrontMatterSchema)),
    ...corpus.events.flatMap((item) => breaches(item, CorpusEventSchema)),
  ],
};

/** An error for each field of an item that is not what its schema wants. */
export function breaches(item: CorpusItem, schema: z.ZodType): Problem[] {
  const parsed = schema.safeParse(item.data, { reportInput: true });
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => problemsOf(item, schema, issue));
}

function problemsOf(item: CorpusItem, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const path: YamlPath = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    return issue.keys.map((key) => ({
      ...errorAt(item, [...path, key], {
        message: `unknown field "${nameOf([...path, key])}"${didYouMean(nearMiss(key, known))}`,
        mend: `use one of: ${known.join(', ')}`,
      }),
      ...item.position([...path, key], 'key'),
    }));
  }
  if (issue.input === undefined || issue.input === '') {
    const what = path.length === 0 ? 'nothing here' : `${name} is missing`;
    return [
      errorAt(item, path, {
        message: what,
        mend: 'write it; docs/curating.md tells what belongs there',
      }),
    ];
  }
  return [
    errorAt(item, path, { message: `${name || 'this'} is ${wrong(issue)}`, mend: right(issue) }),
  ];
}

function wrong(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `not ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'array' ? 'an empty list' : 'too small';
    case 'too_big':
      return 'too large';
    case 'invalid_value':
      return `"${String(issue.input)}"${didYouMean(nearMiss(String(issue.input), issue.values.map(String)))}`;
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
