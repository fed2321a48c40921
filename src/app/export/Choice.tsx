import { useId } from 'react';
import styles from './Export.module.css';

interface ChoiceProps {
  /** Of those of one group, one is chosen. */
  group: string;
  checked: boolean;
  disabled?: boolean;
  onChoose: () => void;
  name: string;
  /** A sentence on it. */
  help: string;
}

/** One of several choices, with a sentence on it. */
export function Choice({ group, checked, disabled, onChoose, name, help }: ChoiceProps) {
  const helpId = useId();
  return (
    <div className={styles.choice}>
      <label>
        <input
          type="radio"
          name={group}
          checked={checked}
          disabled={disabled}
          onChange={onChoose}
          aria-describedby={helpId}
        />{' '}
        {name}
      </label>
      <p id={helpId} className={styles.help}>
        {help}
      </p>
    </div>
  );
}
