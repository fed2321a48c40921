import { SourceReferenceSchema } from '../../contract/event.ts';
import { UNKNOWN } from '../../contract/vocabulary.ts';
import { textsAt } from '../corpus/read-values.ts';
import { type Check, errorAt } from './check.ts';

/** Addresses of documents are http or https. */
export const documentUrls: Check = {
  name: 'document-urls',
  check: (corpus) =>
    corpus.documents.flatMap((document) =>
      textsAt(document, 'url')
        .filter(
          ({ text }) =>
            text !== UNKNOWN && !SourceReferenceSchema.shape.url.safeParse(text).success,
        )
        .map(({ text, path }) =>
          errorAt(document, path, {
            message: `"${text}" is no web address`,
            mend: 'write one that begins with https:// or http://, or the word unknown',
          }),
        ),
    ),
};
