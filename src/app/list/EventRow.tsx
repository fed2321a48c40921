import type { KeyboardEvent } from 'react';
import type { EventId, EventSummary } from '../../contract/event.ts';
import type { Partner } from '../../contract/files.ts';
import { describeDateSpan } from '../../words/describe-date.ts';
import { eventHref } from '../state/hrefs.ts';
import { Icon } from '../ui/Icon.tsx';
import { eventIcon } from '../ui/icons.ts';
import { Marked } from '../ui/Marked.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { useWords } from '../ui/use-words.ts';
import styles from './EventList.module.css';

interface EventRowProps {
  event: EventSummary;
  heading: string | undefined;
  partners: ReadonlyMap<string, Partner>;
  terms: ReadonlySet<string>;
  selected: boolean;
  inTabOrder: boolean;
  onOpen: (event: EventSummary) => void;
  onFocus: (id: EventId) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** An event of the list: type, title, date in words, partners. */
export function EventRow(props: EventRowProps) {
  const words = useWords();
  const { event, heading, partners, terms, selected, inTabOrder, onOpen, onFocus, onKeyDown } =
    props;
  return (
    <li>
      {heading !== undefined && <h3 className={styles.year}>{heading}</h3>}
      <PageLink
        className={styles.row}
        href={eventHref(event.id)}
        data-event={event.id}
        tabIndex={inTabOrder ? 0 : -1}
        aria-current={selected ? 'true' : undefined}
        onFollow={() => onOpen(event)}
        onFocus={() => onFocus(event.id)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.icon} title={words.kind(event.type, event.modes)}>
          <Icon node={eventIcon(event.type, event.modes)} />
          <span className="hidden">{words.kind(event.type, event.modes)}: </span>
        </span>
        <span className={styles.title}>
          <Marked terms={terms}>{event.title}</Marked>
        </span>
        <span className={styles.facts}>
          {describeDateSpan(event.date, words.dates)}
          {' · '}
          {event.partners.map((id) => partners.get(id)?.name ?? id).join(', ')}
          {event.status !== 'happened' && ` · ${words.statuses[event.status]}`}
        </span>
      </PageLink>
    </li>
  );
}
