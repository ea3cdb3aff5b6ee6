// SpreadsheetApp.Range: an area of cells. The methods only check what Google checks and hand over to cells.ts.
import { BooleanNumber, HorizontalAlign, type ICellData, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeCommand, SetSelectionsOperation } from "@univerjs/sheets";
import { areaOf, isInside, notationOf, rememberArea } from "./areas";
import {
  cellOf,
  clearContents,
  clearStyles,
  formatOf,
  mapArea,
  noteAt,
  readDisplayValues,
  readFormulas,
  readValues,
  writeCells,
  writeNotes,
  writeStyles,
} from "./cells";
import type { Area, OpenDocument, ScriptContext } from "./context";
import { execute, facadeRange, rangeOf, worksheetOf } from "./document";
import { createFilter, filterOn } from "./filter";
import { createProtection } from "./protection";
import { gridIn } from "./realm";
import { createEnum, createService } from "./service";
import { activateSheet, createSheet } from "./sheet";
import { checkValidations, readValidations, writeValidation } from "./validation";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = typeof GoogleAppsScript.Spreadsheet;

export const WrapStrategyEnum = createEnum<Spreadsheet["WrapStrategy"]>("WRAP", "OVERFLOW", "CLIP");
export const BorderStyle = createEnum<Spreadsheet["BorderStyle"]>(
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
);

const HORIZONTAL: { [name: string]: HorizontalAlign } = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  normal: HorizontalAlign.UNSPECIFIED,
};
const VERTICAL: { [name: string]: VerticalAlign } = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const WRAP: { [name: string]: WrapStrategy } = {
  WRAP: WrapStrategy.WRAP,
  OVERFLOW: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
};
// Univer's numbers for the same lines.
const BORDER: { [name: string]: number } = { DOTTED: 3, DASHED: 4, SOLID: 1, SOLID_MEDIUM: 8, SOLID_THICK: 13, DOUBLE: 7 };

/** The member of a table, or Google's message for a word that is not in it. */
function choose<T>(table: { [name: string]: T }, name: string | null, absent: T): T {
  if (name === null) return absent;
  const chosen = table[name];
  if (chosen === undefined) throw new Error(`Invalid argument: ${name}`);
  return chosen;
}

/** Checks that a table a script gave has exactly the area's shape (reference: Range.setValues). */
function takeGrid<T>(area: Area, values: T[][], method: string): T[][] {
  if (!Array.isArray(values) || !values.every(Array.isArray)) {
    throw new Error(`The parameters don't match the method signature for SpreadsheetApp.Range.${method}.`);
  }
  const rows = area.endRow - area.startRow + 1;
  const columns = area.endColumn - area.startColumn + 1;
  if (values.length !== rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
    );
  }
  for (const row of values) {
    if (row.length === columns) continue;
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
    );
  }
  return values;
}

/** Writes values with all of Google's checks; nothing is written when one cell fails. Places are counted from 0. */
export function writeValues(script: ScriptContext, area: Area, value: (row: number, column: number) => unknown): void {
  const worksheet = worksheetOf(script.document, area.sheetId);
  const cells = mapArea(area, (row, column) => {
    return cellOf(script.document, value(row, column), formatOf(script.document, worksheet, row, column));
  });
  checkValidations(script, area, (row, column) => {
    const given = value(row, column);
    const cell = cells[row - area.startRow]?.[column - area.startColumn];
    if (cell?.f) throw new Error("ยังไม่รองรับ สูตรในเซลล์ที่มีกฎปฏิเสธค่า");
    // What was typed as a number, a date or text is checked as what it became.
    return typeof given === "string" ? (cell?.v ?? "") : given;
  });
  writeCells(script.document, area, cells);
}

function setFormulas(document: OpenDocument, area: Area, formula: (row: number, column: number) => unknown): void {
  const cells = mapArea(area, (row, column) => {
    const text = String(formula(row, column));
    return cellOf(document, text === "" || text.startsWith("=") ? text : `=${text}`, undefined);
  });
  writeCells(document, area, cells);
}

/** Selects an area in the window. */
export function selectArea(document: OpenDocument, area: Area): void {
  activateSheet(document, area.sheetId);
  const primary = {
    ...rangeOf(area),
    actualRow: area.startRow,
    actualColumn: area.startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  const selections = [{ range: rangeOf(area), primary, style: null }];
  execute(document, SetSelectionsOperation.id, { subUnitId: area.sheetId, selections });
}

/**
 * Makes one cell of an area: the upper left value stays, the others go (reference: Range.merge). Univer's own command may
 * ask a question first and so is asynchronous; these are the steps it takes.
 */
export function mergeArea(document: OpenDocument, area: Area): void {
  const { sheetId, startRow, startColumn, endRow, endColumn } = area;
  if (startRow === endRow && startColumn === endColumn) return;
  const overlapping = worksheetOf(document, sheetId).getMergedCellRange(startRow, startColumn, endRow, endColumn);
  if (overlapping.length > 0) execute(document, RemoveWorksheetMergeCommand.id, { subUnitId: sheetId, ranges: overlapping });
  clearContents(document, area, (row, column) => row !== startRow || column !== startColumn);
  execute(document, AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: [rangeOf(area)] });
}

type Line = boolean | null;

/** Sides of each cell to draw or take away, from Google's six flags; a side not named is left alone. */
function bordersOf(area: Area, lines: { [side: string]: Line }, style: number, color: string) {
  const line = (flag: Line | undefined) => (flag ? { s: style, cl: { rgb: color } } : null);
  const made = new Map<string, IStyleData>();
  return (row: number, column: number): IStyleData => {
    const sides = {
      t: row === area.startRow ? lines.top : lines.horizontal,
      b: row === area.endRow ? lines.bottom : lines.horizontal,
      l: column === area.startColumn ? lines.left : lines.vertical,
      r: column === area.endColumn ? lines.right : lines.vertical,
    };
    const key = Object.values(sides).join();
    const known = made.get(key);
    if (known) return known;
    const named = Object.entries(sides).filter(([, flag]) => flag !== null && flag !== undefined);
    const border = { bd: Object.fromEntries(named.map(([side, flag]) => [side, line(flag)])) } as IStyleData;
    made.set(key, border);
    return border;
  };
}

interface SortSpec {
  column: number;
  ascending?: boolean;
}

/** Sorts the rows of an area by columns counted from 1 on the tab (reference: Range.sort). */
export function sortArea(document: OpenDocument, area: Area, specs: SortSpec[]): void {
  const columns = specs.map(({ column, ascending = true }) => {
    const offset = column - 1 - area.startColumn;
    if (offset < 0 || column - 1 > area.endColumn) throw new Error("The sort column is out of bounds.");
    return { column: offset, ascending };
  });
  facadeRange(document, area).sort(columns);
}

function sortSpecs(spec: unknown): SortSpec[] {
  const one = (item: unknown): SortSpec => (typeof item === "number" ? { column: item } : (item as SortSpec));
  return Array.isArray(spec) ? spec.map(one) : [one(spec)];
}

/** A Range object for the script. */
export function createRange(script: ScriptContext, area: Area): Range {
  const { document, realm } = script;
  const rows = area.endRow - area.startRow + 1;
  const columns = area.endColumn - area.startColumn + 1;
  const first: Area = { ...area, endRow: area.startRow, endColumn: area.startColumn };
  const worksheet = () => worksheetOf(document, area.sheetId);

  const chain = (work: () => void) => {
    work();
    return range;
  };
  /** One style for all cells, or a table of styles of the area's shape. */
  const style = (make: () => IStyleData) => {
    const made = make();
    return chain(() => writeStyles(document, area, () => made));
  };
  const styles = <T>(values: T[][], method: string, make: (value: T) => IStyleData) => {
    const grid = takeGrid(area, values, method);
    return chain(() =>
      writeStyles(document, area, (row, column) => make(grid[row - area.startRow]![column - area.startColumn]!)),
    );
  };
  const readStyles = <T>(read: (style: IStyleData) => T): T[][] => {
    const known = document.workbook.getStyles();
    return gridIn(
      realm,
      mapArea(area, (row, column) => read(known.get(worksheet().getCellRaw(row, column)?.s) ?? {})),
    );
  };

  const background = (color: string | null): IStyleData => ({ bg: color === null ? null : { rgb: color } });
  const fontColor = (color: string | null): IStyleData => ({ cl: color === null ? null : { rgb: color } });
  const fontWeight = (weight: string | null): IStyleData => ({
    bl: choose({ bold: BooleanNumber.TRUE, normal: BooleanNumber.FALSE }, weight, BooleanNumber.FALSE),
  });
  const fontStyle = (name: string | null): IStyleData => ({
    it: choose({ italic: BooleanNumber.TRUE, normal: BooleanNumber.FALSE }, name, BooleanNumber.FALSE),
  });
  const horizontal = (name: string | null): IStyleData => ({ ht: choose(HORIZONTAL, name, HorizontalAlign.UNSPECIFIED) });
  const vertical = (name: string | null): IStyleData => ({ vt: choose(VERTICAL, name, VerticalAlign.BOTTOM) });
  const wrap = (strategy: unknown): IStyleData => ({ tb: choose(WRAP, String(strategy), WrapStrategy.OVERFLOW) });
  const numberFormat = (pattern: string): IStyleData => ({ n: { pattern } });

  const range: Range = createService<Range>(script, "Range", {
    getA1Notation: () => notationOf(area),
    getRow: () => area.startRow + 1,
    getRowIndex: () => area.startRow + 1,
    getColumn: () => area.startColumn + 1,
    getLastRow: () => area.endRow + 1,
    getLastColumn: () => area.endColumn + 1,
    getNumRows: () => rows,
    getHeight: () => rows,
    getNumColumns: () => columns,
    getWidth: () => columns,
    getSheet: () => createSheet(script, area.sheetId),
    getCell(row, column) {
      const startRow = area.startRow + row - 1;
      const startColumn = area.startColumn + column - 1;
      if (row < 1 || row > rows || column < 1 || column > columns) throw new Error("Cell reference out of range");
      return createRange(script, { ...area, startRow, endRow: startRow, startColumn, endColumn: startColumn });
    },
    offset(rowOffset: number, columnOffset: number, numRows: number = rows, numColumns: number = columns) {
      const startRow = area.startRow + rowOffset;
      const startColumn = area.startColumn + columnOffset;
      const moved = { ...area, startRow, startColumn, endRow: startRow + numRows - 1, endColumn: startColumn + numColumns - 1 };
      if (numRows < 1 || numColumns < 1 || !isInside(document, moved)) {
        throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
      }
      return createRange(script, moved);
    },

    getValue: () => readValues(document, realm, first)[0]![0],
    getValues: () => gridIn(realm, readValues(document, realm, area)),
    getDisplayValue: () => readDisplayValues(document, first)[0]![0]!,
    getDisplayValues: () => gridIn(realm, readDisplayValues(document, area)),
    getFormula: () => readFormulas(document, first)[0]![0]!,
    getFormulas: () => gridIn(realm, readFormulas(document, area)),
    isBlank: () =>
      readValues(document, realm, area)
        .flat()
        .every((value) => value === ""),
    setValue: (value) => chain(() => writeValues(script, area, () => value)),
    setValues(values) {
      const grid = takeGrid(area, values, "setValues");
      return chain(() => writeValues(script, area, (row, column) => grid[row - area.startRow]![column - area.startColumn]));
    },
    setFormula: (formula) => chain(() => setFormulas(document, area, () => formula)),
    setFormulas(formulas) {
      const grid = takeGrid(area, formulas, "setFormulas");
      return chain(() => setFormulas(document, area, (row, column) => grid[row - area.startRow]![column - area.startColumn]));
    },

    getNumberFormat: () => formatOf(document, worksheet(), area.startRow, area.startColumn) ?? "0.###############",
    getNumberFormats: () => readStyles((one) => one.n?.pattern ?? "0.###############"),
    getBackground: () => readStyles((one) => one.bg?.rgb ?? "#ffffff")[0]![0]!,
    getBackgrounds: () => readStyles((one) => one.bg?.rgb ?? "#ffffff"),
    getFontWeight: () => readStyles((one) => (one.bl ? ("bold" as const) : ("normal" as const)))[0]![0]!,
    getFontWeights: () => readStyles((one) => (one.bl ? ("bold" as const) : ("normal" as const))),
    setNumberFormat: (pattern) => style(() => numberFormat(pattern)),
    setNumberFormats: (patterns) => styles(patterns, "setNumberFormats", numberFormat),
    setBackground: (color) => style(() => background(color)),
    setBackgrounds: (colors) => styles(colors, "setBackgrounds", background),
    setFontColor: (color) => style(() => fontColor(color)),
    setFontColors: (colors) => styles(colors, "setFontColors", fontColor),
    setFontWeight: (weight) => style(() => fontWeight(weight)),
    setFontWeights: (weights) => styles(weights, "setFontWeights", fontWeight),
    setFontStyle: (name) => style(() => fontStyle(name)),
    setFontStyles: (names) => styles(names, "setFontStyles", fontStyle),
    setFontFamily: (family) => style(() => ({ ff: family })),
    setFontFamilies: (families) => styles(families, "setFontFamilies", (ff) => ({ ff })),
    setFontSize: (size) => style(() => ({ fs: size })),
    setFontSizes: (sizes) => styles(sizes, "setFontSizes", (fs) => ({ fs })),
    setHorizontalAlignment: (name) => style(() => horizontal(name)),
    setHorizontalAlignments: (names) => styles(names, "setHorizontalAlignments", horizontal),
    setVerticalAlignment: (name) => style(() => vertical(name)),
    setVerticalAlignments: (names) => styles(names, "setVerticalAlignments", vertical),
    setWrap: (on) => style(() => wrap(on ? "WRAP" : "OVERFLOW")),
    setWraps: (flags) => styles(flags, "setWraps", (on) => wrap(on ? "WRAP" : "OVERFLOW")),
    setWrapStrategy: (strategy) => style(() => wrap(strategy)),
    setWrapStrategies: (strategies) => styles(strategies, "setWrapStrategies", wrap),
    setBorder(
      top: Line,
      left: Line,
      bottom: Line,
      right: Line,
      vertical: Line,
      horizontal: Line,
      color?: unknown,
      kind?: unknown,
    ) {
      const lineStyle = choose(BORDER, kind === undefined || kind === null ? null : String(kind), BORDER.SOLID!);
      const lines = { top, left, bottom, right, vertical, horizontal };
      const make = bordersOf(area, lines, lineStyle, typeof color === "string" ? color : "#000000");
      return chain(() => writeStyles(document, area, make));
    },

    getNote: () => noteAt(document, area.sheetId, area.startRow, area.startColumn),
    getNotes: () =>
      gridIn(
        realm,
        mapArea(area, (row, column) => noteAt(document, area.sheetId, row, column)),
      ),
    setNote: (note) => chain(() => writeNotes(document, area, () => note)),
    setNotes(notes) {
      const grid = takeGrid(area, notes, "setNotes");
      return chain(() =>
        writeNotes(document, area, (row, column) => grid[row - area.startRow]![column - area.startColumn] ?? null),
      );
    },
    clearNote: () => chain(() => writeNotes(document, area, () => null)),

    getDataValidation: () => readValidations(script, first)[0]![0]!,
    getDataValidations: () => gridIn(realm, readValidations(script, area)),
    setDataValidation: (rule) => chain(() => writeValidation(document, area, rule)),
    setDataValidations(rules) {
      const grid = takeGrid(area, rules, "setDataValidations");
      return chain(() => {
        // One rule for each run of equal cells down a column: Univer splits every rule it has at each new one.
        for (let column = 0; column < columns; column += 1) {
          for (let start = 0, end = 0; start < rows; start = end + 1) {
            const rule = grid[start]![column] ?? null;
            for (end = start; end + 1 < rows && (grid[end + 1]![column] ?? null) === rule; end += 1);
            const run = {
              ...area,
              startRow: area.startRow + start,
              endRow: area.startRow + end,
              startColumn: area.startColumn + column,
              endColumn: area.startColumn + column,
            };
            writeValidation(document, run, rule);
          }
        }
      });
    },
    clearDataValidations: () => chain(() => writeValidation(document, area, null)),

    clearContent: () => chain(() => clearContents(document, area)),
    clearFormat: () => chain(() => clearStyles(document, area)),
    clear(options?: { contentsOnly?: boolean; formatOnly?: boolean; validationsOnly?: boolean; commentsOnly?: boolean }) {
      return chain(() => {
        const all = !options || !Object.values(options).some(Boolean);
        if (all || options?.contentsOnly) clearContents(document, area);
        if (all || options?.formatOnly) clearStyles(document, area);
        if (options?.validationsOnly) writeValidation(document, area, null);
        if (options?.commentsOnly) writeNotes(document, area, () => null);
      });
    },

    merge: () => chain(() => mergeArea(document, area)),
    breakApart: () =>
      chain(() => execute(document, RemoveWorksheetMergeCommand.id, { subUnitId: area.sheetId, ranges: [rangeOf(area)] })),
    isPartOfMerge: () => worksheet().getMergedCellRange(area.startRow, area.startColumn, area.endRow, area.endColumn).length > 0,
    getMergedRanges() {
      const merged = worksheet().getMergedCellRange(area.startRow, area.startColumn, area.endRow, area.endColumn);
      return realm.Array.from(merged, (part) => createRange(script, { ...part, sheetId: area.sheetId }));
    },

    sort: (spec) => chain(() => sortArea(document, area, sortSpecs(spec))),
    createFilter: () => createFilter(script, area),
    getFilter: () => filterOn(script, area.sheetId),
    protect: () => createProtection(script, "RANGE", area),
    activate: () => chain(() => selectArea(document, area)),
    activateAsCurrentCell: () => chain(() => selectArea(document, first)),
    copyTo(destination: Range, options?: { contentsOnly?: boolean; formatOnly?: boolean } | unknown) {
      const how = (options ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
      if (typeof how !== "object") throw new Error("ยังไม่รองรับ Range.copyTo(CopyPasteType)");
      copyArea(document, area, areaOf(destination, "SpreadsheetApp.Range.copyTo"), how);
    },
  });
  return rememberArea(range, area);
}

/** Copies cells with formats, or one of the two. Google would shift the references of formulas: those are refused. */
export function copyArea(
  document: OpenDocument,
  from: Area,
  to: Area,
  how: { contentsOnly?: boolean; formatOnly?: boolean },
): void {
  const source = worksheetOf(document, from.sheetId);
  const [down, right] = [to.startRow - from.startRow, to.startColumn - from.startColumn];
  const target = { ...to, endRow: from.endRow + down, endColumn: from.endColumn + right };
  // Taken before anything is written, because the two areas may overlap.
  const cells = mapArea(from, (row, column): ICellData => ({ ...source.getCellRaw(row, column) }));
  const styles = cells.map((line) => line.map(({ s }) => document.workbook.getStyles().get(s) ?? null));
  if (!how.formatOnly) {
    if (cells.flat().some(({ f, si }) => f || si)) throw new Error("ยังไม่รองรับ Range.copyTo ของเซลล์ที่มีสูตร");
    const contents = cells.map((line) => line.map(({ v = null, t = null, p = null }) => ({ v, t, p, f: null, si: null })));
    writeCells(document, target, contents);
  }
  if (how.contentsOnly) return;
  clearStyles(document, target);
  writeStyles(document, target, (row, column) => styles[row - target.startRow]?.[column - target.startColumn] ?? {});
}
