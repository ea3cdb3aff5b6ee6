/** Each line of the self-check can go bad: a host whose services answer wrong, late or not at all. */
import type { Host } from "../../src/actions/host";
import type { DriveDescription, DriveFailure } from "../../src/actions/ports";
import { selfCheck } from "../../src/actions/self-check";
import { toThaiDigits } from "../../src/thai/digits";
import type { CellValue, Command, WriteValue } from "../../src/workbook/port";
import { buildTemplates } from "../../templates/build";
import { keptWorkbook, readingPort } from "../workbook/kept-workbook";

const kept = keptWorkbook();
const BANGKOK_MS = 7 * 60 * 60 * 1000;
const START = Date.UTC(2026, 10, 21, 3, 30);
const link = (id: string) => `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;

/** How the services behave; as they should where nothing is said. */
interface Behaviour {
  /** Milliseconds that each reading of a tab takes, the custom function, and making a document. */
  readMs?: number;
  functionMs?: number;
  documentMs?: number;
  /** What a cell shows of what is written, in the order of the trial: function, moment, moment as a number, two texts. */
  shown?: (column: number, written: CellValue) => CellValue;
  /** Minutes by which the run's time is wrong. */
  clockOffMinutes?: number;
  create?: DriveFailure;
  describe?: DriveDescription;
  found?: string;
  forgets?: boolean;
  locked?: boolean;
  noTemplate?: boolean;
  /** A service that throws. */
  throws?: "consent" | "preferences" | "newId";
}

function hostWith(behaviour: Behaviour): Host {
  let clock = START;
  let readyAt = 0;
  let choices = 0;
  const tabs = kept.tabs.map((tab) => ({ ...tab, cells: tab.cells.map((cells) => [...cells]) }));
  const reading = readingPort(tabs);
  const system = tabs.find(({ title }) => title === "_ระบบ");
  const fail = (): never => {
    throw new Error("You do not have permission to call this.");
  };
  const show = (value: WriteValue, column: number): CellValue => {
    const formula = typeof value === "object" && "formula" in value ? value.formula : "";
    const asked = /ITA_THAI\((.*)\)/.exec(formula)?.[1];
    const written = formula === "" ? (value as CellValue) : asked !== undefined ? toThaiDigits(asked) : 20251001.093;
    return behaviour.shown?.(column, written) ?? written;
  };
  const write = (command: Command) => {
    if (command.do !== "values" || command.gid !== system?.gid) throw new Error("only the trial cells are written");
    readyAt = clock + (behaviour.functionMs ?? 0);
    command.values.forEach((line, down) => {
      const cells = system.cells[command.row - 1 + down] as CellValue[];
      line.forEach((value, right) => {
        cells[command.column - 1 + right] = show(value, right);
      });
    });
  };
  return {
    workbook: {
      ...reading,
      read(gid) {
        clock += behaviour.readMs ?? 0;
        const cells = reading.read(gid);
        if (gid !== system?.gid || clock >= readyAt) return cells;
        return cells.map((line, row) => (row === 1 ? line.map((cell, column) => (column === 4 ? "Loading..." : cell)) : line));
      },
      apply: (commands) => commands.forEach(write),
    },
    drive: {
      createDocument() {
        clock += behaviour.documentMs ?? 0;
        return behaviour.create
          ? {
              ok: false,
              failure: behaviour.create,
              detail: "Rate limit for somchai@example.go.th, file 1AbCdEfGhIjKlMnOpQrStUvWxYz",
            }
          : { ok: true, id: "doc-1" };
      },
      describeDocument: () => behaviour.describe ?? { ok: true, isGoogleDoc: true, link: link("doc-1") },
      findDocument: () => ({ ok: true, id: behaviour.found ?? "doc-1" }),
    },
    session: {
      now: () =>
        new Date(clock + BANGKOK_MS + (behaviour.clockOffMinutes ?? 0) * 60_000).toISOString().slice(0, 16).replace("T", " "),
      clock: () => clock,
      pause: (milliseconds) => {
        clock += milliseconds;
      },
      newId: behaviour.throws === "newId" ? fail : () => "id-1",
      windowKey: () => "window",
      exclusively: (work) => (behaviour.locked ? null : work()),
    },
    preferences: {
      unit: behaviour.throws === "preferences" ? fail : () => (behaviour.forgets ? String(choices++) : "สำนักปลัด"),
      chooseUnit: () => undefined,
    },
    manual: { open: fail },
    consent: { missing: behaviour.throws === "consent" ? fail : () => [], link: () => "" },
    defaultTemplate: () => (behaviour.noTemplate ? null : template),
    version: "1.0.0",
  };
}

let template: Uint8Array;
beforeAll(async () => {
  template = (await buildTemplates())["report-with-announcement"];
});

const report = (behaviour: Behaviour) => {
  const outcome = selfCheck(hostWith(behaviour));
  if (!outcome.ok) throw new Error("the self-check never fails");
  return outcome.value;
};
const lineOf = (behaviour: Behaviour, id: string) => {
  const { state, text, remedy } = report(behaviour).lines.find((line) => line.id === id) ?? {};
  return { state, text, remedy };
};

const SLOW = 60_000;

/** What is wrong, the line that tells it, its state and words. */
const CASES: [string, Behaviour, string, "look" | "bad", RegExp][] = [
  ["Google does not say which permissions are given", { throws: "consent" }, "consent", "bad", /ไม่อนุญาต/],
  ["another window holds the workbook", { locked: true }, "lock", "bad", /อีกหน้าต่าง/],
  ["the workbook is held, so its cells are not tried", { locked: true }, "function", "look", /ยังทดสอบข้อนี้ไม่ได้/],
  ["calls are slow", { readMs: 1_500 }, "call", "look", /เฉลี่ย 1.5 วินาที จาก 3 ครั้ง ช้ากว่าปกติ/],
  ["the custom function is slow", { functionMs: 8_000 }, "function", "look", /ตอบถูกต้องใน 8.0 วินาที/],
  ["the custom function never answers", { functionMs: SLOW }, "function", "bad", /ไม่ตอบ/],
  ["the custom function is unknown", { shown: (column, cell) => (column === 0 ? "#NAME?" : cell) }, "function", "bad", /ไม่ตอบ/],
  ["the run's clock is of another zone", { clockOffMinutes: -420 }, "dates", "bad", /ไม่ตรงกับเวลาประเทศไทย/],
  [
    "the spreadsheet is of another zone",
    { shown: (c, cell) => (c === 2 ? 20251001.023 : cell) },
    "dates",
    "bad",
    /ไม่ได้ใช้เขตเวลา/,
  ],
  ["text became a formula", { shown: (c, cell) => (c === 3 ? 2 : cell) }, "text", "bad", /ไม่กลับมาเหมือนเดิม/],
  ["Thai came back otherwise", { shown: (c, cell) => (c === 4 ? "?????" : cell) }, "text", "bad", /ไม่กลับมาเหมือนเดิม/],
  ["the choice of the unit is not kept", { forgets: true }, "memory", "bad", /จำหน่วยงานที่เลือกไว้ไม่ได้/],
  ["the choices can't be read", { throws: "preferences" }, "memory", "bad", /ไม่อนุญาต/],
  ["the template is missing", { noTemplate: true }, "document", "bad", /แม่แบบ/],
  ["the run fails before Drive is asked", { throws: "newId" }, "document", "bad", /ไม่อนุญาต/],
  ["Drive may not be used", { create: "permission" }, "document", "bad", /ยังไม่ได้อนุญาต/],
  ["the quota is used up", { create: "quota" }, "document", "bad", /โควตา/],
  ["the quota is used up: a line of its own", { create: "quota" }, "quota", "bad", /หมดแล้ว/],
  ["Drive does not answer", { create: "unknown" }, "document", "bad", /ไม่ตอบ/],
  ["no document, nothing to look at", { create: "unknown" }, "look", "look", /ยังทดสอบข้อนี้ไม่ได้/],
  ["making a document is slow", { documentMs: SLOW }, "document", "look", /60.0 วินาที ช้ากว่าปกติ/],
  [
    "it was not converted",
    { describe: { ok: true, isGoogleDoc: false, link: link("doc-1") } },
    "conversion",
    "bad",
    /ไม่ใช่ Google เอกสาร/,
  ],
  ["its address is another", { describe: { ok: true, isGoogleDoc: true, link: link("doc-2") } }, "link", "bad", /ไม่ตรง/],
  ["it can't be asked about", { describe: { ok: false, failure: "unknown", detail: "" } }, "conversion", "bad", /ไม่ตอบเมื่อถาม/],
  ["the quota ends in between", { describe: { ok: false, failure: "quota", detail: "" } }, "quota", "bad", /หมดแล้ว/],
  ["the search misses it", { found: "" }, "search", "look", /ยังค้นไม่พบ/],
];

test("nothing is wrong but what this host lacks: the tabs with formulas", () => {
  const { lines } = report({});
  expect(lines.filter(({ state }) => state === "bad").map(({ id }) => id)).toEqual(["tabs", "formulas"]);
  expect(lines.filter(({ state }) => state === "look").map(({ id }) => id)).toEqual(["look", "download"]);
});

test.each(CASES)("%s", (_, behaviour, id, state, words) => {
  expect(lineOf({}, id)).not.toMatchObject({ text: expect.stringMatching(words) });
  const line = lineOf(behaviour, id);
  expect(line).toMatchObject({ state, text: expect.stringMatching(words) });
  expect(line.remedy).toMatch(/[ก-๙]/);
});

test("Google's words go to whoever helps, without account and id", () => {
  const { text, lines } = report({ create: "unknown" });
  expect(text).toContain("ข้อความของ Google: Rate limit for (บัญชี) file (รหัส)");
  expect(JSON.stringify(lines)).not.toContain("Rate limit");
});

test("every case has all lines, in one order", () => {
  const ids = report({}).lines.map(({ id }) => id);
  for (const [, behaviour] of CASES) expect(report(behaviour).lines.map(({ id }) => id)).toEqual(ids);
});
