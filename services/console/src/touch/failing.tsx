/** A screen that failed takes nothing with it: what was saved is saved. */
import { Component, type ReactNode } from "react";

export class WhenItFails extends Component<{ children: ReactNode; otherwise: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.otherwise : this.props.children;
  }
}

/** Says so, and leads back to where the program begins. */
export function Failed({ title, text, again, home }: { title: string; text: string; again: string; home: string }) {
  return (
    <main className="door" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      <button type="button" className="primary" onClick={() => location.assign(home)}>
        {again}
      </button>
    </main>
  );
}
