// The one workbook the workbench keeps between visits: a JSON file in .workbench/, written whole or not at all. What is
// in it is the page's business; here it is only JSON with the format's mark.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The mark every kept or saved workbook carries; the page writes it (workbench/page/workbook-file.ts). */
const FORMAT = "ita-workbench";
const FILE_NAME = "workbook.json";

/** What was found: a workbook with its tag, nothing, or a damaged file that was set aside under `setAside`. */
export type Kept = { state: "kept"; json: string; tag: string } | { state: "none" } | { state: "damaged"; setAside: string };

/** What became of a write: `conflict` when another window has written since `expectedTag` was read. */
export type Written = { state: "written"; tag: string } | { state: "conflict" } | { state: "refused" };

export interface KeptWorkbook {
  read(): Kept;
  /** Writes `json` if the file is still the one of `expectedTag` ("none" for no file). */
  write(json: string, expectedTag: string): Written;
}

/** Keeps a workbook in `folder`, which is made when first needed. */
export function keptWorkbook(folder: string): KeptWorkbook {
  const path = join(folder, FILE_NAME);

  function read(): Kept {
    const json = readIfThere(path);
    if (json === null) return { state: "none" };
    if (isWorkbookJson(json)) return { state: "kept", json, tag: tagOf(json) };
    const setAside = `workbook-damaged-${new Date().toISOString().replace(/[:.]/g, "-")}.json`;
    renameSync(path, join(folder, setAside));
    return { state: "damaged", setAside };
  }

  function write(json: string, expectedTag: string): Written {
    if (!isWorkbookJson(json)) return { state: "refused" };
    const present = readIfThere(path);
    if ((present === null ? "none" : tagOf(present)) !== expectedTag) return { state: "conflict" };
    mkdirSync(folder, { recursive: true });
    const fresh = join(folder, `.${FILE_NAME}.${process.pid}`);
    try {
      writeFileSync(fresh, json, { flush: true });
      renameSync(fresh, path);
    } finally {
      rmSync(fresh, { force: true });
    }
    return { state: "written", tag: tagOf(json) };
  }

  return { read, write };
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function isWorkbookJson(json: string): boolean {
  try {
    return (JSON.parse(json) as { format?: unknown } | null)?.format === FORMAT;
  } catch {
    return false;
  }
}

const tagOf = (json: string) => createHash("sha256").update(json).digest("hex").slice(0, 16);
