import { flagPath } from '../../pyramid/data-paths.ts';
import { Icon } from './Icon.tsx';
import { icons } from './icons.ts';
import styles from './PartnerMark.module.css';

/** A country's flag, or the icon of an organisation; decorative, beside the name. */
export function PartnerMark({ id, kind }: { id: string; kind: 'country' | 'organization' }) {
  return (
    <span className={styles.mark}>
      {kind === 'country' ? (
        <img src={flagUrl(id)} alt="" width="21" height="14" loading="lazy" fetchPriority="low" />
      ) : (
        <Icon node={icons.organization} />
      )}
    </span>
  );
}

export function flagUrl(countryCode: string): string {
  return `${import.meta.env.BASE_URL}data/${flagPath(countryCode)}`;
}
