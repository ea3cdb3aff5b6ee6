// What browser tests ask of the page: the grid is a canvas, so cells are read through the engine. Nothing here is used
// by the page itself.
import { notationOf, parseNotation } from "../services/areas";
import { readDisplayValues, readValues } from "../services/cells";
import type { Area } from "../services/context";
import { selectionOf } from "../services/sheet";
import { focusGrid } from "./grid";
import type { Session } from "./session";
import { isSelectionInView } from "./show-selection";

export interface TestHooks {
  /** Values of a range, freshly calculated. */
  read(tab: string, notation: string): unknown[][];
  /** Texts of a range as the grid shows them. */
  readTexts(tab: string, notation: string): string[][];
  /** Puts a text into a cell at once: typing it takes seconds on a busy machine. */
  write(tab: string, notation: string, text: string): void;
  /** Background colour of a cell with conditional formatting applied, as the grid paints it. */
  colourOf(tab: string, notation: string): string | null;
  /** Puts a tab in front and selects a range, as a click would. */
  select(tab: string, notation: string): void;
  /** The tab in front and what is selected there: "มาตรการ!C4". */
  selected(): string;
  /** Whether the selected cell can be seen without scrolling. */
  isSelectionInView(): boolean;
}

declare global {
  interface Window {
    workbench: TestHooks;
  }
}

/** Puts the hooks on the window. */
export function takeHooksForTests({ document }: Session): void {
  const areaOf = (tab: string, notation: string): Area => {
    const sheet = document.workbook.getSheetBySheetName(tab);
    const area = sheet && parseNotation(document, sheet.getSheetId(), notation);
    if (!area) throw new Error(`There is no ${tab}!${notation}`);
    return area;
  };
  window.workbench = {
    read: (tab, notation) => readValues(document, globalThis, areaOf(tab, notation)),
    readTexts: (tab, notation) => readDisplayValues(document, areaOf(tab, notation)),
    colourOf(tab, notation) {
      const { sheetId, startRow, startColumn } = areaOf(tab, notation);
      const sheet = document.workbook.getSheetBySheetId(sheetId);
      const style = sheet?.getComposedCellStyle(startRow, startColumn);
      return style?.bg?.rgb ?? null;
    },
    write(tab, notation, text) {
      const workbook = document.engine.api.getWorkbook(document.workbook.getUnitId());
      workbook?.getSheetByName(tab)?.getRange(notation).setValue(text);
    },
    select(tab, notation) {
      const workbook = document.engine.api.getWorkbook(document.workbook.getUnitId());
      const sheet = workbook?.getSheetByName(tab);
      if (!sheet) throw new Error(`There is no tab ${tab}`);
      sheet.activate();
      sheet.getRange(notation).activate();
      focusGrid();
    },
    isSelectionInView: () => isSelectionInView(document),
    selected() {
      const sheet = document.workbook.getActiveSheet();
      return `${sheet.getName()}!${notationOf(selectionOf(document, sheet.getSheetId()))}`;
    },
  };
}
