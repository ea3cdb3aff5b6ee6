// The workbench's web server: serves the page and keeps its workbook, on this machine only. It reaches no other host and
// knows nothing of spreadsheets.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { type KeptWorkbook, keptWorkbook } from "./kept-workbook";
import { type Served, type ServedFolders, servedFiles } from "./served-files";

const HOST = "127.0.0.1";
// A workbook of 1,000 measures and a shelf of documents is a few megabytes; this only stops a runaway upload.
const LARGEST_WORKBOOK = 200 * 1024 * 1024;
/** How many ports after the wanted one are tried when it is taken. */
const PORTS_TRIED = 20;

// The page may load from and talk to this server only, so a request to another host fails in the browser itself.
// Inline script and eval: the sidebar is one HTML file with its script inside, as on Google, and Code.js is run as text.
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export interface WorkbenchServerOptions extends ServedFolders {
  /** Where the workbook is kept (.workbench). */
  keepFolder: string;
  /** The port wanted; when it is taken the next free one is used. 0 = any free port. */
  port: number;
}

export interface WorkbenchServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Starts the server. Rejects when no port near the wanted one is free, or when it may not listen at all. */
export async function startWorkbenchServer(options: WorkbenchServerOptions): Promise<WorkbenchServer> {
  const kept = keptWorkbook(options.keepFolder);
  const server = createServer((request, response) => {
    answerTo(request, servedFiles(options), kept)
      .catch((error: unknown): Answer => {
        console.error(error);
        return { status: 500, type: TEXT, body: "เครื่องแม่ข่ายขัดข้อง" };
      })
      .then((answer) => send(response, answer));
  });
  const port = await listen(server, options.port);
  return {
    url: `http://${HOST}:${port}/`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, HOST, () => {
          server.off("error", reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken || port - wanted >= PORTS_TRIED || port >= 65535) throw error;
    }
  }
}

/** What goes back for one request. */
interface Answer {
  status: number;
  type?: string;
  body?: string | Buffer;
  headers?: Record<string, string>;
}

const TEXT = "text/plain; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";

async function answerTo(request: IncomingMessage, files: Map<string, Served>, kept: KeptWorkbook): Promise<Answer> {
  if (!comesFromOurPage(request)) return { status: 403, type: TEXT, body: "ไม่อนุญาต" };
  const path = (request.url ?? "/").replace(/[?#].*$/, "");
  if (path === "/workbook" && request.method === "GET") return keptAnswer(kept);
  if (path === "/workbook" && request.method === "PUT") return keep(request, kept);
  const file = files.get(path);
  // A workbook to start from may not have been built; that is no fault, and the browser shall not show one.
  if (!file && path.startsWith("/start/")) return { status: 204 };
  if (!file) return { status: 404, type: TEXT, body: `ไม่มี ${basename(path)}` };
  if (request.method !== "GET" && request.method !== "HEAD") return { status: 405, type: TEXT, body: "ไม่รองรับ" };
  return { status: 200, type: file.type, body: file.read(), headers: { "Content-Security-Policy": CONTENT_POLICY } };
}

/** Only pages of this very address may ask: a foreign web site, or a name that someone points at 127.0.0.1, may not. */
function comesFromOurPage(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  if (!host || !/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

function keptAnswer(kept: KeptWorkbook): Answer {
  const found = kept.read();
  if (found.state === "kept") return { status: 200, type: JSON_TYPE, body: found.json, headers: { ETag: found.tag } };
  if (found.state === "none") return { status: 204 };
  return { status: 409, type: JSON_TYPE, body: JSON.stringify({ setAside: found.setAside }) };
}

async function keep(request: IncomingMessage, kept: KeptWorkbook): Promise<Answer> {
  const body = await bodyOf(request);
  if (body === null) return { status: 413, type: TEXT, body: "สมุดงานใหญ่เกินไป" };
  const written = kept.write(body, String(request.headers["if-match"] ?? ""));
  if (written.state === "written") return { status: 204, headers: { ETag: written.tag } };
  return { status: written.state === "conflict" ? 412 : 400 };
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_WORKBOOK) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function send(response: ServerResponse, { status, type = TEXT, body = "", headers = {} }: Answer): void {
  response.writeHead(status, {
    "Content-Type": type,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    ...headers,
  });
  response.end(body);
}
