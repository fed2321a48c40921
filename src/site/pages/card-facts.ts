import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { subtitle } from '../../app/Header.tsx';
import { Icon } from '../../app/ui/Icon.tsx';
import { icons } from '../../app/ui/icons.ts';
import type { EventDetail, EventSummary } from '../../contract/event.ts';
import type { Partner } from '../../contract/files.ts';
import { LIGHT } from '../../view/theme.ts';
import { describeDateSpan } from '../../words/describe-date.ts';
import type { Words } from '../../words/words.ts';
import { type CardFacts, type CardPartner, partnersShown } from '../cards/card.ts';
import { shorten } from '../cards/shorten.ts';
import type { Site } from './site.ts';

/** Flags as SVG, by country code. */
export type Flags = ReadonlyMap<string, string>;

/** Longer than a card can show, which cuts by width. In UTF-16 code units. */
const LONGEST_TITLE = 200;
const LONGEST_QUOTATION = 200;

/** Facts for an event's card. Quotes its first passage, or the text of its row in a data set. */
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

/** Facts for the card of the whole timeline, which documents share. */
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

/** Alternative text for an event's card. */
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
  .replace('currentColor', LIGHT.soft);

/** Text in one line, without invisible and combining characters, such as direction marks. */
function plain(text: string, longest: number): string {
  const letters = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{C}\p{M}]/gu, '');
  return shorten(letters, longest);
}
