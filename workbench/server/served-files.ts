// The list of everything the workbench serves. A path that is not on it does not exist: nothing is looked up on disk by
// what a request asks for.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

export interface Served {
  type: string;
  read(): string | Buffer;
}

const JSON_TYPE = "application/json; charset=utf-8";
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": JSON_TYPE,
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The built page under "/", and the text files of dist, which Apps Script would hold, together as "/dist.json". */
export function servedFiles(pageFolder: string, distFolder: string): Map<string, Served> {
  const served = new Map<string, Served>();
  for (const name of readdirSync(pageFolder)) {
    const type = TYPES[extname(name)];
    if (type) served.set(`/${name}`, { type, read: () => readFileSync(join(pageFolder, name)) });
  }
  const index = served.get("/index.html");
  if (index) served.set("/", index);
  served.set("/dist.json", { type: JSON_TYPE, read: () => JSON.stringify(textsOf(distFolder)) });
  return served;
}

function textsOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
