// SpreadsheetApp.getUi(): menus, questions, the sidebar and dialogs of one window. What they look like is the window's
// affair (UserInterface in context.ts).
import type { AlertRequest, MenuEntry, ScriptContext } from "./context";
import { pageOf } from "./html";
import { createEnum, createService } from "./service";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export const Button = createEnum<typeof GoogleAppsScript.Base.Button>("CLOSE", "OK", "CANCEL", "YES", "NO");
export const ButtonSet = createEnum<typeof GoogleAppsScript.Base.ButtonSet>("OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL");

const menusOfWindow = new WeakMap<object, { title: string; entries: MenuEntry[] }[]>();
const entriesOfMenu = new WeakMap<object, { title: string; entries: MenuEntry[] }>();

/** A menu under construction; shown by addToUi (reference: Menu). A menu of the same title takes the place of the former. */
function createMenu(script: ScriptContext, title: string): Menu {
  const content = { title, entries: [] as MenuEntry[] };
  const chain = (entry: MenuEntry) => {
    content.entries.push(entry);
    return menu;
  };
  const menu: Menu = createService<Menu>(script, "Menu", {
    addItem: (caption, functionName) => chain({ caption, functionName }),
    addSeparator: () => chain("separator"),
    addSubMenu(subMenu) {
      const inner = entriesOfMenu.get(subMenu);
      if (!inner) throw new Error("The parameters don't match the method signature for Menu.addSubMenu.");
      return chain({ caption: inner.title, entries: inner.entries });
    },
    addToUi() {
      const others = (menusOfWindow.get(script.ui) ?? []).filter((one) => one.title !== title);
      const menus = [...others, { title, entries: [...content.entries] }];
      menusOfWindow.set(script.ui, menus);
      script.ui.setMenus(menus);
    },
  });
  entriesOfMenu.set(menu, content);
  return menu;
}

/** Reads the arguments that alert and prompt share: (text), (text, buttons), (title, text, buttons). */
function readRequest(kind: AlertRequest["kind"], args: unknown[]): AlertRequest {
  const last = args.at(-1);
  const hasButtons = args.length > 1 && Object.hasOwn(ButtonSet, String(last));
  const texts = (hasButtons ? args.slice(0, -1) : args).map(String);
  const [title, text] = texts.length > 1 ? [texts[0]!, texts[1]!] : ["", texts[0] ?? ""];
  return { kind, title, text, buttons: (hasButtons ? String(last) : "OK") as AlertRequest["buttons"] };
}

/** The Ui object of a window. */
export function createUi(script: ScriptContext): Ui {
  const { ui } = script;
  const showDialog = (html: HtmlOutput, title: string, modal: boolean) => {
    const { content, width, height } = pageOf(html);
    ui.showDialog(content, title, { width, height }, modal);
  };
  const ask = (kind: AlertRequest["kind"], args: unknown[]) => ui.ask(readRequest(kind, args));
  return createService<Ui>(script, "Ui", {
    Button,
    ButtonSet,
    createMenu: (title) => createMenu(script, title),
    createAddonMenu: () => createMenu(script, script.addOnName),
    alert: (...args: unknown[]) => Button[ask("alert", args).button] as GoogleAppsScript.Base.Button,
    prompt(...args: unknown[]) {
      const answer = ask("prompt", args);
      return createService<GoogleAppsScript.Base.PromptResponse>(script, "PromptResponse", {
        getResponseText: () => answer.text ?? "",
        getSelectedButton: () => Button[answer.button] as GoogleAppsScript.Base.Button,
      });
    },
    // Only one sidebar is open at a time: the new one takes the place of the old (Guides, "Dialogs and sidebars").
    showSidebar(html) {
      const { content, title } = pageOf(html);
      ui.showSidebar(content, title);
    },
    showModalDialog: (html, title) => showDialog(html, title, true),
    showModelessDialog: (html, title) => showDialog(html, title, false),
  });
}
