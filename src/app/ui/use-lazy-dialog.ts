import { useState } from 'react';

export interface LazyDialog<Component> {
  /** null while closed. */
  Dialog: Component | null;
  /** Its code could not be loaded. */
  failed: boolean;
  open: () => void;
  close: () => void;
}

/** A dialog whose code is loaded when it is first opened. */
export function useLazyDialog<Component>(load: () => Promise<Component>): LazyDialog<Component> {
  const [Dialog, setDialog] = useState<Component | null>(null);
  const [failed, setFailed] = useState(false);
  const open = async () => {
    try {
      const loaded = await load();
      setDialog(() => loaded);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return { Dialog, failed, open: () => void open(), close: () => setDialog(null) };
}
