// The messages between the page and the frame of a sidebar or dialog: what google.script.run and google.script.host send
// each other on Google, made visible. Only JSON travels.

/** From the frame to the page. */
export type FrameMessage =
  | { kind: "run"; id: number; name: string; args: unknown[] }
  | { kind: "close" }
  | { kind: "focus-sheet" }
  | { kind: "size"; width?: number; height?: number }
  | { kind: "link"; url: string };

/** From the page to the frame: how the call `id` ended. */
export type FrameAnswer = { kind: "returned"; id: number; value: unknown } | { kind: "failed"; id: number; message: string };
