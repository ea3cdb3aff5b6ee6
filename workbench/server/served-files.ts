// The list of everything the workbench serves. A path that is not on it does not exist: nothing is looked up on disk by
// what a request asks for.
import { readdirSync } from "node:fs";
import { extname, join } from "node:path";

export interface ServedFile {
  path: string;
  type: string;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The built page under "/" and the files of dist that Apps Script would hold (Code.js and the html files) under "/dist/". */
export function servedFiles(pageFolder: string, distFolder: string): Map<string, ServedFile> {
  const served = new Map<string, ServedFile>();
  for (const name of readdirSync(pageFolder)) add(served, `/${name}`, join(pageFolder, name));
  for (const name of readdirSync(distFolder)) {
    if (name === "Code.js" || name.endsWith(".html")) add(served, `/dist/${name}`, join(distFolder, name));
  }
  const index = served.get("/index.html");
  if (index) served.set("/", index);
  return served;
}

function add(served: Map<string, ServedFile>, url: string, path: string): void {
  const type = TYPES[extname(path)];
  if (type) served.set(url, { path, type });
}
