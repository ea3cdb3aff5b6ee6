/** Shows the catalogue of a further year in เกณฑ์ ITA, so that staff can correct it. Touches none of their corrections. */
import type { Outcome } from "../agency/finding";
import type { Book } from "./book";
import { openTab } from "./open-tab";
import { mergePrefilled } from "./prefilled-merge";
import { prefilledRows } from "./prefilled-rows";

export function showCatalogueYears(book: Book, years: readonly number[]): Outcome<null> {
  const opened = openTab(book, "catalogueEdits");
  if (!opened.ok) return opened;
  const { gid, grid, layout } = opened.value;
  book.port.apply(mergePrefilled(gid, layout, grid, prefilledRows("catalogueEdits", [], years) ?? []));
  return { ok: true, value: null, findings: [] };
}
