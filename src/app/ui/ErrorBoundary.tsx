import { Component, type ReactNode } from 'react';
import { text } from '../../words/index.ts';
import { Failure } from './Failure.tsx';

interface Props {
  children: ReactNode;
}

/** Keeps a fault in one pane from taking the others down. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failure title={text.failure.crashed} retry={() => this.setState({ failed: false })} />;
  }
}
