// What the add-in shows through SpreadsheetApp.getUi(), drawn in the page.
import type { AlertAnswer, AlertRequest, UserInterface } from "../services/context";
import { nextId, type Store } from "./page-state";

/** Milliseconds after which a toast that says no time of its own goes away. */
const TOAST_TIME = 5000;

/** The add-in's user interface on this page. */
export function createPageUi(store: Store): UserInterface {
  return {
    setMenus: (menus) => store.set({ menus }),
    showSidebar: (html, title) => store.set({ sidebar: { id: nextId(), title, html } }),
    showDialog: (html, title, { width, height }) => store.set({ dialog: { id: nextId(), title, html, width, height } }),
    toast: (text, title, seconds) => showToast(store, { text, title, urgent: false }, seconds < 0 ? null : seconds * 1000),
    ask: (request) => ask(store, request),
    log: (level, text) => console[level](text),
  };
}

/**
 * A question stops the script until it is answered, and a script runs to its end before the page can draw: so only the
 * browser's own question can be put. A message that asks nothing is shown in the page when the run is over.
 */
function ask(store: Store, { kind, title, text, buttons }: AlertRequest): AlertAnswer {
  if (kind === "prompt") {
    const answer = window.prompt([title, text].filter(Boolean).join("\n\n"));
    return answer === null ? { button: buttons === "OK" ? "CLOSE" : "CANCEL" } : { button: "OK", text: answer };
  }
  if (buttons === "OK") {
    store.set({ notices: [...store.get().notices, { id: nextId(), title, text }] });
    return { button: "OK" };
  }
  const [yes, no] =
    buttons === "OK_CANCEL" ? (["OK", "CANCEL"] as const) : (["YES", buttons === "YES_NO" ? "NO" : "CANCEL"] as const);
  const hint = buttons === "OK_CANCEL" ? "" : `(ตกลง = ใช่, ยกเลิก = ${no === "NO" ? "ไม่ใช่" : "ไม่ทำรายการ"})`;
  return { button: window.confirm([title, text, hint].filter(Boolean).join("\n\n")) ? yes : no };
}

/** Shows a toast; `time` null keeps it until it is closed. */
export function showToast(
  store: Store,
  toast: { text: string; title?: string; urgent: boolean },
  time: number | null = TOAST_TIME,
): void {
  const id = nextId();
  store.set({ toasts: [...store.get().toasts, { title: "", ...toast, id }] });
  if (time !== null) setTimeout(() => store.set({ toasts: store.get().toasts.filter((one) => one.id !== id) }), time);
}

/** Shows a message that waits to be read. */
export function showNotice(store: Store, title: string, text: string): void {
  store.set({ notices: [...store.get().notices, { id: nextId(), title, text }] });
}
