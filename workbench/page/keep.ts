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
}

/** `text` gives the workbook as it is now; `tell` is told how keeping it goes. */
export function createKeeper(text: () => string, tell: (state: SaveState) => void): Keeper {
  let tag = "none";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> = Promise.resolve();
  let lost = false;

  async function send(): Promise<void> {
    if (lost) return; // another window's work would be overwritten
    try {
      const answer = await fetch(ADDRESS, { method: "PUT", body: text(), headers: { "If-Match": tag } });
      if (answer.ok) tag = answer.headers.get("ETag") ?? tag;
      lost = answer.status === 412;
      tell(answer.ok ? "saved" : lost ? "conflict" : "failed");
    } catch {
      tell("failed");
    }
  }

  function flush(): Promise<void> {
    if (timer !== undefined) {
      clearTimeout(timer);
      timer = undefined;
      sending = sending.then(send);
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
      if (lost) return;
      tell("saving");
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE);
    },
    flush,
  };
}
