import { Component, type ReactNode } from 'react';
import { Failure } from './Failure.tsx';
import { useWords } from './use-words.ts';

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
    return <Crashed retry={() => this.setState({ failed: false })} />;
  }
}

function Crashed({ retry }: { retry: () => void }) {
  const words = useWords();
  return <Failure title={words.failure.crashed} retry={retry} />;
}
