import { Icon } from '../ui/Icon.tsx';
import { type IconNode, icons } from '../ui/icons.ts';
import { text } from '../ui/text/index.ts';
import styles from './TimelinePane.module.css';

/** What the buttons do. */
type ToolbarAction = 'earlier' | 'later' | 'zoomIn' | 'zoomOut' | 'fit';

interface ToolbarProps {
  onAct: (action: ToolbarAction) => void;
  /** Events that pass the filters but have no place on the timeline. */
  undated: number;
}

/** The timeline's buttons, and what it cannot show. */
export function Toolbar({ onAct, undated }: ToolbarProps) {
  return (
    <div className={styles.toolbar}>
      <p className={styles.undated}>{undated > 0 && text.timeline.undated(undated)}</p>
      <Tool label={text.timeline.earlier} icon={icons.earlier} onPress={() => onAct('earlier')} />
      <Tool label={text.timeline.later} icon={icons.later} onPress={() => onAct('later')} />
      <Tool label={text.timeline.zoomOut} icon={icons.zoomOut} onPress={() => onAct('zoomOut')} />
      <Tool label={text.timeline.zoomIn} icon={icons.zoomIn} onPress={() => onAct('zoomIn')} />
      <button type="button" className="button" onClick={() => onAct('fit')}>
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
