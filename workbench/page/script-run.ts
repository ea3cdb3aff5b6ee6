// The page's side of google.script.run: takes calls from the frames of sidebar and dialogs, has them answered and sends
// the answers back, ten at a time as on Google. What a call does is given from outside.
import { MAX_CALLS_AT_ONCE } from "../services/script-run";
import type { FrameAnswer, FrameMessage } from "./frame-messages";

type RunMessage = Extract<FrameMessage, { kind: "run" }>;

export interface ScriptRunOptions {
  /** Calls a server function; rejects with what the failure handler is to get. */
  call(name: string, args: unknown[]): Promise<unknown>;
  /** A message that is not a call: close, focus, size or a link. */
  onMessage(message: Exclude<FrameMessage, RunMessage>, frame: Window): void;
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
    const call = underWay < MAX_CALLS_AT_ONCE ? queue.shift() : undefined;
    if (!call) return;
    underWay += 1;
    await call();
    underWay -= 1;
    void next();
  }

  async function answer(frame: Window, message: RunMessage): Promise<void> {
    const answer = await answerTo(message);
    if (frames.has(frame)) frame.postMessage(answer, "*"); // a sandboxed frame has no origin to name
  }

  async function answerTo({ id, name, args }: RunMessage): Promise<FrameAnswer> {
    try {
      return { kind: "returned", id, value: await options.call(name, args) };
    } catch (error) {
      return { kind: "failed", id, message: String((error as Error | null)?.message ?? error) };
    }
  }

  window.addEventListener("message", (event: MessageEvent<FrameMessage>) => {
    const frame = event.source as Window | null;
    if (!frame || !frames.has(frame)) return;
    const message = event.data;
    if (message.kind !== "run") return options.onMessage(message, frame);
    queue.push(() => answer(frame, message));
    void next();
  });

  return {
    setFrame(frame, here) {
      if (here) frames.add(frame);
      else frames.delete(frame);
    },
  };
}
