import { useId } from 'react';
import { CITATION_FORMATS, type CitationFormat } from '../../contract/vocabulary.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { icons } from '../ui/icons.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './Cite.module.css';
import type { CitedWork } from './cited-works.ts';

interface WorkChoiceProps {
  works: readonly CitedWork[];
  /** Index in `works`. */
  chosen: number;
  onChoose: (chosen: number) => void;
}

export function WorkChoice({ works, chosen, onChoose }: WorkChoiceProps) {
  const words = useWords().cite;
  return (
    <label className={styles.work}>
      <span className="heading">{words.what}</span>
      <select
        className={styles.select}
        value={chosen}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        {works.map(({ id, name }, index) => (
          <option key={id} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FormatChoiceProps {
  chosen: CitationFormat;
  onChoose: (format: CitationFormat) => void;
}

export function FormatChoice({ chosen, onChoose }: FormatChoiceProps) {
  const words = useWords().cite;
  const help = useId();
  return (
    <fieldset className={styles.formats}>
      <legend className="heading">{words.style}</legend>
      <div className={styles.row}>
        {CITATION_FORMATS.map((format) => (
          <label key={format} className={styles.format}>
            <input
              type="radio"
              name="citation-format"
              checked={format === chosen}
              onChange={() => onChoose(format)}
              aria-describedby={format === chosen ? help : undefined}
            />{' '}
            {words.formats[format].name}
          </label>
        ))}
      </div>
      <p id={help} className={styles.help}>
        {words.formats[chosen].help}
      </p>
    </fieldset>
  );
}

interface CitationTextProps {
  citation: string;
  /** It is for programs, so show it in a monospaced font. */
  code: boolean;
}

/** In a read-only field, so that it can be selected by keyboard too. */
export function CitationText({ citation, code }: CitationTextProps) {
  const words = useWords().cite;
  const id = useId();
  return (
    <>
      <div className={styles.bar}>
        <label htmlFor={id} className="heading">
          {words.citation}
        </label>
        <CopyButton
          label={words.copy}
          icon={icons.copyText}
          content={() => citation}
          copied={words.copied}
          failed={words.copyFailed}
        />
      </div>
      <textarea
        id={id}
        className={code ? `${styles.text} ${styles.code}` : styles.text}
        value={citation}
        rows={6}
        readOnly
        onFocus={({ target }) => target.select()}
        spellCheck={false}
      />
    </>
  );
}
