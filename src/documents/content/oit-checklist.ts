/**
 * The checklist of OIT items: the office's rows in the order of the year's list, one group per sub-indicator and
 * caption. Captions and continuation marks are made here, so that no table can miss its own.
 */
import type { AgencyFile, Row } from "../../agency/file";
import type { Assessment, Catalogue, OitItem } from "../../assessment/types";
import { BULLET_LIST, cellText, NUMBERED_LIST } from "../list-style";
import type { DocumentContent } from "../tags";
import { progressLines } from "./progress-lines";

type Groups = DocumentContent<"full-report">["กลุ่มข้อมูล"];

interface PlacedItem {
  row: Row<"oitItems">;
  /** The item of the year's list; null for a row that is none of them. */
  item: OitItem | null;
}

/** Caption of items whose sub-indicator is not known, and of rows that are not in the year's list. */
const PLAIN_CAPTION = "รายการข้อมูลที่ต้องเปิดเผย";
const OTHER_CAPTION = "รายการข้อมูลอื่น";
const CONTINUED = " (ต่อ)";

/** The groups of the assessment's year; rows that name no item are left out. */
export function oitChecklist(file: AgencyFile, { year, catalogue }: Assessment): Groups {
  const rows = file.oitItems.filter((row) => row.year === year && namesAnItem(row));
  const groups = grouped(
    rows.map((row) => ({ row, item: itemOf(row, catalogue) })),
    catalogue,
  );
  return groups.map((group, index) => {
    const caption = captionOf(group[0]!, catalogue);
    const continued = index > 0 && captionOf(groups[index - 1]![0]!, catalogue) === caption;
    const name = group[0]!.item?.group ?? "";
    return {
      หัวข้อ: caption + (continued ? CONTINUED : ""),
      มีชื่อหมวด: name !== "",
      ชื่อหมวด: name,
      รายการ: group.map(itemContent),
    };
  });
}

function namesAnItem({ key, number, name }: Row<"oitItems">): boolean {
  return key !== "" || number.trim() !== "" || name.trim() !== "";
}

/** By the stable key, else by the number of the year. */
function itemOf(row: Row<"oitItems">, { oitItems }: Catalogue): OitItem | null {
  const byKey = row.key === "" ? undefined : oitItems.find(({ key }) => key === row.key);
  return byKey ?? oitItems.find(({ number }) => number !== "" && number === row.number.trim()) ?? null;
}

/** In the order of the year's list, other rows last; neighbours with the same captions stand together. */
function grouped(items: readonly PlacedItem[], { oitItems }: Catalogue): PlacedItem[][] {
  const place = ({ item }: PlacedItem) => (item ? oitItems.indexOf(item) : oitItems.length);
  const groups: PlacedItem[][] = [];
  for (const each of [...items].sort((one, other) => place(one) - place(other))) {
    const last = groups[groups.length - 1];
    if (last && groupKey(last[0]!) === groupKey(each)) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

function groupKey({ item }: PlacedItem): string {
  return item === null ? "" : `${item.indicator}/${item.subIndicator}/${item.group}`;
}

function captionOf({ item }: PlacedItem, { indicators }: Catalogue): string {
  if (item === null) return OTHER_CAPTION;
  const sub = indicators.flatMap(({ subIndicators }) => subIndicators).find(({ number }) => number === item.subIndicator);
  return sub ? `ตัวชี้วัดย่อยที่ ${sub.number} ${sub.name}` : PLAIN_CAPTION;
}

/** What staff have typed comes first: the office's own list may say more than the shipped one. */
function itemContent({ row, item }: PlacedItem): Groups[number]["รายการ"][number] {
  return {
    ข้อ: row.number.trim() || (item?.number ?? ""),
    ข้อมูล: row.name.trim() || (item?.name ?? ""),
    องค์ประกอบ: cellText(row.requirement.trim() || (item?.requirement.join("\n") ?? ""), BULLET_LIST),
    ผู้รับผิดชอบ: cellText(row.responsible, NUMBERED_LIST),
    ความก้าวหน้า: progressLines(row.status, row.notes),
  };
}
