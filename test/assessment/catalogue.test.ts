import { readdirSync } from "node:fs";
import fc from "fast-check";
import { catalogueFor, documentItemsCovering, newestCatalogueYear, shippedYears } from "../../src/assessment/catalogue";
import { editFindings } from "../../src/assessment/catalogue-edits";
import { applyEdits, catalogueEntries, parseItemRange } from "../../src/assessment/catalogue-entries";

/** The first year without a catalogue of its own. */
const NEXT = newestCatalogueYear() + 1;

const edit = (id: string, value: string) => ({ id, value, note: "" });

test("the years 2562 to 2569 are shipped", () => {
  expect(shippedYears()).toEqual([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569]);
  expect(newestCatalogueYear()).toBe(2569);
  const files = readdirSync("src/assessment/catalogue").flatMap((name) => /^(\d{4})\.ts$/.exec(name)?.[1] ?? []);
  expect(files.map(Number)).toEqual(shippedYears());
});

describe.each([...shippedYears(), NEXT])("the catalogue of %d", (year) => {
  const catalogue = catalogueFor(year);
  const { indicators, oitItems } = catalogue;

  test("has ten indicators: five IIT, three EIT, two OIT, with weights of 100 in all", () => {
    expect(catalogue.year).toBe(year);
    expect(indicators.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(indicators.map(({ instrument }) => instrument).join(" ")).toBe("IIT IIT IIT IIT IIT EIT EIT EIT OIT OIT");
    expect(catalogue.weights).toEqual({ IIT: 30, EIT: 30, OIT: 40 });
    expect(catalogue.threshold).toBe(85);
  });

  test("uses each key, number and name once", () => {
    const numbers = oitItems.map(({ number }) => number).filter((number) => number !== "");
    const names = indicators.flatMap(({ name, otherNames }) => [name, ...otherNames]);
    for (const values of [oitItems.map(({ key }) => key), numbers, oitItems.map(({ name }) => name), names]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test("has item ranges that follow one another without a gap", () => {
    for (const instrument of ["IIT", "EIT", "OIT"]) {
      const ranges = indicators.filter((indicator) => indicator.instrument === instrument).map(({ items }) => items);
      let next = 1;
      for (const range of ranges) {
        if (range === null) continue;
        expect(range.first).toBe(next);
        next = range.last + 1;
      }
    }
    const subRanges = indicators.flatMap(({ subIndicators }) => subIndicators.flatMap(({ items }) => items ?? []));
    for (const [index, range] of subRanges.slice(1).entries()) expect(range.first).toBe(subRanges[index]!.last + 1);
  });

  test("says for every item what must be shown, and an indicator and sub-indicator that exist", () => {
    for (const item of oitItems) {
      const indicator = indicators.find(({ number }) => number === item.indicator)!;
      expect(indicator.instrument).toBe("OIT");
      if (item.subIndicator !== null) expect(indicator.subIndicators.map(({ number }) => number)).toContain(item.subIndicator);
      expect(item.requirement.length).toBeGreaterThan(0);
      expect(item.requirement.every((line) => line.trim() === line && line !== "")).toBe(true);
    }
  });

  test("has the level rule of its year, falling to 0 points", () => {
    expect(catalogue.levelRule).toBe(year <= 2565 ? "letters" : "five-levels");
    const totals = catalogue.levels.map(({ total }) => total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(totals.at(-1)).toBe(0);
  });

  test("calls nothing verified that has no source", () => {
    for (const { path, source, verified } of catalogueEntries(catalogue)) {
      expect({ path, unsourced: verified && source === "" }).toEqual({ path, unsourced: false });
    }
  });

  test("is the same after all its entries are applied as edits", () => {
    const edits = catalogueEntries(catalogue).map(({ path, value }) => edit(path, value));
    const { catalogue: edited, problems } = applyEdits(catalogue, edits);
    expect(problems).toEqual([]);
    expect(edited).toEqual(catalogue);
  });

  test("has entries with paths of their own", () => {
    const paths = catalogueEntries(catalogue).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.every((path) => path.startsWith(`${year}/`))).toBe(true);
  });
});

test.each([
  [2564, 43, "O33", "O43"],
  [2565, 43, "O33", "O43"],
  [2566, 43, "O30", "O43"],
  [2567, 35, "O25", "O35"],
  [2568, 28, "O20", "O28"],
  [2569, 26, "O19", "O26"],
])("%d has %d OIT items, indicator 9 up to %s and indicator 10 up to %s", (year, count, lastOfNine, lastOfTen) => {
  const { oitItems, indicators } = catalogueFor(year);
  expect(oitItems).toHaveLength(count);
  expect(oitItems.map(({ number }) => number)).toEqual(oitItems.map((_, index) => `O${index + 1}`));
  expect([indicators[8]!.items, indicators[9]!.items].map((range) => `O${range!.last}`)).toEqual([lastOfNine, lastOfTen]);
});

test.each([
  [2562, null, null, 0],
  [2563, "O42", "O43", 0],
  [2564, "O42", "O43", 0],
  [2565, "O42", "O43", 0],
  [2566, "O42", "O43", 0],
  [2567, "O34", "O35", -1],
  [2568, "O27", "O28", -1],
  [2569, "O25", "O26", -1],
  [NEXT, null, null, -1],
])("in %d the measures are item %s and the report is item %s, of the year %d", (year, measures, report, covers) => {
  const { documents } = catalogueFor(year);
  expect([documents.measures.number, documents.report.number]).toEqual([measures, report]);
  expect([documents.measures.coversYear, documents.report.coversYear]).toEqual([0, covers]);
});

test("the question ranges of 2565 are those that documents print", () => {
  const ranges = catalogueFor(2565).indicators.map(({ items }) => `${items!.prefix}${items!.first}-${items!.last}`);
  expect(ranges).toEqual(["1-6", "7-12", "13-18", "19-24", "25-30", "E1-5", "E6-10", "E11-15", "O1-33", "O34-43"]);
});

test("the sub-indicators of 2566 have the ranges of its list", () => {
  const subs = catalogueFor(2566).indicators.flatMap(({ subIndicators }) => subIndicators);
  expect(subs.map(({ number, items }) => `${number} ${items!.first}-${items!.last}`)).toEqual([
    "9.1 1-10",
    "9.2 11-18",
    "9.3 19-22",
    "9.4 23-26",
    "9.5 27-30",
    "10.1 31-38",
    "10.2 39-43",
  ]);
});

test.each([
  ["complaint-procedure", ["O29", "O29", "O27", "O22", "O17", "O16"]],
  ["prevention-plan", ["O39", "O39", "O36", "O32", "O25", "O23"]],
  ["risk-assessment", ["O36", "O36", "O34", "O30", "O23", "O21"]],
  ["annual-plan", ["O10", "O10", "O11", "O8", "O6", "O6"]],
  ["no-gift-declaration", [undefined, "O34", "O31", "O26", "O21", "O20"]],
  ["participation", ["O33", "O33", "O30", "O25", "O20", "O19"]],
])("item %s keeps its key from 2564 to 2569 while its number changes", (key, numbers) => {
  const found = [2564, 2565, 2566, 2567, 2568, 2569].map(
    (year) => catalogueFor(year).oitItems.find((item) => item.key === key)?.number,
  );
  expect(found).toEqual(numbers);
});

test("what no readable source states is unverified", () => {
  expect([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569].filter((year) => catalogueFor(year).verified)).toEqual([
    2564, 2565, 2566, 2568,
  ]);
  for (const year of shippedYears()) expect(catalogueFor(year).indicators[7]!.verified).toBe(false);
});

describe("a year that is not shipped", () => {
  const copy = catalogueFor(NEXT);

  test("is a copy of the newest one, unverified and without item numbers", () => {
    expect(copy).toMatchObject({ year: NEXT, copiedFrom: newestCatalogueYear(), verified: false, itemCostKnown: false });
    expect(copy.oitItems.map(({ key }) => key)).toEqual(catalogueFor(newestCatalogueYear()).oitItems.map(({ key }) => key));
    expect(copy.oitItems.every(({ number }) => number === "")).toBe(true);
    expect(copy.indicators.every(({ items }) => items === null)).toBe(true);
    expect(catalogueEntries(copy).filter(({ path, verified }) => verified && !path.includes("/threshold"))).toEqual([]);
  });

  test("before the first one is a copy of the first", () => {
    expect(catalogueFor(2561)).toMatchObject({ year: 2561, copiedFrom: 2562, levelRule: "letters" });
  });

  test("takes the office's corrections", () => {
    const edited = catalogueFor(NEXT, [
      edit(`${NEXT}/document/measures/number`, "๒๕"),
      edit(`${NEXT}/oit/measures/number`, "o25"),
      edit(`${NEXT}/oit/measures/verified`, "ใช่"),
      edit(`${NEXT}/indicator/9/items`, "O๑ - O๑๙"),
    ]);
    expect(edited.documents.measures.number).toBe("O25");
    expect(edited.oitItems.find(({ key }) => key === "measures")).toMatchObject({ number: "O25", verified: true });
    expect(edited.indicators[8]!.items).toMatchObject({ prefix: "O", first: 1, last: 19, verified: false });
  });
});

describe("corrections of the office", () => {
  test("change just the value they name, of just their year", () => {
    const edits = [edit("2569/indicator/8/name", "การปรับปรุงระบบการทำงาน")];
    const edited = catalogueFor(2569, edits);
    expect(edited.indicators[7]!.name).toBe("การปรับปรุงระบบการทำงาน");
    expect({ ...edited, indicators: [] }).toEqual({ ...catalogueFor(2569), indicators: [] });
    expect(catalogueFor(2568, edits)).toEqual(catalogueFor(2568));
    expect(catalogueFor(2569).indicators[7]!.name).toBe("การปรับปรุงการทำงาน");
  });

  test.each([
    ["2569/indicator/9/items/source", "คู่มือ", (c: ReturnType<typeof catalogueFor>) => c.indicators[8]!.items!.source, "คู่มือ"],
    ["2569/indicator/9/items", "-", (c) => c.indicators[8]!.items, null],
    ["2568/sub-indicator/9.4/items", "O14–O16", (c) => c.indicators[8]!.subIndicators[3]!.items!.last, 16],
    ["2568/sub-indicator/9.4/name", "บุคคล", (c) => c.indicators[8]!.subIndicators[3]!.name, "บุคคล"],
    ["2569/oit/measures/requirement", "ก\n\n ข ", (c) => c.oitItems[24]!.requirement, ["ก", "ข"]],
    ["2569/oit/measures/requirement/verified", "ใช่", (c) => c.oitItems[24]!.requirementSource.verified, true],
    ["2569/oit/measures/group", "มาตรการ", (c) => c.oitItems[24]!.group, "มาตรการ"],
    ["2569/oit/measures/data-year", "ปีก่อนหน้า", (c) => c.oitItems[24]!.dataYear, -1],
    ["2569/oit/measures/sub-indicator", "๑๐.๒", (c) => c.oitItems[24]!.subIndicator, "10.2"],
    ["2569/oit/participation/indicator", "10", (c) => c.oitItems[18]!.indicator, 10],
    ["2569/document/report/covers", "ปีเดียวกัน", (c) => c.documents.report.coversYear, 0],
    ["2569/document/report/title", "รายงาน", (c) => c.documents.report.title, "รายงาน"],
    ["2569/document/report/number", "-", (c) => c.documents.report.number, null],
  ] as [string, string, (catalogue: ReturnType<typeof catalogueFor>) => unknown, unknown][])(
    "%s takes %j",
    (path, value, read, expected) => {
      expect(read(catalogueFor(Number(path.slice(0, 4)), [edit(path, value)]))).toEqual(expected);
    },
  );

  test.each([
    ["2569/weight/OIT", "50", "catalogue-edit-locked"],
    ["2569/level/ผ่านดี/total", "80", "catalogue-edit-locked"],
    ["2569/threshold", "80", "catalogue-edit-locked"],
    ["2569/oit/measures/number", "ข้อสุดท้าย", "catalogue-edit-unusable"],
    ["2569/oit/measures/indicator", "8", "catalogue-edit-unusable"],
    ["2569/oit/measures/sub-indicator", "10.9", "catalogue-edit-unusable"],
    ["2569/oit/measures/data-year", "ปีหน้า", "catalogue-edit-unusable"],
    ["2569/oit/measures/verified", "อาจจะ", "catalogue-edit-unusable"],
    ["2569/indicator/8/name", "-", "catalogue-edit-unusable"],
    ["2569/indicator/8/items", "E9–E7", "catalogue-edit-unusable"],
    ["2569/document/report/covers", "-", "catalogue-edit-unusable"],
    ["2569/sub-indicator/9.4/items/source", "คู่มือ", "catalogue-edit-unusable"],
    ["2569/oit/no-such-item/number", "O1", "catalogue-edit-unknown"],
    ["indicator/8/name", "x", "catalogue-edit-unknown"],
  ])("%s = %j changes nothing and is a finding %s", (id, value, finding) => {
    const edits = [edit(id, value)];
    expect(catalogueFor(2569, edits)).toEqual(catalogueFor(2569));
    expect(editFindings(edits)).toEqual([
      expect.objectContaining({ id: finding, severity: "warning", place: { table: "catalogueEdits", row: id, field: "value" } }),
    ]);
  });

  test("that are blank keep the shipped value, even with a note beside them", () => {
    const edits = [{ ...edit("2569/document/report/number", " "), note: "รอคู่มือ" }];
    expect(catalogueFor(2569, edits)).toEqual(catalogueFor(2569));
    expect(editFindings(edits)).toEqual([]);
  });

  test("that repeat the shipped values are no finding, locked ones included", () => {
    const edits = shippedYears().flatMap((year) =>
      catalogueEntries(catalogueFor(year)).map(({ path, value }) => edit(path, value)),
    );
    expect(editFindings(edits)).toEqual([]);
  });

  test("any choice of them can be read back from the entries", () => {
    const free = catalogueEntries(catalogueFor(2566)).filter(({ path }) => /\/(name|title|group|source)$/.test(path));
    const choice = fc.uniqueArray(fc.constantFrom(...free.map(({ path }) => path)), { maxLength: 8 });
    fc.assert(
      fc.property(choice, fc.stringMatching(/^[ก-ฮ]{1,8}$/), (paths, value) => {
        const entries = catalogueEntries(
          catalogueFor(
            2566,
            paths.map((path) => edit(path, value)),
          ),
        );
        expect(entries.filter((entry) => paths.includes(entry.path)).every((entry) => entry.value === value)).toBe(true);
      }),
    );
  });
});

test.each([
  ["E1–E5", { prefix: "E", first: 1, last: 5 }],
  ["O๑ - O๓๓", { prefix: "O", first: 1, last: 33 }],
  ["E11-15", { prefix: "E", first: 11, last: 15 }],
  ["๑-๖", { prefix: "", first: 1, last: 6 }],
  ["7-7", { prefix: "", first: 7, last: 7 }],
  ["E1–O5", null],
  ["6-1", null],
  ["0-5", null],
  ["1", null],
  ["", null],
])("the item range %j is read as %j", (text, range) => {
  expect(parseItemRange(text)).toEqual(range);
});

test("a document that covers a year answers the items of that ITA year or of the next", () => {
  const numbers = (document: "measures" | "report", year: number) =>
    documentItemsCovering(document, year).map(({ itaYear, item }) => `${item.number} ${itaYear}`);
  expect(numbers("measures", 2568)).toEqual(["O27 2568"]);
  expect(numbers("report", 2568)).toEqual(["O26 2569"]);
  expect(numbers("report", 2567)).toEqual(["O28 2568"]);
  expect(numbers("report", 2566)).toEqual(["O35 2567", "O43 2566"]);
  expect(numbers("report", 2565)).toEqual(["O43 2565"]);
  expect(numbers("report", newestCatalogueYear())).toEqual([`null ${NEXT}`]);
});
