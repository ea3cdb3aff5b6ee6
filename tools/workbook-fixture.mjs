/**
 * Writes test/fixtures/workbook-v1.json: the cells of a workbook of this version with the sample in it, and what reading it
 * gives. Run once per workbook version, when it is released; a later version must still read it, through its migration.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfNeeded } from "./build-if-needed.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
buildIfNeeded();
const { openWorkbench } = createRequire(import.meta.url)(join(root, ".build", "headless.cjs"));

const workbench = openWorkbench({ distFolder: join(root, "dist") });
const call = (name, args) => {
  const answer = JSON.parse(workbench.globals.callAction(name, JSON.stringify(args)));
  if (!answer.ok) throw new Error(JSON.stringify(answer.findings));
  return answer.value;
};
call("setUp", {});
call("restore", { file: JSON.parse(readFileSync(join(root, "samples", "municipality.json"), "utf8")) });
const { file } = call("backup", { names: true });
const tabs = workbench.services.SpreadsheetApp.getActiveSpreadsheet()
  .getSheets()
  // The safety copy is data of the moment, not of the version.
  .filter((sheet) => sheet.getName() !== "_สำรอง")
  .map((sheet) => ({ gid: sheet.getSheetId(), title: sheet.getName(), cells: sheet.getDataRange().getValues() }));
writeFileSync(join(root, "test", "fixtures", "workbook-v1.json"), `${JSON.stringify({ tabs, file })}\n`);
workbench.dispose();
process.exit(0);
