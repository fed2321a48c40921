import type { z } from 'zod';
import type { CorpusItem } from '../corpus.ts';
import {
  CorpusEventSchema,
  CorpusSettingsSchema,
  FrontMatterSchema,
  OrganizationSchema,
} from '../corpus-schema.ts';
import { didYouMean, nearMiss } from '../near-miss.ts';
import type { Problem } from '../problem.ts';
import type { YamlPath } from '../yaml-source.ts';
import { type Check, errorAt } from './check.ts';

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

function breaches(item: CorpusItem, schema: z.ZodType): Problem[] {
  const parsed = schema.safeParse(item.data, { reportInput: true });
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(item, issue));
}

function problemsOf(item: CorpusItem, issue: z.core.$ZodIssue): Problem[] {
  const path: YamlPath = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(item, path);
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

/** The fields that a group of fields may have. */
function fieldsAt(item: CorpusItem, path: YamlPath): string[] {
  if (item.file === 'corpus.yaml') return Object.keys(CorpusSettingsSchema.shape);
  if (item.file === 'organizations.yaml') return Object.keys(OrganizationSchema.shape);
  if (item.file.startsWith('documents/')) return Object.keys(FrontMatterSchema.shape);
  const { shape } = CorpusEventSchema;
  if (path[0] === 'basis') return Object.keys(shape.basis.shape);
  if (path[0] === 'citations') return Object.keys(shape.citations.element.shape);
  if (path[0] === 'participants') return Object.keys(shape.participants.unwrap().element.shape);
  return Object.keys(shape);
}
