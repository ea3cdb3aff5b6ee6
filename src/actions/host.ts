/** What every action is given: the workbook, Drive, the run, and what the build put in. */
import type { DocumentKind } from "../agency/choices";
import type { WorkbookPort } from "../workbook/port";
import type { ConsentPort, DrivePort, ManualPort, PreferencesPort, SessionPort } from "./ports";

export interface Host {
  workbook: WorkbookPort;
  drive: DrivePort;
  session: SessionPort;
  preferences: PreferencesPort;
  consent: ConsentPort;
  manual: ManualPort;
  /** The default template of a kind; null where the build has none. */
  defaultTemplate(kind: DocumentKind): Uint8Array | null;
  /** Version of the product, as shown to staff. */
  version: string;
}
