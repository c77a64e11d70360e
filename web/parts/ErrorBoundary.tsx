import { Component, type ReactNode } from "react";
import { Trouble } from "./Trouble.tsx";

type Props = { children: ReactNode /** A new value tries again, e.g. the address of the screen. */; resetKey?: unknown };

/** Keeps a fault of one screen on that screen. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (before.resetKey !== this.props.resetKey && this.state.error !== null) this.setState({ error: null });
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <Trouble heading="h1" error={this.state.error} onAgain={() => this.setState({ error: null })} />;
  }
}
