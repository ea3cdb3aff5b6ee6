/** The year's OIT links in the order of ITAS, ready to copy. The address of a published document comes from the register. */
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS } from "../agency/choices";
import type { AgencyFile, Row } from "../agency/file";
import type { Place, Severity } from "../agency/finding";
import { answeredItem } from "./kinds";

/** "O25" → 25; an item without a number comes last. */
function place({ number }: Row<"oitItems">): number {
  const digits = /\d+/.exec(number)?.[0];
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits);
}

/** An item with the address to enter in ITAS, and the cell that the address stands in. */
export interface OitLink {
  item: Row<"oitItems">;
  /** "" where nothing is published. */
  url: string;
  place: Place;
}

/**
 * The address of an item: as typed in its row, else, for the two yearly documents, of the newest document in the register
 * that answers the item.
 */
function linkOf(item: Row<"oitItems">, file: AgencyFile): OitLink {
  const typed = { item, url: item.url.trim(), place: { table: "oitItems", row: item.id, field: "url" } as const };
  const document = item.key === "measures" ? "measures" : item.key === "measures-report" ? "report" : null;
  if (typed.url !== "" || document === null) return typed;
  const answering = file.register.filter((row) => {
    const kind = DOCUMENT_KINDS.find((each) => DOCUMENT_KIND_NAMES[each] === row.kind);
    if (!kind || row.publishedUrl.trim() === "" || row.year === null) return false;
    const settings = { ...file.settings, workingYear: row.year, resultYear: row.year };
    const answered = answeredItem(kind, { ...file, settings });
    return answered?.itaYear === item.year && (kind === "measures") === (document === "measures");
  });
  const newest = answering[answering.length - 1];
  if (!newest) return typed;
  return { item, url: newest.publishedUrl.trim(), place: { table: "register", row: newest.id, field: "publishedUrl" } };
}

/** The items of `itaYear` in the order of ITAS. */
export function oitLinks(file: AgencyFile, itaYear: number): OitLink[] {
  return file.oitItems
    .filter(({ year }) => year === itaYear)
    .map((item, index) => ({ item, index }))
    .sort((one, other) => place(one.item) - place(other.item) || one.index - other.index)
    .map(({ item }) => linkOf(item, file));
}

/**
 * One line per item, to copy: number, name and address, or a dash where none is published. `faults` are by row id of the
 * item: an address with an error must not get into ITAS and is left out, one that is doubtful says so before it.
 */
export function linkLines(links: readonly OitLink[], faults: ReadonlyMap<string, Severity> = new Map()): string {
  const shown = ({ item, url }: OitLink) => {
    if (url === "") return "–";
    const fault = faults.get(item.id);
    if (fault === "error") return "– (แก้ลิงก์ก่อน)";
    return fault ? `(ตรวจก่อน) ${url}` : url;
  };
  return links.map((link) => `${link.item.number} ${link.item.name}: ${shown(link)}`.trim()).join("\n");
}
