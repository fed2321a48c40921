import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { subtitle } from '../../app/Header.tsx';
import { Icon } from '../../app/ui/Icon.tsx';
import { icons } from '../../app/ui/icons.ts';
import type { EventDetail, EventSummary } from '../../contract/event.ts';
import type { Partner } from '../../contract/files.ts';
import { describeDateSpan } from '../../words/describe-date.ts';
import type { Words } from '../../words/words.ts';
import { CARD_COLOURS, type CardFacts, type CardPartner, partnersShown } from '../cards/card.ts';
import { shorten } from '../cards/shorten.ts';
import type { Site } from './site.ts';

/** Flags as SVG, by country code. */
export type Flags = ReadonlyMap<string, string>;

/** More than a card has room for; it cuts them by their width. In UTF-16 code units. */
const LONGEST_TITLE = 200;
const LONGEST_QUOTATION = 200;

/** What the card of an event shows. Quotes its first passage, or the row of a data set if that has words. */
export function eventCard({ manifest, words }: Site, event: EventDetail, flags: Flags): CardFacts {
  const { record } = event;
  const quotation = event.citations[0]?.exact ?? record?.text ?? '';
  const dataset = manifest.datasets.find(({ id }) => id === record?.dataset);
  const partners = event.partners.flatMap(
    (id) => manifest.partners.find((partner) => partner.id === id) ?? [],
  );
  return {
    date: describeDateSpan(event.date, words.dates),
    title: plain(event.title, LONGEST_TITLE),
    ...namedPartners(partners, flags, words),
    quotation: plain(quotation, LONGEST_QUOTATION),
    origin: quotation === '' ? plain(dataset?.title ?? '', LONGEST_TITLE) : '',
    site: plain(manifest.title, LONGEST_TITLE),
    subtitle: subtitle(manifest, words),
  };
}

/** What the card of the whole timeline shows; documents have it too. */
export function startCard({ manifest, words }: Site, flags: Flags): CardFacts {
  return {
    date: subtitle(manifest, words),
    title: plain(manifest.title, LONGEST_TITLE),
    ...namedPartners(manifest.partners, flags, words),
    quotation: '',
    origin: '',
    site: words.events(manifest.eventCount),
    subtitle: manifest.datasets.length === 0 ? words.pages.eachWithPassage : '',
  };
}

/** Says what the card of an event shows to who cannot see it. */
export function cardAlt({ title, date }: EventSummary, words: Words): string {
  return words.pages.listed(title, describeDateSpan(date, words.dates));
}

function namedPartners(
  partners: readonly Partner[],
  flags: Flags,
  words: Words,
): Pick<CardFacts, 'partners' | 'others'> {
  const shown = partnersShown(partners);
  const others = partners.length - shown.length;
  return {
    partners: shown.map(({ id, name }): CardPartner => {
      const flag = flags.get(id);
      const mark = flag ?? ORGANIZATION;
      return { name: plain(name, LONGEST_TITLE), mark, isFlag: flag !== undefined };
    }),
    others: others === 0 ? '' : words.pages.others(others),
  };
}

const ORGANIZATION = renderToStaticMarkup(createElement(Icon, { node: icons.organization }))
  .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
  .replace('currentColor', CARD_COLOURS.soft);

/** Text in one line, without what only has a look together with other letters, or none, such as marks of direction. */
function plain(text: string, longest: number): string {
  const letters = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{C}\p{M}]/gu, '');
  return shorten(letters, longest);
}
