import { viewHref } from '../state/hrefs.ts';
import { useView } from '../state/view-store.ts';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './EmbedBar.module.css';

/** Replaces the header in another site's frame: the site's name and a link to the full timeline. */
export function EmbedBar({ site }: { site: string }) {
  const words = useWords();
  const full = useView(viewHref);
  return (
    <header className={styles.bar}>
      <p className={styles.site}>{site}</p>
      <a href={full} target="_blank" rel="noopener">
        {words.share.openFull} <Icon node={icons.external} />
      </a>
    </header>
  );
}
