import frame from '../../app/App.module.css';
import { DocumentHeader } from '../../app/detail/DocumentHeader.tsx';
import styles from '../../app/detail/DocumentReader.module.css';
import { DocumentText } from '../../app/detail/DocumentText.tsx';
import { SiteName } from '../../app/Header.tsx';
import { BASE } from '../../app/state/hrefs.ts';
import { Icon } from '../../app/ui/Icon.tsx';
import { icons } from '../../app/ui/icons.ts';
import { useWords } from '../../app/ui/use-words.ts';
import type { Manifest, SourceDocument } from '../../contract/files.ts';

/** A document as the app shows it; its passages have ids. */
export function SourcePage({ manifest, source }: { manifest: Manifest; source: SourceDocument }) {
  const words = useWords();
  return (
    <>
      <header className={frame.header}>
        <SiteName manifest={manifest} />
      </header>
      <main className={styles.page}>
        <a className={styles.back} href={BASE}>
          <Icon node={icons.back} /> {words.source.back}
        </a>
        <article aria-label={words.source.region}>
          <DocumentHeader source={source} />
          <DocumentText source={source} passage={undefined} onOpen={doNothing} />
        </article>
      </main>
    </>
  );
}

function doNothing(): void {}
