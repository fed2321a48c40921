import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';
import { useWords } from './use-words.ts';

interface DialogProps {
  title: string;
  /** Buttons beside the one that closes. */
  actions: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog. Escape closes it and reaches nothing behind it. */
export function Dialog({ title, actions, onClose, children }: DialogProps) {
  const words = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    const keep = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.stopPropagation();
    };
    if (!dialog.open) dialog.showModal();
    // Fields may load later; until then the only focusable element would be the last one.
    if (heading.current !== null && dialog.querySelector('input, select') === null) {
      heading.current.tabIndex = -1;
      heading.current.focus();
    }
    dialog.addEventListener('keydown', keep);
    return () => dialog.removeEventListener('keydown', keep);
  }, []);
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className={styles.title} ref={heading}>
        {title}
      </h2>
      {children}
      <div className={styles.buttons}>
        {actions}
        <button type="button" className="button" onClick={() => ref.current?.close()}>
          {words.dialog.close}
        </button>
      </div>
    </dialog>
  );
}
