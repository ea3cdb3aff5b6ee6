/**
 * Takes the traces of editing out of a part: tracked changes are accepted and comments dropped, so that a document made
 * from an edited template shows neither the editors' names nor struck-out text.
 */
import { applyEdits, childElements, type Edit, firstChild, type XmlElement } from "./xml";

/** Elements that go with all they hold. */
const DROPPED = new Set([
  "w:del",
  "w:moveFrom",
  "w:moveFromRangeStart",
  "w:moveFromRangeEnd",
  "w:moveToRangeStart",
  "w:moveToRangeEnd",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
  "w:rPrChange",
  "w:pPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:tblGridChange",
  "w:numberingChange",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
]);

/** Elements that go, while what they hold stays. */
const UNWRAPPED = new Set(["w:ins", "w:moveTo"]);

/** The source of a part with all tracked changes accepted and all comments gone; the same text where there are none. */
export function acceptChanges(source: string, root: XmlElement): string {
  const edits: Edit[] = [];
  collect(root, edits);
  return edits.length === 0 ? source : applyEdits(source, edits);
}

function collect(element: XmlElement, edits: Edit[]): void {
  for (const child of childElements(element)) {
    if (DROPPED.has(child.name) || isDeletedRow(child) || isDeletedTable(child) || isDeletedParagraph(child)) {
      edits.push({ start: child.start, end: child.end, replacement: "" });
      continue;
    }
    if (UNWRAPPED.has(child.name)) {
      edits.push({ start: child.start, end: child.contentStart, replacement: "" });
      edits.push({ start: child.contentEnd, end: child.end, replacement: "" });
    }
    collect(child, edits);
  }
}

function isDeletedRow(element: XmlElement): boolean {
  const properties = element.name === "w:tr" ? firstChild(element, "w:trPr") : null;
  return properties !== null && firstChild(properties, "w:del") !== null;
}

function isDeletedTable(element: XmlElement): boolean {
  if (element.name !== "w:tbl") return false;
  const rows = childElements(element, "w:tr");
  return rows.length > 0 && rows.every(isDeletedRow);
}

/**
 * A paragraph whose mark and whole content were deleted. Where only the mark was, the paragraph stays one of its own:
 * joining two would mix their layout. The last one of a cell or text box stays, as Word needs one there.
 */
function isDeletedParagraph(element: XmlElement): boolean {
  if (element.name !== "w:p") return false;
  const properties = firstChild(element, "w:pPr");
  const mark = properties ? firstChild(properties, "w:rPr") : null;
  if (!mark || !firstChild(mark, "w:del") || firstChild(properties!, "w:sectPr")) return false;
  const siblings = element.parent ? childElements(element.parent) : [];
  const isLast = siblings.slice(siblings.indexOf(element) + 1).every((sibling) => sibling.name !== "w:p");
  return !isLast && childElements(element).every((child) => child.name === "w:pPr" || child.name === "w:del");
}
