// Opens the workbench: grid, add-in and everything around them, wired together.
import { CommandType, ICommandService, LifecycleStages } from "@univerjs/core";
import type { Engine } from "../engine/start";
import type { Snapshot } from "../services/snapshot";
import { fetchAddin } from "./addin";
import type { FrameMessage } from "./frame-messages";
import { focusGrid, loadGridFont, startGrid } from "./grid";
import type { PageCommand } from "./header";
import { leaveHiddenCells } from "./hidden-cells";
import { createKeeper } from "./keep";
import { followCellLinks, followLink } from "./links";
import { openedFile } from "./open-file";
import { drawPage } from "./page";
import { createStore } from "./page-state";
import { createPageUi, showNotice, showToast } from "./page-ui";
import { fitRowsWhenSeen } from "./row-heights";
import { serveScriptRun } from "./script-run";
import { openSession, type Session } from "./session";
import { download } from "./shelf";
import { showWhatIsSelected } from "./show-selection";
import { takeHooksForTests } from "./test-hooks";

/** Milliseconds after a change in which further changes are awaited before formulas are calculated again. */
const RECALCULATION_PAUSE = 40;

const store = createStore();
const keeper = createKeeper(
  () => JSON.stringify(opened().snapshot()),
  (save) => store.set({ save }),
);
let session: Session | undefined;

function opened(): Session {
  if (!session) throw new Error("The workbook is not open yet.");
  return session;
}

async function open(): Promise<void> {
  const fetched = Promise.all([fetchAddin(), firstSnapshot(), loadGridFont()]);
  const frames = serveScriptRun({ call: callFromPage, onMessage: heed });
  const client = await (await fetch("/frame-client.js")).text();
  drawPage(store, { command: (command) => void obey(command), runMenu, changeSimulation, frame: frames.setFrame }, client);
  const engine = startGrid("grid");
  const rendered = firstRendering(engine);
  const [addin, snapshot] = await fetched;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const recalculateSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => opened().document.recalculation.run(), RECALCULATION_PAUSE);
  };
  session = openSession({ engine, addin, snapshot, ui: createPageUi(store), onChange: recalculateSoon });
  session.open();
  await rendered;
  fitRowsWhenSeen(session.document);
  followCellLinks(session.document);
  leaveHiddenCells(session.document);

  engine.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.type === CommandType.MUTATION && !options?.onlyLocal) keeper.changed();
  });
  window.addEventListener("beforeunload", (event) => {
    if (keeper.isWaiting()) event.preventDefault();
  });
  takeHooksForTests(session);
  store.set({ ready: true, workbookName: session.document.workbook.getName(), files: madeFiles() });
}

function firstRendering({ api }: Engine): Promise<void> {
  return new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
}

/** The workbook of the last visit, else the sample, else one that is set up; null for a workbook with nothing in it. */
async function firstSnapshot(): Promise<Snapshot | null> {
  const kept = await keeper.load();
  if (kept.state === "kept") return JSON.parse(kept.text) as Snapshot;
  if (kept.state === "damaged") {
    showNotice(
      store,
      "เปิดสมุดงานเดิมไม่ได้",
      `ไฟล์สมุดงานที่เก็บไว้ในเครื่องนี้เสียหาย จึงเก็บแยกไว้เป็น .workbench/${kept.setAside} และเปิดสมุดงานตัวอย่างให้แทน`,
    );
  }
  return (await startingWorkbook("sample")) ?? startingWorkbook("empty");
}

/** A workbook built beforehand: with the sample data, or set up and empty; null where none was built. */
async function startingWorkbook(name: "sample" | "empty"): Promise<Snapshot | null> {
  const answer = await fetch(`/start/${name}.json`);
  return answer.status === 200 ? ((await answer.json()) as Snapshot) : null;
}

const madeFiles = () => opened().document.state.files.filter((file) => !file.trashed);

/** Runs something of the add-in and brings the page up to date with what it did. */
async function underWay(work: (session: Session) => Promise<unknown>): Promise<unknown> {
  const session = opened();
  store.set({ running: store.get().running + 1 });
  try {
    return await showWhatIsSelected(session.document, () => work(session));
  } finally {
    session.document.recalculation.run();
    keeper.changed(); // documents and properties are not in the grid
    store.set({ running: store.get().running - 1, lastCalls: session.lastCalls(), files: madeFiles() });
  }
}

const callFromPage = (name: string, args: unknown[]) => underWay((session) => session.callFromPage(name, args));

function runMenu(name: string): void {
  underWay((session) => session.runMenu(name)).catch((error: unknown) => {
    showToast(store, { title: "ทำรายการไม่สำเร็จ", text: String((error as Error).message), urgent: true }, null);
  });
}

function changeSimulation(simulation: Parameters<Session["simulate"]>[0]): void {
  opened().simulate(simulation);
  store.set({ simulation });
}

/** What a sidebar or dialog asks of the page itself. */
function heed(message: Exclude<FrameMessage, { kind: "run" }>): void {
  const { dialog } = store.get();
  if (message.kind === "close") store.set(dialog ? { dialog: null } : { sidebar: null });
  if (message.kind === "size" && dialog) store.set({ dialog: { ...dialog, ...message } });
  if (message.kind === "focus-sheet") focusGrid();
  if (message.kind === "link") followLink(message.url, store, madeFiles());
}

async function obey(command: PageCommand): Promise<void> {
  if (command === "save-file") {
    const name = `${store.get().workbookName}.json`;
    return download(name, "application/json", JSON.stringify(opened().snapshot()));
  }
  if (command === "open-file") return chooseFile();
  const question = "สมุดงานนี้จะถูกแทนที่ด้วยสมุดงานใหม่ ต้องการทำต่อหรือไม่\n\n(บันทึกสมุดงานเป็นไฟล์ไว้ก่อนได้ที่เมนู ไฟล์)";
  if (!window.confirm(question)) return;
  const snapshot = await startingWorkbook(command === "new-sample" ? "sample" : "empty");
  if (snapshot) await replaceWorkbook(snapshot);
}

function chooseFile(): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,.xlsx";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void openFile(file);
  });
  input.click();
}

async function openFile(file: File): Promise<void> {
  const known = [await startingWorkbook("empty"), opened().snapshot()];
  const tabs = known.flatMap((snapshot) => Object.values(snapshot?.workbook.sheets ?? {}).map(({ name }) => name ?? ""));
  const read = await openedFile(new Uint8Array(await file.arrayBuffer()), tabs, opened().document);
  if (read.kind === "workbook") await replaceWorkbook(read.snapshot);
  else showNotice(store, read.kind === "refused" ? "เปิดไฟล์ไม่ได้" : "นำข้อมูลจาก .xlsx เข้าแล้ว", read.text);
}

/** Another workbook comes in by way of the server and a fresh page: nothing of the old one can linger. */
async function replaceWorkbook(snapshot: Snapshot): Promise<void> {
  if (await keeper.replace(JSON.stringify(snapshot))) window.location.reload();
}

open().catch((error: unknown) => {
  console.error(error);
  const opening = document.querySelector("#opening p");
  if (opening)
    opening.textContent = "เปิดสมุดงานไม่ได้ หากเปิดหน้านี้ใหม่แล้วยังไม่ได้ ให้ย้ายไฟล์ .workbench/workbook.json ไปเก็บที่อื่นก่อน แล้วเปิดอีกครั้ง";
});
