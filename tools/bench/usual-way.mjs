/**
 * The same document made the way scripts usually do it: copy a template, find and replace in it, read the sheet and append
 * the table's rows cell by cell. The services only count their calls and hold nothing else. For comparison only.
 */

/** A service that answers every method with itself and counts; `values` are the methods that give something else. */
function counting(counts, values = {}) {
  const service = new Proxy(
    {},
    {
      get: (_target, method) => () => {
        counts.calls += 1;
        return method in values ? values[method] : service;
      },
    },
  );
  return service;
}

const COLUMNS = ["issue", "measure", "methods", "responsible", "period", "followUp", "budget"];

/** The calls that the document of `file`'s working year takes. */
export function callsOfUsualWay(file) {
  const counts = { calls: 0 };
  const measures = file.measures.filter((row) => row.year === file.settings.workingYear);
  const rows = measures.map((row) => COLUMNS.map((column) => row[column]));
  const sheet = counting(counts, { getValues: rows });
  const spreadsheet = counting(counts, { getSheetByName: sheet });
  const table = counting(counts);
  const body = counting(counts, { getTables: [table, table] });
  const drive = counting(counts);
  const documents = counting(counts, { openById: counting(counts, { getBody: body }) });

  const data = spreadsheet.getSheetByName("มาตรการ").getDataRange().getValues();
  const settings = spreadsheet.getSheetByName("ข้อมูลหน่วยงาน");
  const copy = drive.getFileById("template").makeCopy("มาตรการ");
  const document = documents.openById(copy.getId());
  const text = document.getBody();
  for (const name of ["agencyName", "district", "province", "workingYear", "resultYear", "targetText"]) {
    text.replaceText(`{{${name}}}`, settings.getRange(name).getValue());
  }
  const [scores, plan] = text.getTables();
  for (const [indicator, points] of Object.entries(file.scores[0].indicators)) {
    const row = scores.appendTableRow();
    row.appendTableCell(indicator);
    row.appendTableCell(String(points));
  }
  for (const cells of data) {
    const row = plan.appendTableRow();
    for (const cell of cells) row.appendTableCell(cell);
  }
  document.saveAndClose();
  return counts.calls;
}
