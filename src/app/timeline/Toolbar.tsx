import type { ReactNode } from 'react';
import type { EventCount } from '../../pyramid/read/event-index.ts';
import type { VisibleLanes } from '../../view/visible-lanes.ts';
import { Icon } from '../ui/Icon.tsx';
import { type IconNode, icons } from '../ui/icons.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './TimelinePane.module.css';

/** The action of a button. */
type ToolbarAction = 'earlier' | 'later' | 'zoomIn' | 'zoomOut' | 'fit';

interface ToolbarProps {
  onAct: (action: ToolbarAction) => void;
  /** Events that pass the filters but have no date. */
  undated: EventCount | undefined;
  /** undefined if no lanes are drawn. */
  lanes: VisibleLanes | undefined;
  onShowLanes: (from: number) => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** The timeline's buttons, and the number of undated events. */
export function Toolbar({ onAct, undated, lanes, onShowLanes, children }: ToolbarProps) {
  const words = useWords();
  return (
    <div className={styles.toolbar}>
      <p className={styles.undated}>
        {undated !== undefined && undated.value > 0 && words.timeline.undated(undated.value)}
      </p>
      {lanes !== undefined && lanes.total > lanes.size && (
        <LaneSteps lanes={lanes} onShow={onShowLanes} />
      )}
      <Tool label={words.timeline.earlier} icon={icons.earlier} onPress={() => onAct('earlier')} />
      <Tool label={words.timeline.later} icon={icons.later} onPress={() => onAct('later')} />
      <Tool label={words.timeline.zoomOut} icon={icons.zoomOut} onPress={() => onAct('zoomOut')} />
      <Tool label={words.timeline.zoomIn} icon={icons.zoomIn} onPress={() => onAct('zoomIn')} />
      <button type="button" className="button" onClick={() => onAct('fit')}>
        {words.timeline.fitAll}
      </button>
      {children}
    </div>
  );
}

/** Which lanes are visible, with buttons for the others. */
function LaneSteps({ lanes, onShow }: { lanes: VisibleLanes; onShow: (from: number) => void }) {
  const words = useWords();
  const { from, total, size } = lanes;
  const first = from - size;
  const next = from + size;
  return (
    <span className={styles.lanes}>
      <span role="status">{words.timeline.lanes(from + 1, from + lanes.lanes.length, total)}</span>
      <Tool
        label={words.timeline.previousLanes}
        icon={icons.up}
        onPress={() => onShow(Math.max(0, first))}
      />
      <Tool
        label={words.timeline.nextLanes}
        icon={icons.down}
        onPress={() => onShow(next < total ? next : from)}
      />
    </span>
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
