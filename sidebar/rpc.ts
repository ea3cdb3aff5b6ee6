/**
 * Calls to the server: one dispatcher, JSON both ways. Whatever goes wrong on the way becomes a Finding with a remedy,
 * so that a view has one kind of failure to show.
 */

import type { ActionName, Answer, Protocol } from "../src/actions/protocol";
import { failureFinding } from "./view-models/failures";

/** What Google puts into the page (HtmlService: Communicate with Server Functions). */
interface ScriptRun {
  withSuccessHandler(handler: (json: string) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  callAction(name: string, json: string): void;
}
declare const google: { script: { run: ScriptRun; host: { editor: { focus(): void } } } };

/** Google stops a run after six minutes; an answer that has not come a minute later never will. */
const LONGEST_WAIT_MS = 7 * 60 * 1000;

/** Gives the keyboard to the sheet, so that the user can type into the cell that was gone to. */
export function typeInSheet(): void {
  google.script.host.editor.focus();
}

/** Sends a request; never rejects. */
export function call<Name extends ActionName>(name: Name, args: Protocol[Name]["arguments"]): Promise<Answer<Name>> {
  return new Promise((resolve) => {
    const fail = (message: string) => resolve({ ok: false, findings: [failureFinding(message)] });
    const timer = setTimeout(() => fail("timed out"), LONGEST_WAIT_MS);
    google.script.run
      .withSuccessHandler((json) => {
        clearTimeout(timer);
        try {
          resolve(JSON.parse(json) as Answer<Name>);
        } catch {
          fail("answer is not JSON");
        }
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        fail(String(error?.message ?? error));
      })
      .callAction(name, JSON.stringify(args));
  });
}
