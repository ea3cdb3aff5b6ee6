// The page's side of google.script.run: takes calls from the frames of sidebar and dialogs, runs the server function and
// answers, with Google's limits. What running means is given from outside.
import type { FrameAnswer, FrameMessage } from "./frame-messages";

/** Google lets one client have this many calls under way; further ones wait. */
const CALLS_AT_ONCE = 10;

export interface ScriptRunOptions {
  /** Runs a server function; rejects with what it threw. */
  run(name: string, args: unknown[]): Promise<unknown>;
  /** Is there a server function of this name? */
  knows(name: string): boolean;
  /** A message that is not a call: close, focus, size or a link. */
  onMessage(message: Exclude<FrameMessage, { kind: "run" }>, frame: Window): void;
}

export interface ScriptRun {
  /** Tells which frames may call; any other window's messages are ignored. */
  setFrame(frame: Window, here: boolean): void;
}

/** Listens to the frames' messages. */
export function serveScriptRun(options: ScriptRunOptions): ScriptRun {
  const frames = new Set<Window>();
  const queue: (() => Promise<void>)[] = [];
  let underWay = 0;

  async function next(): Promise<void> {
    const call = underWay < CALLS_AT_ONCE ? queue.shift() : undefined;
    if (!call) return;
    underWay += 1;
    await call();
    underWay -= 1;
    void next();
  }

  async function answerCall(frame: Window, { id, name, args }: Extract<FrameMessage, { kind: "run" }>): Promise<void> {
    const answer = await answerOf(id, name, args);
    if (frames.has(frame)) frame.postMessage(answer, "*"); // a sandboxed frame has no origin to name
  }

  async function answerOf(id: number, name: string, args: unknown[]): Promise<FrameAnswer> {
    if (name.endsWith("_") || !options.knows(name)) {
      return { kind: "failed", id, message: `Script function not found: ${name}` };
    }
    try {
      return { kind: "returned", id, value: travelled(await options.run(name, args)) };
    } catch (error) {
      return { kind: "failed", id, message: String(error) };
    }
  }

  window.addEventListener("message", (event: MessageEvent<FrameMessage>) => {
    const frame = event.source as Window | null;
    if (!frame || !frames.has(frame)) return;
    const message = event.data;
    if (message.kind !== "run") return options.onMessage(message, frame);
    queue.push(() => answerCall(frame, message));
    void next();
  });

  return {
    setFrame(frame, here) {
      if (here) frames.add(frame);
      else frames.delete(frame);
    },
  };
}

/** What arrives of a returned value: JSON, and nothing at all where one part of it is a date or undefined, as on Google. */
export function travelled(value: unknown): unknown {
  return mayTravel(value) ? JSON.parse(JSON.stringify(value)) : null;
}

function mayTravel(value: unknown): boolean {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(mayTravel);
  return Object.prototype.toString.call(value) === "[object Object]" && Object.values(value as object).every(mayTravel);
}
