import frame from '../../app/App.module.css';
import { Header } from '../../app/Header.tsx';
import type { Manifest } from '../../contract/files.ts';

/** The header in the place that the app gives it. What needs the app keeps its place, unseen. */
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
