import { Icon } from '../ui/Icon.tsx';
import { type IconNode, icons } from '../ui/icons.ts';
import { text } from '../ui/text/index.ts';
import styles from './TimelinePane.module.css';

interface ToolbarProps {
  onEarlier: () => void;
  onLater: () => void;
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFitAll: () => void;
  /** Events that pass the filters but have no place on the timeline. */
  undated: number;
}

/** The timeline's buttons, and what it cannot show. */
export function Toolbar(props: ToolbarProps) {
  return (
    <div className={styles.toolbar}>
      <p className={styles.undated}>{props.undated > 0 && text.timeline.undated(props.undated)}</p>
      <Tool label={text.timeline.earlier} icon={icons.earlier} onPress={props.onEarlier} />
      <Tool label={text.timeline.later} icon={icons.later} onPress={props.onLater} />
      <Tool label={text.timeline.zoomOut} icon={icons.zoomOut} onPress={props.onZoomOut} />
      <Tool label={text.timeline.zoomIn} icon={icons.zoomIn} onPress={props.onZoomIn} />
      <button type="button" className="button" onClick={props.onFitAll}>
        {text.timeline.fitAll}
      </button>
    </div>
  );
}

function Tool({ label, icon, onPress }: { label: string; icon: IconNode; onPress: () => void }) {
  return (
    <button
      type="button"
      className="button button-icon"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon node={icon} />
    </button>
  );
}
