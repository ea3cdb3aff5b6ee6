/**
 * `npm start`: builds what is missing, serves the workbench on this machine and says where. PORT chooses the port
 * (8080 by default); when it is taken the next free one is used. Ctrl+C stops it.
 */
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildPage, PAGE_FOLDER, SERVER_FILE } from "./build-page.mjs";
import { buildStartingWorkbooks, START_FOLDER } from "./build-start.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const DEFAULT_PORT = 8080;

function wantedPort() {
  const text = process.env.PORT ?? "";
  if (text === "") return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  console.error(`PORT ต้องเป็นเลข 0–65535 แต่ได้ “${text}”`);
  process.exit(1);
}

const port = wantedPort();
console.log("กำลังเตรียมโต๊ะทดลอง …");
buildStartingWorkbooks();
await buildPage();

const { startWorkbenchServer } = await import(pathToFileURL(SERVER_FILE).href);
try {
  const server = await startWorkbenchServer({
    pageFolder: PAGE_FOLDER,
    distFolder: join(root, "dist"),
    startFolder: START_FOLDER,
    keepFolder: join(root, ".workbench"),
    port,
  });
  if (port !== 0 && server.port !== port) console.log(`พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ จึงใช้พอร์ต ${server.port} แทน`);
  console.log(`โต๊ะทดลองผู้ช่วย ITA พร้อมใช้งานที่ ${server.url}`);
  console.log("เปิดที่อยู่นี้ในเบราว์เซอร์ กด Ctrl+C เพื่อหยุด");
} catch (error) {
  console.error(`เปิดโต๊ะทดลองที่พอร์ต ${port} ไม่ได้: ${error.message}`);
  process.exit(1);
}
