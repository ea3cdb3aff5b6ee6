/**
 * `node --expose-gc province-run.mjs AGENCIES`: one workbook after the other, each agency's file restored and its documents
 * made; prints the milliseconds of processor time and the heap after each tenth as JSON.
 */
import { openHeadless } from "../headless.mjs";
import { officeWith } from "./office.mjs";

const KINDS = ["measures", "full-report"];
/** As many measures as a municipality has. */
const MEASURES = 20;

const agencies = Number(process.argv[2]);
const done = (answer) => {
  if (!answer.ok) throw new Error(answer.findings.map(({ text }) => text).join("; "));
};
const first = openHeadless();
done(first.call("setUp", {}));
const blank = first.workbench.snapshot();
first.workbench.dispose();

const heap = [];
let documents = 0;
const start = process.cpuUsage();
for (let agency = 1; agency <= agencies; agency += 1) {
  const { workbench, call } = openHeadless({ snapshot: blank });
  done(call("restore", { file: officeWith(MEASURES, agency) }));
  for (const kind of KINDS) done(call("makeDocument", { kind, force: true, again: false }));
  documents += workbench.drive().length;
  workbench.dispose();
  if (agency % Math.max(1, Math.floor(agencies / 10)) === 0) {
    // What hangs on a closed workbench's context is freed in tasks of their own, between which the collector must run.
    for (let round = 0; round < 4; round += 1) {
      await new Promise(setImmediate);
      globalThis.gc();
    }
    heap.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
}
const { user, system } = process.cpuUsage(start);
const milliseconds = (user + system) / 1000;
console.log(JSON.stringify({ milliseconds, documents, heap }));
process.exit(0);
