// Opens the workbench on a few lines of Apps Script instead of the built bundle, for the contract tests of the services.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../headless/open-built";

const opened: { workbench: Workbench; folder: string }[] = [];

export interface ScriptFiles {
  code?: string;
  html?: { [name: string]: string };
  scopes?: string[];
}

/** A workbench whose Code.js is the given text. Closed after the test by `closeAll`. */
export function openScript(files: ScriptFiles = {}, options: Partial<WorkbenchOptions> = {}): Workbench {
  const folder = mkdtempSync(join(tmpdir(), "script-"));
  writeFileSync(join(folder, "Code.js"), files.code ?? "");
  writeFileSync(join(folder, "appsscript.json"), JSON.stringify({ oauthScopes: files.scopes ?? [] }));
  for (const [name, text] of Object.entries(files.html ?? {})) writeFileSync(join(folder, `${name}.html`), text);
  const workbench = openWorkbench({ distFolder: folder, ...options });
  opened.push({ workbench, folder });
  return workbench;
}

/** Closes every workbench the test opened. */
export function closeAll(): void {
  for (const { workbench, folder } of opened.splice(0)) {
    workbench.dispose();
    rmSync(folder, { recursive: true });
  }
}
