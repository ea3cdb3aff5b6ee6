/** The head of a view inside a panel: the way back, and a title that takes the keyboard when the view opens. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

export function Back({ to, back }: { to: string; back(): void }) {
  return (
    <button type="button" class="link back" onClick={back}>
      ‹ {to}
    </button>
  );
}

/** The button that led here is gone; whoever works by keyboard goes on from the title. */
export function ViewTitle({ id, children }: { id: string; children: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 id={id} ref={title} tabIndex={-1}>
      {children}
    </h2>
  );
}
