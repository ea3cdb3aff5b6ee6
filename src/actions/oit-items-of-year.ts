/**
 * Which rows the OIT checklist of a year lacks, and which of its numbers and names are out of date. Pure. What staff wrote
 * is never replaced: a shipped text makes way only where the row still shows a shipped one.
 */
import { newRow } from "../agency/empty";
import type { AgencyFile, Row } from "../agency/file";
import type { Finding } from "../agency/finding";
import { catalogueFor, shippedYears } from "../assessment/catalogue";
import type { Catalogue, OitItem } from "../assessment/types";
import { compareKey } from "../thai/normalise";
import { isFromContent } from "../workbook/row-ids";
import type { RowChange } from "../workbook/write-rows";
import { unusedId } from "./unused-id";

type Item = Row<"oitItems">;

export interface OitPlan {
  added: Item[];
  changed: { id: string; values: RowChange<"oitItems"> }[];
  /** What needs a look; places of added rows hold their new ids. */
  findings: Finding[];
}

/**
 * The plan for the ITA year `year`. An item that the year before has too keeps its responsible unit, and the office's own
 * name and requirements where the catalogue says the same for both years; its work starts anew.
 */
export function planOitItems(file: AgencyFile, year: number): OitPlan {
  const catalogue = catalogueFor(year, file.catalogueEdits);
  const there = keyed(file, year);
  const before = keyed(file, year - 1);
  const items = catalogue.oitItems.filter(({ key }) => !there.has(key));
  const added = items.map((item) => addedRow(file, year, item, before.get(item.key)));
  const updates = catalogue.oitItems.flatMap((item) => {
    const row = there.get(item.key);
    return row && row.key !== "" && !isFromContent(row.id) ? [updateOf(row, item, year)] : [];
  });
  const changed = updates.flatMap(({ id, values }) => (Object.keys(values).length > 0 ? [{ id, values }] : []));
  const kept = updates.flatMap(({ row, keepsOwn }) => (keepsOwn ? [row] : []));
  return { added, changed, findings: findingsOf(catalogue, added, kept, before) };
}

/** The rows of a year by the catalogue's key; a row that staff typed is known by its name or number. */
export function keyed(file: AgencyFile, year: number): Map<string, Item> {
  const items = [...catalogueFor(year, file.catalogueEdits).oitItems, ...catalogueFor(year).oitItems];
  const found = new Map<string, Item>();
  for (const row of file.oitItems.filter((candidate) => candidate.year === year)) {
    const key = row.key.trim() || keyOf(row, items);
    if (key !== "" && !found.has(key)) found.set(key, row);
  }
  return found;
}

function keyOf(row: Item, items: readonly OitItem[]): string {
  const same = (one: string, other: string) => one.trim() !== "" && compareKey(one) === compareKey(other);
  const named = items.find(({ name }) => same(row.name, name));
  return (named ?? items.find(({ number }) => same(row.number, number)))?.key ?? "";
}

function addedRow(file: AgencyFile, year: number, item: OitItem, before: Item | undefined): Item {
  const shippedBefore = shippedItem(year - 1, item.key);
  const own = (field: "name" | "requirement", shipped: string, now: string) => {
    const text = before?.[field] ?? "";
    return text !== "" && text !== shipped && shipped === now ? text : now;
  };
  const requirement = item.requirement.join("\n");
  return newRow("oitItems", unusedId(file.oitItems, `oit-${year}-${item.key}`), {
    year,
    number: item.number,
    key: item.key,
    name: own("name", shippedBefore?.name ?? "", item.name),
    requirement: own("requirement", shippedBefore?.requirement.join("\n") ?? "", requirement),
    responsible: before?.responsible ?? "",
    status: "ยังไม่ได้จัดทำ",
  });
}

function shippedItem(year: number, key: string): OitItem | undefined {
  return catalogueFor(year).oitItems.find((item) => item.key === key);
}

function updateOf(
  row: Item,
  item: OitItem,
  year: number,
): { id: string; row: Item; values: RowChange<"oitItems">; keepsOwn: boolean } {
  const names = shippedYears().flatMap((shipped) => shippedItem(shipped, item.key)?.name ?? []);
  const isShipped = { name: names.includes(row.name), number: row.number === shippedItem(year, item.key)?.number };
  const stale = (["number", "name"] as const).filter((field) => item[field] !== "" && row[field] !== item[field]);
  const open = stale.filter((field) => row[field].trim() === "" || isShipped[field]);
  const values = Object.fromEntries(open.map((field) => [field, item[field]]));
  return { id: row.id, row, values, keepsOwn: open.length < stale.length };
}

function findingsOf(
  catalogue: Catalogue,
  added: readonly Item[],
  kept: readonly Item[],
  before: ReadonlyMap<string, Item>,
): Finding[] {
  const findings: Finding[] = [];
  const hint = (id: string, row: Item, field: string, text: string, remedy: string) => {
    findings.push({ id, severity: "hint", place: { table: "oitItems", row: row.id, field }, text, remedy });
  };
  const [first] = added;
  const { year, copiedFrom } = catalogue;
  if (first && copiedFrom !== null) {
    hint(
      "oit-copied-year",
      first,
      "number",
      `ระบบยังไม่มีรายการข้อ OIT ของปี ${year} จึงใช้รายการของปี ${copiedFrom} และเว้นเลขข้อไว้`,
      "เมื่อได้คู่มือของปีนี้แล้ว ให้แก้ในแท็บ เกณฑ์ ITA แล้วสั่งเติมรายการ OIT อีกครั้ง",
    );
  } else if (first && !catalogue.verified) {
    const remedy = "ตรวจกับคู่มือการประเมินของปีนั้น หากต่างกันให้แก้ในแท็บ เกณฑ์ ITA แล้วสั่งเติมรายการ OIT อีกครั้ง";
    hint("oit-unverified", first, "name", `รายการข้อ OIT ของปี ${year} ยังไม่ได้ยืนยันกับคู่มือ`, remedy);
  }
  const fresh = added.filter(({ key }) => before.size > 0 && !before.has(key));
  if (fresh[0]) {
    const text = `ข้อ OIT ที่ปีก่อนไม่มี ${fresh.length} ข้อ: ${fresh.map(nameOf).join(", ")}`;
    hint("oit-new-items", fresh[0], "responsible", text, "กำหนดผู้รับผิดชอบของข้อเหล่านี้");
  }
  const wanted = new Set(catalogue.oitItems.map(({ key }) => key));
  const gone = added.length > 0 ? [...before].filter(([key]) => !wanted.has(key)).map(([, row]) => row) : [];
  if (gone[0]) {
    const text = `ข้อ OIT ของปีก่อนที่ปี ${year} ไม่มี ${gone.length} ข้อ จึงไม่ได้เพิ่ม: ${gone.map(nameOf).join(", ")}`;
    hint("oit-gone-items", gone[0], "name", text, "หากยังต้องเปิดเผยข้อใด ให้เพิ่มแถวเอง");
  }
  if (kept[0]) {
    const text = `เลขหรือชื่อข้อที่หน่วยงานแก้เองต่างจากเกณฑ์ปี ${year} ระบบคงไว้ ${kept.length} ข้อ: ${kept.map(nameOf).join(", ")}`;
    hint("oit-own-kept", kept[0], "name", text, "หากต้องการใช้ตามเกณฑ์ ให้ลบข้อความในช่องนั้นแล้วสั่งเติมรายการ OIT อีกครั้ง");
  }
  return findings;
}

function nameOf({ number, name }: Item): string {
  return number.trim() || name.trim();
}
