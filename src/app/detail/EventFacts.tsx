import type { ReactNode } from 'react';
import type { EventDetail, PartnerId } from '../../contract/event.ts';
import type { Partner } from '../../contract/files.ts';
import { Icon } from '../ui/Icon.tsx';
import { eventIcon } from '../ui/icons.ts';
import { PartnerMark } from '../ui/PartnerMark.tsx';
import { useWords } from '../ui/use-words.ts';
import styles from './EventDetails.module.css';

interface EventFactsProps {
  event: EventDetail;
  partners: ReadonlyMap<PartnerId, Partner>;
}

/** The known facts of an event, one line each. */
export function EventFacts({ event, partners }: EventFactsProps) {
  const words = useWords();
  return (
    <dl className={styles.facts}>
      <Fact name={event.partners.length === 1 ? words.detail.partner : words.detail.partners}>
        {event.partners.map((id) => {
          const partner = partners.get(id);
          return (
            <span key={id} className={styles.marked}>
              <PartnerMark id={id} kind={partner?.kind ?? 'organization'} />
              {partner?.fullName ?? partner?.name ?? id}
            </span>
          );
        })}
      </Fact>
      <Fact name={words.detail.type}>
        <span className={styles.marked}>
          <Icon node={eventIcon(event.type, event.modes)} />
          {words.kind(event.type, event.modes)}
        </span>
      </Fact>
      <Fact name={words.detail.status}>{words.statuses[event.status]}</Fact>
      {event.place !== null && <Fact name={words.detail.place}>{event.place}</Fact>}
      {event.participants.length > 0 && (
        <Fact name={words.detail.people}>
          <ul className={styles.people}>
            {event.participants.map((person) => (
              <li key={person.name}>
                {person.name}
                {person.role !== undefined && <span className={styles.role}>{person.role}</span>}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {event.contexts.length > 0 && (
        <Fact name={words.detail.topics}>
          {event.contexts.map((context) => words.contexts[context]).join(', ')}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
