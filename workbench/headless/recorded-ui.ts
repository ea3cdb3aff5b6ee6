// A window without a screen: it remembers what was shown and answers questions from a list the test gives.
import type { AlertAnswer, AlertRequest, MenuEntry, UserInterface } from "../services/context";

export interface RecordedUi extends UserInterface {
  menus: { title: string; entries: MenuEntry[] }[];
  /** The one sidebar that is open, null before the first. */
  sidebar: { title: string; html: string } | null;
  dialogs: { title: string; html: string; modal: boolean }[];
  toasts: { title: string; text: string; seconds: number }[];
  /** Every alert and prompt, in order. */
  asked: AlertRequest[];
  /** Answers to come, the first for the next question; without one the question is closed with OK or CLOSE. */
  answers: AlertAnswer[];
  logged: { level: string; text: string }[];
}

export function recordUi(): RecordedUi {
  const ui: RecordedUi = {
    menus: [],
    sidebar: null,
    dialogs: [],
    toasts: [],
    asked: [],
    answers: [],
    logged: [],
    setMenus(menus) {
      ui.menus = menus;
    },
    showSidebar(html, title) {
      ui.sidebar = { title, html };
    },
    showDialog(html, title, _size, modal) {
      ui.dialogs.push({ title, html, modal });
    },
    toast(text, title, seconds) {
      ui.toasts.push({ title, text, seconds });
    },
    ask(request) {
      ui.asked.push(request);
      return ui.answers.shift() ?? { button: request.buttons === "OK" ? "OK" : "CLOSE" };
    },
    log(level, text) {
      ui.logged.push({ level, text });
    },
  };
  return ui;
}
