import type { DatasetRecord, DatasetReference } from '../../contract/event.ts';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './EventDetails.module.css';

interface DatasetRowProps {
  record: DatasetRecord;
  datasets: readonly DatasetReference[];
}

/** The evidence of an event from a data set: its row, with the row's text if it has one. */
export function DatasetRow({ record, datasets }: DatasetRowProps) {
  const words = useWords();
  const dataset = datasets.find((one) => one.id === record.dataset);
  return (
    <section aria-labelledby="dataset">
      <h3 id="dataset" className="heading">
        {words.detail.dataset}
      </h3>
      {record.text !== null && (
        <figure className={styles.passage}>
          <blockquote className={styles.quote} cite={record.url ?? undefined}>
            <p>{record.text}</p>
          </blockquote>
        </figure>
      )}
      {dataset !== undefined && (
        <p className={styles.note}>
          {words.detail.fromDataset(dataset.title, dataset.publisher)}{' '}
          {words.detail.licence(dataset.licence)}
        </p>
      )}
      {record.unmapped.length > 0 && (
        <p className={styles.note}>
          {words.detail.unmapped}: {record.unmapped.join(', ')}
        </p>
      )}
      <p className={styles.origin}>
        <span className={styles.ways}>
          {record.url !== null && <Outward href={record.url}>{words.detail.rowSource}</Outward>}
          {dataset?.url != null && <Outward href={dataset.url}>{dataset.title}</Outward>}
        </span>
      </p>
    </section>
  );
}

function Outward({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} rel="noopener noreferrer" target="_blank">
      {children} <Icon node={icons.external} />
    </a>
  );
}
