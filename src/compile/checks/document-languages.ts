import { textsAt } from '../corpus/read-values.ts';
import { type Check, errorAt } from './check.ts';

/** Language, script and region of BCP 47: `en`, `zh-Hant`, `pt-BR`. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** The language of a document is a BCP 47 tag. */
export const documentLanguages: Check = {
  name: 'document-languages',
  check: (corpus) =>
    corpus.documents.flatMap((document) =>
      textsAt(document, 'language')
        .filter(({ text }) => !LANGUAGE_TAG.test(text))
        .map(({ text, path }) =>
          errorAt(document, path, {
            message: `"${text}" is no language tag`,
            mend: 'write a BCP 47 tag, such as en, ru or tk',
          }),
        ),
    ),
};
