/** The year's OIT links in the order of ITAS, ready to copy. The address of a published document comes from the register. */
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS } from "../agency/choices";
import type { AgencyFile, Row } from "../agency/file";
import { answeredItem } from "./kinds";

/** "O25" → 25; an item without a number comes last. */
function place({ number }: Row<"oitItems">): number {
  const digits = /\d+/.exec(number)?.[0];
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits);
}

/**
 * The address of an item: as typed in its row, else, for the two yearly documents, of the newest document in the register
 * that answers the item. "" where nothing is published.
 */
export function addressOf(item: Row<"oitItems">, file: AgencyFile): string {
  if (item.url.trim() !== "") return item.url.trim();
  const document = item.key === "measures" ? "measures" : item.key === "measures-report" ? "report" : null;
  if (document === null) return "";
  const answering = file.register.filter((row) => {
    const kind = DOCUMENT_KINDS.find((each) => DOCUMENT_KIND_NAMES[each] === row.kind);
    if (!kind || row.publishedUrl.trim() === "" || row.year === null) return false;
    const settings = { ...file.settings, workingYear: row.year, resultYear: row.year };
    const answered = answeredItem(kind, { ...file, settings });
    return answered?.itaYear === item.year && (kind === "measures") === (document === "measures");
  });
  return answering[answering.length - 1]?.publishedUrl.trim() ?? "";
}

/** One line per OIT item of `itaYear`: number, name and address, or a dash where none is published. */
export function oitLinks(file: AgencyFile, itaYear: number): string {
  return file.oitItems
    .filter(({ year }) => year === itaYear)
    .map((item, index) => ({ item, index }))
    .sort((one, other) => place(one.item) - place(other.item) || one.index - other.index)
    .map(({ item }) => `${item.number} ${item.name}: ${addressOf(item, file) || "–"}`.trim())
    .join("\n");
}
