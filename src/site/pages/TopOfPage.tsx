import frame from '../../app/App.module.css';
import { Header } from '../../app/Header.tsx';
import type { Manifest } from '../../contract/files.ts';

/** The header where the app shows it. Controls that need the app keep their space, invisible. */
export function TopOfPage({ manifest }: { manifest: Manifest }) {
  return (
    <div className={frame.top}>
      <Header
        manifest={manifest}
        displayChoice={true}
        filters={{ open: false, onToggle: doNothing }}
      />
    </div>
  );
}

function doNothing(): void {}
