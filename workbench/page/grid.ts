// Starts Univer with its grid in the page: the same engine as in Node plus everything that is seen, in Thai.
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { DEFAULT_STYLES, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, LocaleType, mergeLocales } from "@univerjs/core";
import { DEFAULT_PADDING_DATA } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { type Engine, type PluginPreset, startEngine } from "../engine/start";
import { thaiLocale } from "./grid-locale";

/** Univer keeps its texts by a fixed list of locales, in which Thai is not; ours stands under English. */
const LOCALE = LocaleType.EN_US;

const SARABUN = { value: "Sarabun", label: "Sarabun", category: "sans-serif" as const };

// Cells without a font of their own: Univer's Arial has no Thai letters, so each machine would draw them differently.
DEFAULT_STYLES.ff = SARABUN.value;
// Thai vowels and tone marks reach above and below the line the engine measures; without room the edge of a cell cuts them.
Object.assign(DEFAULT_PADDING_DATA, { t: 4, b: 4 });

/** Starts the grid inside the element with the id `container`. */
export function startGrid(container: string): Engine {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: "simple",
      formulaBar: true,
      footer: { sheetBar: true, statisticBar: true, menus: true, zoomSlider: true },
      customFontFamily: { list: [SARABUN], override: false },
      disableTextFormatAlert: true, // our text columns hold numbers on purpose
      disableTextFormatMark: true,
      // Protected formulas only warn on Google; the shadow would suggest that they cannot be changed.
      sheets: { protectedRangeShadow: false },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ] as PluginPreset[];
  const texts = thaiLocale(mergeLocales(coreTexts, dataValidationTexts, conditionalFormattingTexts));
  return startEngine(presets, { locale: LOCALE, locales: { [LOCALE]: texts } });
}

/** Gives the keyboard to the grid, as a click on a cell does. */
export function focusGrid(): void {
  // Univer types into an editor of its own for cells; the formula bar has another.
  document.getElementById(`__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`)?.focus();
}

/** Waits until text drawn on the canvas has its real shape and width. */
export async function loadGridFont(): Promise<void> {
  await Promise.all(
    ["400", "700"].flatMap((weight) => ["ก", "A"].map((text) => document.fonts.load(`${weight} 14px Sarabun`, text))),
  );
}
