/** The host of every action on Google: each port over its service. Nothing is called before an action needs it. */
import type { Host } from "../actions/host";
import { consentPort } from "./consent";
import { drivePort } from "./drive";
import { manualPort } from "./manual";
import { preferencesPort } from "./preferences";
import { sessionPort } from "./session";
import { workbookPort } from "./sheets";

export function googleHost(built: Pick<Host, "defaultTemplate" | "version">): Host {
  return {
    workbook: workbookPort(),
    drive: drivePort(),
    session: sessionPort(),
    preferences: preferencesPort(),
    consent: consentPort(),
    manual: manualPort(),
    ...built,
  };
}
