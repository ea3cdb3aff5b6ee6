/** Where the sidebar is, and what its panels share: the first view's data and the ways to bring it up to date. */
import type { FindingCounts, Overview } from "../src/actions/protocol";
import type { DocumentKind } from "../src/agency/choices";

export type PanelId = "overview" | "check" | "measures" | "documents" | "other";

/** A panel, or a view inside it. */
export interface View {
  panel: PanelId;
  /** A view of its own inside "other". */
  task?: "paste-scores";
  /** The kind that is open inside "documents"; `again` makes it although an earlier attempt stands open. */
  kind?: DocumentKind;
  again?: boolean;
}

/** What a panel gets. Each of the three reloads fetches no more than what its name says. */
export interface PanelProps {
  overview: Overview;
  open(view: View): void;
  /** Reads the whole workbook again: for actions that change many tabs. */
  reload(): Promise<void>;
  /** Reads the register of documents again. */
  reloadRegister(): Promise<void>;
  /** The overview no longer agrees with the workbook; it is read again when it is next looked at. */
  overviewIsOld(): void;
  findingsCounted(counts: FindingCounts): void;
}
