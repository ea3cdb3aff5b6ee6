// Logger and console: what a script writes down goes to its window's log.
import type { ScriptContext, UserInterface } from "./context";
import { createService } from "./service";

function textOf(values: unknown[]): string {
  return values.map((value) => (typeof value === "object" && value !== null ? JSON.stringify(value) : String(value))).join(" ");
}

/** The global Logger. */
export function createLogger(script: ScriptContext): GoogleAppsScript.Base.Logger {
  const lines: string[] = [];
  const logger: GoogleAppsScript.Base.Logger = createService<GoogleAppsScript.Base.Logger>(script, "Logger", {
    log(...values: unknown[]) {
      lines.push(textOf(values));
      script.ui.log("log", textOf(values));
      return logger;
    },
    getLog: () => lines.join("\n"),
    clear: () => void lines.splice(0),
  });
  return logger;
}

/** The global console. */
export function createConsole(script: ScriptContext) {
  const write =
    (level: Parameters<UserInterface["log"]>[0]) =>
    (...values: unknown[]) =>
      script.ui.log(level, textOf(values));
  return createService<Pick<Console, "log" | "info" | "warn" | "error">>(script, "console", {
    log: write("log"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
  });
}
