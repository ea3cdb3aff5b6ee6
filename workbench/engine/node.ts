// Univer without a page: the Node preset and the two plugins it lacks, number formats and conditional formatting, so that
// a workbook saved here looks the same in the browser.
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import { LocaleType } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { type Engine, type PluginPreset, startEngine } from "./start";

/** Starts Univer in Node. */
export function startNodeEngine(): Engine {
  const presets = [
    UniverSheetsNodeCorePreset({}),
    { plugins: [UniverSheetsNumfmtPlugin, UniverSheetsConditionalFormattingPlugin] },
  ] as PluginPreset[];
  return startEngine(presets, { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
}
