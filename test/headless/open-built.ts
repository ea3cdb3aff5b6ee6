// The built workbench for tests: .build/headless.cjs with the types of its source. tools/build-workbench.mjs makes it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type * as Headless from "../../workbench/headless/open";

const built = join(__dirname, "../../.build/headless.cjs");
if (!existsSync(built)) throw new Error("There is no .build/headless.cjs; run `node tools/build-workbench.mjs` first.");

export type { Snapshot, Workbench, WorkbenchOptions, WorkbenchWindow } from "../../workbench/headless/open";
export const { openWorkbench } = require(built) as typeof Headless;
