import { createElement as createIcon } from 'lucide';
import type { LaneItem } from '../../../view/lane-items.ts';
import type { Lane } from '../../../view/visible-lanes.ts';
import { describeDateSpan } from '../../../words/describe-date.ts';
import type { Words } from '../../../words/words.ts';
import { eventIcon, icons } from '../../ui/icons.ts';
import { flagUrl } from '../../ui/PartnerMark.tsx';
import { whenIdle } from '../../ui/when-idle.ts';

/*
 * Elements for vis-timeline's templates. Corpus text is set as text, never as markup.
 */

/** The label of an item: icon and title, with date and type as tooltip; or the count of a stretch. */
export function itemElement(item: LaneItem, words: Words): HTMLElement {
  if ('hidden' in item) return hiddenElement(item.hidden.count, words);
  const { event } = item;
  const label = document.createElement('span');
  label.className = 'dateline-item';
  label.dataset.event = event.id;
  label.title = words.timeline.tooltip(
    describeDateSpan(event.date, words.dates),
    words.kind(event.type, event.modes),
  );
  const icon = createIcon(eventIcon(event.type, event.modes), { class: 'icon' });
  const title = document.createElement('span');
  title.textContent = event.title;
  label.append(icon, title);
  return label;
}

function hiddenElement(count: number, words: Words): HTMLElement {
  const label = document.createElement('span');
  label.textContent = words.timeline.hidden(count);
  label.title = words.timeline.hiddenHelp(count);
  return label;
}

/** The label of a lane: flag or icon, and the partner's name. */
export function laneElement({ partner }: Lane, words: Words): HTMLElement {
  const label = document.createElement('span');
  label.className = 'dateline-lane';
  label.dataset.lane = partner?.id ?? '';
  if (partner?.fullName !== undefined) label.title = partner.fullName;
  if (partner?.kind === 'country') {
    const flag = document.createElement('img');
    // Each flag is a request and a drawing of its own, so draw the events first.
    whenIdle(() => {
      flag.src = flagUrl(partner.id);
    });
    flag.alt = '';
    flag.width = 21;
    flag.height = 14;
    label.append(flag);
  } else {
    label.append(createIcon(icons.organization, { class: 'icon' }));
  }
  const name = document.createElement('span');
  name.textContent = partner?.name ?? words.timeline.otherParties;
  label.append(name);
  return label;
}
