import { memo, useState } from 'react';
import type { Manifest, Partner } from '../../contract/files.ts';
import { normaliseTerm } from '../../contract/search-index.ts';
import { useView } from '../state/view-store.ts';
import { Icon } from '../ui/Icon.tsx';
import { eventIcon } from '../ui/icons.ts';
import { PartnerMark } from '../ui/PartnerMark.tsx';
import { useOnceIdle } from '../ui/use-once-idle.ts';
import { useWords } from '../ui/use-words.ts';
import { FilterOption } from './FilterOption.tsx';
import styles from './FilterRail.module.css';

/** From this many partners on, a field helps to find one. */
const SEARCHABLE_FROM = 13;

const A_SCREENFUL = 40;

interface FilterRailProps {
  manifest: Manifest;
  /** The events are loaded, or failed. Flags and partners beyond one screen are deferred until then. */
  eventsCame: boolean;
}

/** The filters: any of the chosen partners and any of the chosen types, with a button that clears them. */
export const FilterRail = memo(function FilterRail({ manifest, eventsCame }: FilterRailProps) {
  const words = useWords();
  const whole = useOnceIdle(eventsCame);
  const types = useView((view) => view.types);
  const toggleType = useView((view) => view.toggleType);
  const active = useView(
    (view) => view.partners.length > 0 || view.types.length > 0 || view.query !== '',
  );
  const clear = useView((view) => view.clearFilters);
  return (
    <div className={styles.rail}>
      <PartnerFilter
        partners={whole ? manifest.partners : manifest.partners.slice(0, A_SCREENFUL)}
        flags={whole}
      />
      <fieldset className={styles.group}>
        <legend className="heading">{words.filters.types}</legend>
        {manifest.types.map(({ id, count }) => (
          <FilterOption
            key={id}
            mark={<Icon node={eventIcon(id)} />}
            name={words.types[id]}
            count={count}
            checked={types.includes(id)}
            onToggle={() => toggleType(id)}
          />
        ))}
      </fieldset>
      <button
        type="button"
        className={`button ${styles.clear}`}
        aria-disabled={!active}
        onClick={() => active && clear()}
      >
        {words.filters.clear}
      </button>
    </div>
  );
});

function PartnerFilter({ partners, flags }: { partners: readonly Partner[]; flags: boolean }) {
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const term = normaliseTerm(wanted.trim());
  const listed = partners.filter((partner) => {
    const names = normaliseTerm(`${partner.name} ${partner.fullName ?? ''} ${partner.id}`);
    return names.includes(term);
  });
  return (
    <fieldset className={styles.group}>
      <legend className="heading">{words.filters.partners}</legend>
      {partners.length >= SEARCHABLE_FROM && (
        <input
          type="search"
          className={styles.find}
          aria-label={words.filters.findPartner}
          placeholder={words.filters.findPartner}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      {listed.map((partner) => (
        <PartnerOption key={partner.id} partner={partner} flag={flags} />
      ))}
      {listed.length === 0 && <p role="status">{words.filters.noPartnerFound}</p>}
    </fieldset>
  );
}

interface PartnerOptionProps {
  partner: Partner;
  flag: boolean;
}

/** Memoised, so that of many partners only the toggled one renders again. */
const PartnerOption = memo(function PartnerOption({ partner, flag }: PartnerOptionProps) {
  const checked = useView((view) => view.partners.includes(partner.id));
  const toggle = useView((view) => view.togglePartner);
  return (
    <FilterOption
      mark={flag && <PartnerMark id={partner.id} kind={partner.kind} />}
      name={partner.name}
      title={partner.fullName}
      count={partner.count}
      checked={checked}
      onToggle={() => toggle(partner.id)}
    />
  );
});
