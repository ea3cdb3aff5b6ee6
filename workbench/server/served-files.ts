// The list of everything the workbench serves. A path that is not on it does not exist: nothing is looked up on disk by
// what a request asks for.
import { existsSync, readdirSync, readFileSync } from "node:fs";
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

export interface ServedFolders {
  /** The built page (.build/page), served under "/". */
  pageFolder: string;
  /** The built add-in (dist), whose text files are served together as "/dist.json". */
  distFolder: string;
  /** Workbooks to start from (.build/start), served under "/start/"; may be missing. */
  startFolder: string;
}

/** Everything there is to serve at this moment. */
export function servedFiles({ pageFolder, distFolder, startFolder }: ServedFolders): Map<string, Served> {
  const served = new Map([...listed(pageFolder, "/"), ...listed(startFolder, "/start/")]);
  const index = served.get("/index.html");
  if (index) served.set("/", index);
  served.set("/dist.json", { type: JSON_TYPE, read: () => JSON.stringify(textsOf(distFolder)) });
  return served;
}

function listed(folder: string, prefix: string): [string, Served][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name): [string, Served][] => {
    const type = TYPES[extname(name)];
    return type ? [[prefix + name, { type, read: () => readFileSync(join(folder, name)) }]] : [];
  });
}

function textsOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
