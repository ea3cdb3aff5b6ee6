import type { AgencyFile } from "../../src/agency/file";
import { openBook } from "../../src/workbook/book";
import type { WorkbookPort } from "../../src/workbook/port";
import { ALL_PARTS, readWorkbook } from "../../src/workbook/read";
import { restore } from "../../src/workbook/restore";
import { undo } from "../../src/workbook/safety";
import { setUp } from "../../src/workbook/set-up";
import { validateAgencyFile } from "../../src/workbook/validate";
import { convertSeed, SEEDS } from "../seeds/convert";
import { readSeed, seedsExist } from "../seeds/read-seed";
import { closeAll, idSource, openSpreadsheet, shown } from "./open-spreadsheet";

const AT = "2026-11-21 10:30";
const SENTENCES = [{ key: "intro", label: "คำนำ", text: "ข้อความ" }];

afterEach(closeAll);

function book(port: WorkbookPort) {
  const opened = openBook(port);
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings));
  return opened.value;
}

function checked(file: unknown): AgencyFile {
  const outcome = validateAgencyFile(JSON.parse(JSON.stringify(file)));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings, null, 1));
  return outcome.value;
}

if (seedsExist) {
  test.each(SEEDS)("seed %s comes back the same", (number) => {
    const { port } = openSpreadsheet();
    setUp(port(), { sentences: SENTENCES, newId: idSource() });
    const file = checked(convertSeed(readSeed(number)));
    const outcome = restore(book(port()), file, AT);
    expect(outcome).toMatchObject({ ok: true, findings: [] });
    const reading = readWorkbook(book(port()), ALL_PARTS);
    expect(reading.findings).toEqual([]);
    expect(reading.file).toEqual(file);
    if (number === "000")
      console.log(
        shown(port(), "วิเคราะห์")
          .map((row) => row.join("|"))
          .join("\n"),
      );
    expect(undo(book(port()), AT)).toMatchObject({ ok: true });
    expect(readWorkbook(book(port()), ALL_PARTS).file.measures).toEqual([]);
    expect(undo(book(port()), AT)).toMatchObject({ ok: true });
    expect(readWorkbook(book(port()), ALL_PARTS).file).toEqual(file);
  });
}
