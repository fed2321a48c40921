import { type Check, errorAt } from './check.ts';

/** Language, script and region of BCP 47: `en`, `zh-Hant`, `pt-BR`. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** The language of a document is a BCP 47 tag. */
export const documentLanguages: Check = {
  name: 'document-languages',
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const { language } = document;
      if (language === null || LANGUAGE_TAG.test(language.text)) return [];
      const message = `"${language.text}" is not a language tag`;
      const hint = 'write a BCP 47 tag, such as en, ru or tk';
      return [errorAt(document, language.path, { message, hint })];
    }),
};
