import { addedIsADay } from './added-is-a-day.ts';
import { basisPhrasesStand } from './basis-phrases-stand.ts';
import type { Check } from './check.ts';
import { citedDocumentsExist } from './cited-documents-exist.ts';
import { dateExists } from './date-exists.ts';
import { dateOrder } from './date-order.ts';
import { dateSyntax } from './date-syntax.ts';
import { documentLanguages } from './document-languages.ts';
import { documentTextExists } from './document-text-exists.ts';
import { documentUrls } from './document-urls.ts';
import { documentsCited } from './documents-cited.ts';
import { encoding } from './encoding.ts';
import { fields } from './fields.ts';
import { folderComplete } from './folder-complete.ts';
import { idsAreSlugs } from './ids-are-slugs.ts';
import { idsUnique } from './ids-unique.ts';
import { modesKnown } from './modes-known.ts';
import { organisationIds } from './organisation-ids.ts';
import { organisationsUsed } from './organisations-used.ts';
import { partnersDistinct } from './partners-distinct.ts';
import { partnersKnown } from './partners-known.ts';
import { quotationsDistinct } from './quotations-distinct.ts';
import { quotationsNotFurniture } from './quotations-not-furniture.ts';
import { quotationsStand } from './quotations-stand.ts';
import { quotationsUnique } from './quotations-unique.ts';
import { subjectKnown } from './subject-known.ts';
import { unreadFiles } from './unread-files.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** All rules of curation, by name. Every check of this folder belongs here. */
export const ALL_CHECKS: readonly Check[] = [
  addedIsADay,
  basisPhrasesStand,
  citedDocumentsExist,
  dateExists,
  dateOrder,
  dateSyntax,
  documentLanguages,
  documentTextExists,
  documentUrls,
  documentsCited,
  encoding,
  fields,
  folderComplete,
  idsAreSlugs,
  idsUnique,
  modesKnown,
  organisationIds,
  organisationsUsed,
  partnersDistinct,
  partnersKnown,
  quotationsDistinct,
  quotationsNotFurniture,
  quotationsStand,
  quotationsUnique,
  subjectKnown,
  unreadFiles,
  yamlSyntax,
];
