import { useId } from 'react';
import styles from './Export.module.css';

interface ChoiceProps {
  /** Name of the radio group. */
  group: string;
  checked: boolean;
  disabled?: boolean;
  onChoose: () => void;
  name: string;
  /** One sentence. */
  help: string;
}

/** A radio button with its explanation. */
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
