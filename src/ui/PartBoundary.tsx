import { Component, type ReactNode } from 'react';
import type { Messages } from '../text/en.ts';

/**
 * Stands around a part that loads on demand. Where it cannot be had, because the connection broke or the app was replaced by a
 * newer one, a sentence and a way on stand in its place, and the rest of the page goes on.
 */
export class PartBoundary extends Component<{ words: Messages; onDismiss?: () => void; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    const { words, onDismiss, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div className="part-failed" role="alert">
        <p>{words.partFailed}</p>
        <button type="button" className="pill" onClick={() => location.reload()}>
          {words.reload}
        </button>
        {onDismiss && (
          <button
            type="button"
            className="plain"
            onClick={() => {
              onDismiss();
              this.setState({ failed: false });
            }}
          >
            {words.close}
          </button>
        )}
      </div>
    );
  }
}
