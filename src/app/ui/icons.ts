import {
  ArrowLeft,
  Ban,
  ChartNoAxesCombined,
  ChartNoAxesGantt,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Download,
  ExternalLink,
  FileText,
  FileWarning,
  Gift,
  Hand,
  Handshake,
  type IconNode,
  Landmark,
  Link,
  List,
  Lock,
  Maximize2,
  Megaphone,
  MessagesSquare,
  Minus,
  Plane,
  Plus,
  Search,
  Shield,
  Signature,
  SlidersHorizontal,
  Swords,
  ThumbsUp,
  TriangleAlert,
  Undo2,
  Users,
  Video,
  X,
} from 'lucide';
import type { EventType } from '../../contract/vocabulary.ts';

export type { IconNode };

/** Icons of the controls, by what they do. */
export const icons = {
  back: ArrowLeft,
  earlier: ChevronLeft,
  later: ChevronRight,
  up: ChevronUp,
  down: ChevronDown,
  zoomIn: Plus,
  zoomOut: Minus,
  fitAll: Maximize2,
  search: Search,
  clear: X,
  list: List,
  timeline: ChartNoAxesGantt,
  filters: SlidersHorizontal,
  copy: Link,
  copied: Check,
  document: FileText,
  external: ExternalLink,
  download: Download,
  organization: Landmark,
  warning: TriangleAlert,
};

const iconsByType: Record<EventType, IconNode> = {
  AGREE: Handshake,
  CONSULT: MessagesSquare,
  SUPPORT: Signature,
  CONCEDE: ThumbsUp,
  COOPERATE: ChartNoAxesCombined,
  AID: Gift,
  RETREAT: Undo2,
  REQUEST: Hand,
  ACCUSE: FileWarning,
  REJECT: Ban,
  THREATEN: TriangleAlert,
  PROTEST: Megaphone,
  SANCTION: Lock,
  MOBILIZE: Users,
  COERCE: Shield,
  ASSAULT: Swords,
};

/** The icon of a kind of event; visits and calls among the talks have their own. */
export function eventIcon(type: EventType, modes: readonly string[] = []): IconNode {
  if (type === 'CONSULT' && modes.includes('visit')) return Plane;
  if (type === 'CONSULT' && modes.includes('phone')) return Video;
  return iconsByType[type];
}
