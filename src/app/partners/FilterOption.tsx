import type { ReactNode } from 'react';
import { useWords } from '../ui/use-words.ts';
import styles from './FilterRail.module.css';

interface FilterOptionProps {
  mark: ReactNode;
  name: string;
  title?: string | undefined;
  count: number;
  checked: boolean;
  onToggle: () => void;
}

/** A checkbox named by a filter value and its count in the whole corpus. */
export function FilterOption({ mark, name, title, count, checked, onToggle }: FilterOptionProps) {
  const words = useWords();
  return (
    <label className={styles.option} title={title}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span className={styles.mark}>{mark}</span>
      <span className={styles.name}>{name}</span>{' '}
      <span className={styles.count}>{words.number(count)}</span>
    </label>
  );
}
