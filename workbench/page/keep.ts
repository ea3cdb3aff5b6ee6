// Keeps the workbook on the server while it is worked on: some time after the last change, and never over what another
// window has written meanwhile.
import type { SaveState } from "./page-state";

const ADDRESS = "/workbook";
/** Milliseconds without a change after which the workbook is sent. */
const PAUSE = 700;

/** What the server had. */
export type Kept = { state: "kept"; text: string } | { state: "none" } | { state: "damaged"; setAside: string };

export interface Keeper {
  /** The workbook of the last visit. */
  load(): Promise<Kept>;
  /** Says that something changed. */
  changed(): void;
  /** Sends at once whatever waits; resolves when it is kept or has failed. */
  flush(): Promise<void>;
  /** Keeps another workbook instead, at once; false when it could not be kept. Nothing is sent after that. */
  replace(text: string): Promise<boolean>;
  /** True while a change is not yet kept. */
  isWaiting(): boolean;
}

/** `text` gives the workbook as it is now; `tell` is told how keeping it goes. */
export function createKeeper(text: () => string, tell: (state: SaveState) => void): Keeper {
  let tag = "none";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> = Promise.resolve();
  /** Set when nothing may be sent any more: another window's or another workbook's content would be overwritten. */
  let closed = false;

  async function send(body: string): Promise<SaveState> {
    try {
      const answer = await fetch(ADDRESS, { method: "PUT", body, headers: { "If-Match": tag } });
      if (answer.status === 412) return "conflict";
      if (!answer.ok) return "failed";
      tag = answer.headers.get("ETag") ?? tag;
      return "saved";
    } catch {
      return "failed";
    }
  }

  async function sendPresent(): Promise<void> {
    if (closed) return;
    const state = await send(text());
    closed ||= state === "conflict";
    tell(state);
  }

  function flush(): Promise<void> {
    if (timer !== undefined) {
      clearTimeout(timer);
      timer = undefined;
      sending = sending.then(sendPresent);
    }
    return sending;
  }

  return {
    async load() {
      const answer = await fetch(ADDRESS);
      if (answer.status === 409) return { state: "damaged", setAside: ((await answer.json()) as { setAside: string }).setAside };
      if (answer.status !== 200) return { state: "none" };
      tag = answer.headers.get("ETag") ?? tag;
      return { state: "kept", text: await answer.text() };
    },
    changed() {
      if (closed) return;
      tell("saving");
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE);
    },
    flush,
    async replace(other) {
      await flush();
      const state = await send(other);
      if (state === "saved") closed = true;
      else tell(state);
      return state === "saved";
    },
    isWaiting: () => timer !== undefined,
  };
}
