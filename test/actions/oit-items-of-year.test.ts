import { planOitItems } from "../../src/actions/oit-items-of-year";
import { emptyAgencyFile, newRow } from "../../src/agency/empty";
import type { Row } from "../../src/agency/file";
import { catalogueFor } from "../../src/assessment/catalogue";

const item = (values: Partial<Row<"oitItems">>, id = "o") => newRow("oitItems", id, values);
const plan = (year: number, rows: Row<"oitItems">[], edits: Record<string, string> = {}) =>
  planOitItems(
    {
      ...emptyAgencyFile(),
      oitItems: rows,
      catalogueEdits: Object.entries(edits).map(([id, value]) => newRow("catalogueEdits", id, { value })),
    },
    year,
  );
const shipped = (year: number, key: string) => catalogueFor(year).oitItems.find((candidate) => candidate.key === key)!;
const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id);

describe("what is missing", () => {
  test("is the whole list in a new checklist, with what each item must show", () => {
    const { added, changed } = plan(2566, []);
    expect(added.map(({ key }) => key)).toEqual(catalogueFor(2566).oitItems.map(({ key }) => key));
    expect(added[41]).toEqual(
      item(
        {
          year: 2566,
          number: "O42",
          key: "measures",
          name: shipped(2566, "measures").name,
          requirement: shipped(2566, "measures").requirement.join("\n"),
          status: "ยังไม่ได้จัดทำ",
        },
        "oit-2566-measures",
      ),
    );
    expect(changed).toEqual([]);
  });

  test("is only what has no row, known by key, by name or by number", () => {
    const { number, name } = shipped(2569, "contact");
    const rows = [
      item({ year: 2569, key: "structure", name: "ชื่อของเรา" }, "a"),
      item({ year: 2569, name }, "b"),
      item({ year: 2569, number: shipped(2569, "news").number, name: "ข่าวของเรา" }, "c"),
    ];
    const keys = plan(2569, rows).added.map(({ key }) => key);
    expect(keys).toHaveLength(26 - 3);
    expect(keys).not.toContain("contact");
    expect(keys).not.toContain("news");
    expect(number).toBe("O3");
  });

  test("in a year that is not shipped comes from the newest list, without numbers, and it is said", () => {
    const { added, findings } = plan(2571, []);
    expect(added).toHaveLength(26);
    expect(new Set(added.map(({ number }) => number))).toEqual(new Set([""]));
    expect(ids(findings)).toEqual(["oit-copied-year"]);
  });

  test("keeps an id of its own beside a row that has the same", () => {
    const { added } = plan(2569, [item({ year: 2568, key: "structure" }, "oit-2569-structure")]);
    expect(added[0]?.id).toBe("oit-2569-structure-2");
  });
});

describe("from the year before", () => {
  const lastYear = (values: Partial<Row<"oitItems">>) => [
    item({
      year: 2568,
      key: "executives",
      number: "O2",
      responsible: "กองคลัง",
      status: "เผยแพร่แล้ว",
      url: "https://a.go.th",
      ...values,
    }),
  ];
  const next = (rows: Row<"oitItems">[], edits = {}) => plan(2569, rows, edits).added.find(({ key }) => key === "executives");

  test("comes the responsible unit; the work starts anew", () => {
    const row = next(lastYear({ name: shipped(2568, "executives").name, notes: "x", result: 0, remark: "y" }));
    expect(row).toMatchObject({ responsible: "กองคลัง", status: "ยังไม่ได้จัดทำ", url: "", notes: "", result: null, remark: "" });
  });

  test("come the office's own words where the shipped text is the same in both years", () => {
    expect(shipped(2568, "executives").name).toBe(shipped(2569, "executives").name);
    expect(next(lastYear({ name: "ผู้บริหารของเรา", requirement: "รายการของเรา" }))).toMatchObject({
      name: "ผู้บริหารของเรา",
      requirement: "รายการของเรา",
    });
  });

  test("come no words where the new year words the item differently", () => {
    const rows = [item({ year: 2568, key: "annual-plan-report", name: "ชื่อของเรา" })];
    const { added, findings } = plan(2569, rows);
    expect(added.find(({ key }) => key === "annual-plan-report")?.name).toBe(shipped(2569, "annual-plan-report").name);
    expect(ids(findings)).toContain("oit-new-items");
  });

  test("items that the new year lacks are told", () => {
    const rows = [item({ year: 2568, key: "service-statistics", number: "O11" })];
    const gone = plan(2569, rows).findings.find(({ id }) => id === "oit-gone-items");
    expect(gone?.text).toContain("O11");
  });
});

describe("a row that stands", () => {
  const full = (values: Partial<Row<"oitItems">>) =>
    catalogueFor(2569).oitItems.map(({ key, number, name }) =>
      item({ year: 2569, key, number, name, ...(key === "measures" && values) }, key),
    );
  const changes = (values: Partial<Row<"oitItems">>, edits = {}) => plan(2569, full(values), edits);

  test("as shipped stays", () => {
    expect(changes({})).toEqual({ added: [], changed: [], findings: [] });
  });

  test("takes the office's correction of the catalogue where it shows a shipped text", () => {
    const edits = { "2569/oit/measures/number": "O24", "2569/oit/measures/name": "ชื่อในคู่มือ" };
    expect(changes({}, edits).changed).toEqual([{ id: "measures", values: { number: "O24", name: "ชื่อในคู่มือ" } }]);
  });

  test("with another year's shipped name or a blank number is brought up to date", () => {
    expect(changes({ name: shipped(2568, "measures").name, number: " " }).changed).toEqual([
      { id: "measures", values: { number: "O25", name: shipped(2569, "measures").name } },
    ]);
  });

  test("that staff changed is left and told", () => {
    const { changed, findings } = changes({ name: "ชื่อของเรา", number: "O9" });
    expect(changed).toEqual([]);
    expect(ids(findings)).toEqual(["oit-own-kept"]);
  });
});
