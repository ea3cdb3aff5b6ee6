// The sample municipality in a workbook on the real engine, driven through the sidebar's one door of the built bundle.
import type { ActionName, Answer, Protocol } from "../../src/actions/protocol";
import type { AgencyFile } from "../../src/agency/file";
import type { Snapshot, Workbench } from "./open-built";
import { call, closeAll, open as openDocument, sampleFile } from "./sample-workbench";

/** Workbooks made once: setting one up and filling it takes longer than most tests. */
const made: { blank?: Snapshot; filled?: Snapshot } = {};

export interface Office {
  workbench: Workbench;
  ask<Name extends ActionName>(name: Name, args: Protocol[Name]["arguments"]): Answer<Name>;
  /** The value of a request that must succeed, with its findings. */
  done<Name extends ActionName>(
    name: Name,
    args: Protocol[Name]["arguments"],
  ): { value: Protocol[Name]["value"]; findings: Answer<Name>["findings"] };
  /** The data as a backup gives it. */
  file(): AgencyFile;
  /** Cells of a tab as they show, from A1. */
  cells(tab: string): string[][];
  /** Formulas of a tab, "" where a cell has none. */
  formulas(tab: string): string[][];
}

function open(snapshot: Snapshot | null): Office {
  const workbench = openDocument(snapshot ? { snapshot } : {});
  const ask: Office["ask"] = (name, args) => call(workbench, name, args);
  const done: Office["done"] = (name, args) => {
    const answer = ask(name, args);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.findings, null, 1)}`);
    return { value: answer.value, findings: answer.findings };
  };
  const rangeOf = (tab: string) => {
    const sheet = workbench.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    if (!sheet) throw new Error(`There is no tab "${tab}".`);
    return sheet.getDataRange();
  };
  return {
    workbench,
    ask,
    done,
    file() {
      const { about: _, ...file } = done("backup", { names: true }).value.file;
      return file;
    },
    cells: (tab) =>
      rangeOf(tab)
        .getValues()
        .map((row) => row.map(String)),
    formulas: (tab) => rangeOf(tab).getFormulas(),
  };
}

function blank(): Snapshot {
  if (!made.blank) {
    const office = open(null);
    office.done("setUp", {});
    made.blank = office.workbench.snapshot();
  }
  return made.blank;
}

function filled(file: AgencyFile): Office {
  const office = open(blank());
  office.done("restore", { file });
  return office;
}

/** A workbook that was set up, holding the sample or what `change` makes of it. */
export function openOffice(change?: (file: AgencyFile) => void): Office {
  if (!change) {
    made.filled ??= filled(sampleFile()).workbench.snapshot();
    return open(made.filled);
  }
  const file = sampleFile();
  change(file);
  return filled(file);
}

export const closeOffices = closeAll;
