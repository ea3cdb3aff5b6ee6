import { planNextYear } from "../../src/actions/next-year-rows";
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { measure, office } from "../checks/office";

/** The office's working year is 2569: 2570 is the next one. */
const plan = (change: (file: AgencyFile) => void = () => {}, year = 2570) => planNextYear(office(change), year);
const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id);

describe("measures", () => {
  test("are copied without their results and with the period a year later", () => {
    const { measures } = plan((file) => {
      file.measures = [
        measure("m1", {
          issue: "ประเด็น",
          budget: "5,000 บาท",
          status: "ดำเนินการแล้วเสร็จ",
          progress: "ก้าวหน้า",
          summary: "สรุป",
          outcome: "ผลลัพธ์",
          evidence: "https://bansuan.go.th/x",
        }),
      ];
    });
    expect(measures).toEqual([
      newRow("measures", "2570/m1", {
        year: 2570,
        indicators: "8",
        issue: "ประเด็น",
        measure: "เพิ่มช่องทางรับฟังข้อเสนอแนะของผู้มาติดต่อ",
        methods: "ตั้งกล่องรับความเห็นที่จุดบริการ\nประชุมประชาคมหมู่บ้าน",
        responsible: "สำนักปลัด",
        period: "ต.ค. 69 - มี.ค. 70",
        followUp: "รายงานรอบ 6 เดือน",
        budget: "5,000 บาท",
        status: "ยังไม่ได้ดำเนินการ",
      }),
    ]);
  });

  test("that were cancelled, are blank or of another year are not copied", () => {
    const { measures } = plan((file) => {
      file.measures = [
        measure("m1", { status: "ยกเลิก" }),
        measure("m2", { measure: "", methods: " " }),
        measure("m3", { year: 2568 }),
        measure("m4", { year: null }),
      ];
    });
    expect(measures).toEqual([]);
  });

  test("that the new year has already, by content, are not doubled", () => {
    const { measures } = plan((file) => {
      file.measures = [measure("m1", {}), measure("~typed", { year: 2570 })];
    });
    expect(measures).toEqual([]);
  });

  test("whose copy staff have reworded since are not copied again", () => {
    const { measures } = plan((file) => {
      file.measures = [measure("m1", {}), measure("2570/m1", { year: 2570, measure: "ถ้อยคำใหม่", indicators: "7" })];
    });
    expect(measures).toEqual([]);
  });

  test("keep their lineage from copy to copy", () => {
    const { measures } = plan((file) => {
      file.measures = [measure("2569/m1", {}), measure("~abc", { measure: "อื่น" })];
    });
    expect(measures.map(({ id }) => id)).toEqual(["2570/m1", "2570/abc"]);
  });

  test("whose period can't be moved get none, and it is said with the words that stood there", () => {
    const { measures, findings } = plan((file) => {
      file.measures = [measure("m1", { period: "เริ่ม ต.ค. 68 จนแล้วเสร็จ" })];
    });
    expect(measures[0]?.period).toBe("");
    expect(findings).toContainEqual(
      expect.objectContaining({
        id: "next-year-period",
        place: { table: "measures", row: "2570/m1", field: "period" },
        quote: "เริ่ม ต.ค. 68 จนแล้วเสร็จ",
      }),
    );
  });

  test("whose words name an old year keep them, and it is said", () => {
    const { measures, findings } = plan((file) => {
      file.measures = [measure("m1", { methods: "จัดทำแผนปี ๒๕๖๙" })];
    });
    expect(measures[0]?.methods).toBe("จัดทำแผนปี ๒๕๖๙");
    expect(findings).toContainEqual(
      expect.objectContaining({ id: "next-year-old-year", place: { table: "measures", row: "2570/m1", field: "methods" } }),
    );
  });
});

test("approaches are copied without finding and progress", () => {
  const { indicatorPlans } = plan((file) => {
    file.indicatorPlans = [
      newRow("indicatorPlans", "p1", {
        year: 2569,
        indicator: "8",
        purpose: "วัตถุประสงค์",
        finding: "ข้อค้นพบ",
        approach: "แนวทาง",
        responsible: "สำนักปลัด",
        period: "ทุกเดือน",
        status: "ดำเนินการแล้วเสร็จ",
        progress: "ทำแล้ว",
      }),
    ];
  });
  expect(indicatorPlans).toEqual([
    newRow("indicatorPlans", "2570/p1", {
      year: 2570,
      indicator: "8",
      purpose: "วัตถุประสงค์",
      approach: "แนวทาง",
      responsible: "สำนักปลัด",
      period: "ทุกเดือน",
      status: "ยังไม่ได้ดำเนินการ",
    }),
  ]);
});

describe("OIT items without a point", () => {
  const lost = (result: number | null) => (file: AgencyFile) => {
    file.oitItems = [
      newRow("oitItems", "o1", { year: 2569, number: "O25", key: "measures", name: "การนำผลไปใช้", result }),
      newRow("oitItems", "o2", { year: 2568, number: "O1", key: "structure", name: "โครงสร้าง", result: 0 }),
    ];
  };

  test("of the year that was assessed are urgent issues of its result", () => {
    const { issues, findings } = plan(lost(0));
    expect(issues).toEqual([
      newRow("issues", "issue-2569-measures", {
        year: 2569,
        indicator: "10",
        question: "O25",
        itemScore: 0,
        issue: "ข้อมูล “การนำผลไปใช้” ที่เปิดเผยไม่ได้คะแนน",
        kind: "เร่งด่วน",
      }),
    ]);
    expect(ids(findings)).toContain("next-year-issues");
  });

  test.each([100, null])("are only those that scored 0, not %s", (result) => {
    expect(plan(lost(result)).issues).toEqual([]);
  });

  test("that staff have written down already are not doubled", () => {
    const { issues } = plan((file) => {
      lost(0)(file);
      file.issues = [newRow("issues", "i9", { year: 2569, question: "O25", issue: "ลิงก์เปิดไม่ได้" })];
    });
    expect(issues).toEqual([]);
  });
});

test.each([
  [
    { workingYear: 2569, resultYear: 2568 },
    { workingYear: 2570, resultYear: 2569 },
  ],
  [{ workingYear: 2569, resultYear: 2569 }, { workingYear: 2570 }],
  [{ workingYear: 2570, resultYear: 2569 }, {}],
  [
    { workingYear: 2569, resultYear: null },
    { workingYear: 2570, resultYear: 2569 },
  ],
])("from %j the settings move by %j", (from, moved) => {
  expect(plan((file) => Object.assign(file.settings, from)).settings).toEqual(moved);
});

test("what a run adds, a second run finds", () => {
  const file = office((changed) => {
    changed.oitItems[0] = { ...changed.oitItems[0]!, year: 2569, result: 0 };
  });
  const first = planNextYear(file, 2570);
  const after: AgencyFile = {
    ...file,
    settings: { ...file.settings, ...first.settings },
    measures: [...file.measures, ...first.measures],
    indicatorPlans: [...file.indicatorPlans, ...first.indicatorPlans],
    issues: [...file.issues, ...first.issues],
    oitItems: [...file.oitItems, ...first.oit.added],
  };
  expect(first.measures.length).toBe(3);
  const second = planNextYear(after, 2570);
  expect({ ...second, findings: [], oit: { ...second.oit, findings: [] } }).toEqual({
    settings: {},
    measures: [],
    indicatorPlans: [],
    issues: [],
    oit: { added: [], changed: [], findings: [] },
    findings: [],
  });
});
