/**
 * Whether the formulas of the tabs that set-up writes still stand as it wrote them. Reads only; set-up mends them. What
 * Sheets changes by itself (a tab's new title, rows that were inserted elsewhere) is no fault.
 */
import { a1 } from "./a1";
import { analysisTab } from "./analysis-tab";
import type { Book } from "./book";
import { isCellError } from "./cells";
import { layoutOf } from "./layout";
import type { Command } from "./port";
import { layoutAsBuilt } from "./set-up";
import { type Looks, startTab } from "./start-tab";
import { type TabId, tabOf } from "./tabs";

/** `gone`: something else stands there; `changed`: another formula; `error`: the formula gives an error. */
export interface FormulaFault {
  /** Title of the tab in the schema: the office may have given it a name of its own. */
  tab: string;
  cell: string;
  fault: "gone" | "changed" | "error";
}

const FORMULA_TABS = ["analysis", "start"] as const;

/** The faults of all tabs with formulas; a tab that is missing has none here, reading tells it. */
export function formulaFaults(book: Book): FormulaFault[] {
  return FORMULA_TABS.flatMap((id) => faultsOf(book, id));
}

function faultsOf(book: Book, id: (typeof FORMULA_TABS)[number]): FormulaFault[] {
  const info = book.tabs.get(id);
  const shown = book.grid(id);
  if (!info || !shown) return [];
  const look = looksOf(book);
  const commands = id === "analysis" ? analysisTab(info.gid, look("settings"), look("scores")) : startTab(info.gid, look);
  const formulas = book.port.readFormulas(info.gid);
  const tab = tabOf(id).title;
  return writtenFormulas(commands).flatMap(({ row, column, formula }): FormulaFault[] => {
    const cell = a1(row, column);
    const now = formulas[row - 1]?.[column - 1] ?? "";
    if (now === "") return [{ tab, cell, fault: "gone" }];
    if (shape(now) !== shape(formula)) return [{ tab, cell, fault: "changed" }];
    return isCellError(shown[row - 1]?.[column - 1] ?? "") ? [{ tab, cell, fault: "error" }] : [];
  });
}

function looksOf(book: Book): Looks {
  return (id: TabId) => {
    const tab = tabOf(id);
    const info = book.tabs.get(id);
    const grid = book.grid(id);
    return { title: info?.title ?? tab.title, gid: info?.gid ?? 0, layout: (grid && layoutOf(tab, grid)) ?? layoutAsBuilt(tab) };
  };
}

function writtenFormulas(commands: readonly Command[]): { row: number; column: number; formula: string }[] {
  return commands.flatMap((command) =>
    command.do !== "values"
      ? []
      : command.values.flatMap((line, down) =>
          line.flatMap((value, right) =>
            typeof value === "object" && "formula" in value
              ? [{ row: command.row + down, column: command.column + right, formula: value.formula }]
              : [],
          ),
        ),
  );
}

/** A formula without what Sheets rewrites: spaces, quotes of tab names, the cells it points at, the label of a link. */
function shape(formula: string): string {
  return formula
    .replace(/"ไปที่ [^"]*"/g, '""')
    .replace(/'([^']|'')*'!|[^\s!(),&=<>*/+"'-]+!/g, "!")
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, "@")
    .replace(/\s+/g, "")
    .toUpperCase();
}
