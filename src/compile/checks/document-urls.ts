import { SourceReferenceSchema } from '../../contract/event.ts';
import { type Check, errorAt } from './check.ts';

/** Addresses of documents are http or https. */
export const documentUrls: Check = {
  name: 'document-urls',
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const { url } = document;
      if (url === null || SourceReferenceSchema.shape.url.safeParse(url.text).success) return [];
      return [errorAt(document, url.path, notAWebAddress(url.text))];
    }),
};

export function notAWebAddress(text: string) {
  return {
    message: `"${text}" is not a web address`,
    hint: 'write one that begins with https:// or http://, or the word unknown',
  };
}
