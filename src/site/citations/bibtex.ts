import { commonParts } from '../../exchange/csl-date.ts';
import type { Citable, CslItem } from '../../exchange/csl-item.ts';
import type { CitationPackages } from './citation-packages.ts';
import { hideMarkup, showMarkup } from './markup.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Characters that TeX prints by a command only. */
const COMMANDS: Partial<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes BibTeX in UTF-8. The library maps fields and protects capitals in titles. Left alone it
 * would drop Cyrillic or escape nothing, join day and month, and lose the ends of intervals, dates
 * in words and containers.
 */
export function bibtexWriter({ plugins }: CitationPackages): (citable: Citable) => string {
  const config = plugins.config.get('@bibtex');
  Object.assign(config.format, { asciiOnly: false, checkLabel: false, useIdAsLabel: true });
  return ({ item, issuedInWords }) => {
    const [entry] = plugins.output.format('bibtex', [prepared(item, issuedInWords)], {
      format: 'object',
    });
    if (entry === undefined) throw new Error(`No BibTeX for ${item.id}.`);
    const [, month, day] = commonParts(item.issued);
    const fields = Object.entries(entry.properties).flatMap(([name, value]): [string, string][] => {
      // The only field that the standard styles print for this entry type.
      if (name === 'publisher') return [['howpublished', `{${value}}`]];
      // The library repeats the address here.
      if (name === 'howpublished') return [];
      // The library takes leading capitals for the start of a sentence and does not protect them.
      if (name === 'title') return [[name, `{${value.replace(/^\p{Lu}{2,}/u, '{$&}')}}`]];
      if (name !== 'month') return [[name, `{${value}}`]];
      const ofMonth: [string, string] = [name, MONTHS[(month ?? 0) - 1] ?? `{${value}}`];
      return day === undefined ? [ofMonth] : [ofMonth, ['day', `{${day}}`]];
    });
    const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
    return showMarkup(`@${entry.type}{${entry.label},\n${lines.join('')}}`);
  };
}

function prepared(item: CslItem, issuedInWords: string | undefined): object {
  const { id, type, title, author, URL: address } = item;
  const publisher = item.publisher ?? item['container-title'];
  const [year, month] = commonParts(item.issued);
  return {
    id,
    type,
    title: escapeTex(title),
    ...(author && { author: author.map(({ literal }) => ({ literal: escapeTex(literal) })) }),
    ...(publisher !== undefined && { publisher: escapeTex(publisher) }),
    ...(year !== undefined && {
      issued: { 'date-parts': [month === undefined ? [year] : [year, month]] },
    }),
    ...(issuedInWords !== undefined && { note: escapeTex(issuedInWords) }),
    ...(address !== undefined && { URL: address.replace(/[{}\\]/g, encodeURIComponent) }),
  };
}

function escapeTex(text: string): string {
  return hideMarkup(text).replace(/[&%$#_{}\\~^]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}
