import fc from "fast-check";
import type { Finding } from "../../src/agency/finding";
import { documentTags, type WritableKind } from "../../src/documents/tags";
import { checkTemplate } from "../../src/documents/template-check";
import { buildTemplates } from "../../templates/build";
import { documentXml, p, type SampleParts, sampleDocx, sectionBreak, tbl, tc, textBox, tr } from "../docx/sample-docx";
import { sampleTags } from "./sample-templates";

function findingsOf(body: string, parts?: SampleParts): Finding[] {
  return checkTemplate(sampleDocx(body, parts), sampleTags).findings;
}

/** Each finding as "id @ place: words around". */
function told(body: string, parts?: SampleParts): string[] {
  return findingsOf(body, parts).map(({ id, place, quote }) => `${id.replace("template-", "")} @ ${place.where}: ${quote}`);
}

const hyperlink = (text: string) => `<w:hyperlink><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
const control = (...contents: string[]) => `<w:sdt><w:sdtContent>${contents.join("")}</w:sdtContent></w:sdt>`;

interface Broken {
  what: string;
  body: string;
  parts?: SampleParts;
  faults: string[];
}

const BROKEN: Broken[] = [
  {
    what: "names that are misspelt, invented and not there",
    body: p("ของ{ชื่อหน่วยงน} ปี {ปีงบ} {}") + p("{น้ำหนัก}"),
    faults: [
      "unknown-tag @ ย่อหน้าที่ 1: ของ{ชื่อหน่วยงน} ปี {ปีงบ} {}",
      "unknown-tag @ ย่อหน้าที่ 1: ของ{ชื่อหน่วยงน} ปี {ปีงบ} {}",
      "empty-tag @ ย่อหน้าที่ 1: …{ชื่อหน่วยงน} ปี {ปีงบ} {}",
      "unknown-tag @ ย่อหน้าที่ 2: {น้ำหนัก}",
    ],
  },
  {
    what: "a loop left open in one table and one closed without opening in the next",
    body: tbl(tr("{#มาตรการ}{ลำดับ}", "{แนวทาง}")) + tbl(tr("{ชื่อเครื่องมือ}", "{/เครื่องมือ}")),
    faults: ["unclosed @ ตารางที่ 1 แถวที่ 1 ช่องที่ 1: {#มาตรการ}{ลำดับ}", "unopened @ ตารางที่ 2 แถวที่ 1 ช่องที่ 2: {/เครื่องมือ}"],
  },
  {
    what: "a loop from one table into another, with a name unknown in each",
    body: tbl(tr("{#มาตรการ}{ลำดบ}")) + tbl(tr("{แนวทง}{/มาตรการ}")),
    faults: [
      "other-place @ ตารางที่ 1 แถวที่ 1 ช่องที่ 1: {#มาตรการ}{ลำดบ}",
      "unknown-tag @ ตารางที่ 1 แถวที่ 1 ช่องที่ 1: {#มาตรการ}{ลำดบ}",
      "unknown-tag @ ตารางที่ 2 แถวที่ 1 ช่องที่ 1: {แนวทง}{/มาตรการ}",
    ],
  },
  {
    what: "crossed pairs and a tag outside of its loop",
    body: p("{#มีมาตรการ}") + p("{#มาตรการ}") + p("{ลำดับ}") + p("{/มีมาตรการ}") + p("{/มาตรการ}") + p("{แนวทาง}"),
    faults: ["crossed @ ย่อหน้าที่ 4: {/มีมาตรการ}", "outside-loop @ ย่อหน้าที่ 6: {แนวทาง}"],
  },
  {
    what: "braces without their counterparts",
    body: p("{ชื่อหน่วยงาน ประจำปี ปีมาตรการ}") + p("ก } ข") + p("ค { ง"),
    faults: [
      "unknown-tag @ ย่อหน้าที่ 1: {ชื่อหน่วยงาน ประจำปี ปีมาตรการ}",
      "unopened-brace @ ย่อหน้าที่ 2: ก } ข",
      "unclosed-brace @ ย่อหน้าที่ 3: ค { ง",
    ],
  },
  {
    what: "a tag broken over two paragraphs, and double braces",
    body: p("{ชื่อ") + p("หน่วยงาน}") + p("{{ปีมาตรการ}}"),
    faults: ["unclosed-brace @ ย่อหน้าที่ 1: {ชื่อ", "unopened-brace @ ย่อหน้าที่ 2: หน่วยงาน}", "double-brace @ ย่อหน้าที่ 3: {{ปีมาตรการ}}"],
  },
  {
    what: "a closing name that was changed, and the same again in another loop",
    body: tbl(tr("{#มาตรการ}{ลำดับ}", "{/มาตราการ}")) + p("{#เครื่องมือ}") + p("{/เครื่องมีอ}"),
    faults: ["closing-name @ ตารางที่ 1 แถวที่ 1 ช่องที่ 2: {/มาตราการ}", "closing-name @ ย่อหน้าที่ 2: {/เครื่องมีอ}"],
  },
  {
    what: "tags in a paragraph that carries a section break, and a condition over it",
    body: p("{#มีมาตรการ}") + sectionBreak("{ปีมาตรการ}") + p("{/มีมาตรการ}"),
    faults: ["spans-section @ ย่อหน้าที่ 1: {#มีมาตรการ}", "in-section-break @ ย่อหน้าที่ 2: {ปีมาตรการ}"],
  },
  {
    what: "a condition that opens in the paragraph of the section break itself",
    body: sectionBreak("{#มีมาตรการ}") + p("{/มีมาตรการ}") + p("{ไม่มี}"),
    faults: [
      "in-section-break @ ย่อหน้าที่ 1: {#มีมาตรการ}",
      "spans-section @ ย่อหน้าที่ 1: {#มีมาตรการ}",
      "unknown-tag @ ย่อหน้าที่ 3: {ไม่มี}",
    ],
  },
  {
    what: "conditions that end in the paragraph of the section break",
    body: p("{#มีมาตรการ}") + sectionBreak("{/มีมาตรการ}") + p("{^มีมาตรการ}") + sectionBreak("ก{/มีมาตรการ}"),
    faults: ["in-section-break @ ย่อหน้าที่ 2: {/มีมาตรการ}", "in-section-break @ ย่อหน้าที่ 4: ก{/มีมาตรการ}"],
  },
  {
    what: "loops and conditions written as single tags, a text written as a pair",
    body: p("{มาตรการ}") + p("{มีมาตรการ}") + p("{#ชื่อหน่วยงาน}ก{/ชื่อหน่วยงาน}"),
    faults: [
      "not-a-text @ ย่อหน้าที่ 1: {มาตรการ}",
      "not-a-text @ ย่อหน้าที่ 2: {มีมาตรการ}",
      "not-a-pair @ ย่อหน้าที่ 3: {#ชื่อหน่วยงาน}ก{/ชื่อหน่วยงาน}",
    ],
  },
  {
    what: "faults in body, header and footer",
    body: p("{ก}"),
    parts: { header: p("{#มีมาตรการ}"), footer: tbl(tr("", "{ปีมาตการ}")) },
    faults: [
      "unknown-tag @ ย่อหน้าที่ 1: {ก}",
      "unclosed @ หัวกระดาษ ย่อหน้าที่ 1: {#มีมาตรการ}",
      "unknown-tag @ ท้ายกระดาษ ตารางที่ 1 แถวที่ 1 ช่องที่ 2: {ปีมาตการ}",
    ],
  },
  {
    what: "faults in a text box, told once",
    body: textBox("{ชื่อหน่วยงาน", "{#มีมาตรการ}"),
    faults: ["unclosed-brace @ กล่องข้อความ ย่อหน้าที่ 1: {ชื่อหน่วยงาน", "unclosed @ กล่องข้อความ ย่อหน้าที่ 2: {#มีมาตรการ}"],
  },
  {
    what: "pairs into and out of a table, a text box, a content control and a link",
    body:
      p("{#มีมาตรการ}") +
      tbl(tr("{/มีมาตรการ}")) +
      p("{#มาตรการ}") +
      textBox("{/มาตรการ}") +
      p("{#เครื่องมือ}") +
      control(p("{/เครื่องมือ}")) +
      `<w:p>${hyperlink("{#มีมาตรการ}ก")}<w:r><w:t>ข{/มีมาตรการ}</w:t></w:r></w:p>`,
    faults: [
      "other-place @ ย่อหน้าที่ 1: {#มีมาตรการ}",
      "other-place @ ย่อหน้าที่ 2: {#มาตรการ}",
      "other-place @ ย่อหน้าที่ 3: {#เครื่องมือ}",
      "split-by-wrapper @ ย่อหน้าที่ 5: {#มีมาตรการ}กข{/มีมาตรการ}",
    ],
  },
  {
    what: "a table within a cell that takes the closing tag, and a row that two loops repeat",
    body:
      tbl(tr(tc("{#มาตรการ}{ลำดับ}", tbl(tr("{/มาตรการ}")), p("")))) +
      tbl(tr("{#มาตรการ}{ลำดับ}", "{/มาตรการ}{#เครื่องมือ}", "{ชื่อเครื่องมือ}{/เครื่องมือ}")),
    faults: [
      "other-place @ ตารางที่ 1 แถวที่ 1 ช่องที่ 1: {#มาตรการ}{ลำดับ}",
      "rows-overlap @ ตารางที่ 2 แถวที่ 1 ช่องที่ 2: {/มาตรการ}{#เครื่องมือ}",
    ],
  },
  {
    what: "tags of a loop in the part that stands for an empty list",
    body: p("{^มาตรการ}") + p("{ลำดับ} {ปีมาตรการ}") + p("{/มาตรการ}") + p("{#มาตรการ}{แนวทาง}{/มาตรการ}{ลำดับ}"),
    faults: ["outside-loop @ ย่อหน้าที่ 2: {ลำดับ} {ปีมาตรการ}", "outside-loop @ ย่อหน้าที่ 4: …ตรการ}{แนวทาง}{/มาตรการ}{ลำดับ}"],
  },
  {
    what: "an inner loop without its outer one",
    body: p("{#วิธีดำเนินการ}") + p("{ข้อความ}") + p("{/วิธีดำเนินการ}") + p("{#ตัวชีวัด}{ข้อความ}{/ตัวชีวัด}"),
    faults: [
      "outside-loop @ ย่อหน้าที่ 1: {#วิธีดำเนินการ}",
      "unknown-tag @ ย่อหน้าที่ 4: {#ตัวชีวัด}{ข้อความ}{/ตัวชีวัด}",
      "unknown-tag @ ย่อหน้าที่ 4: {#ตัวชีวัด}{ข้อความ}{/ตัวชีวัด}",
    ],
  },
  // From here on one fault stands in front of another.
  {
    what: "hidden: a loop without an end before a misplaced loop",
    body: p("{#มีมาตรการ}") + tbl(tr("{#มาตรการ}{ลำดับ}")) + tbl(tr("{แนวทาง}{/มาตรการ}")),
    faults: ["unclosed @ ย่อหน้าที่ 1: {#มีมาตรการ}", "other-place @ ตารางที่ 1 แถวที่ 1 ช่องที่ 1: {#มาตรการ}{ลำดับ}"],
  },
  {
    what: "hidden: an opening tag without its brace before a closing name that was changed",
    body: tbl(tr("{#มาตรการ ลำดับ", "{แนวทาง}", "{/มาตราการ}")) + p("{ลำดับ}"),
    faults: [
      "unclosed-brace @ ตารางที่ 1 แถวที่ 1 ช่องที่ 1: {#มาตรการ ลำดับ",
      "closing-name @ ตารางที่ 1 แถวที่ 1 ช่องที่ 3: {/มาตราการ}",
      "outside-loop @ ย่อหน้าที่ 1: {ลำดับ}",
    ],
  },
  {
    what: "hidden: tags outside of their loop behind a loop that never ends",
    body: p("{#มาตรการ}") + p("{ลำดับ}") + p("{ชื่อหน่วยงาน}") + p("{แนวทาง}"),
    faults: ["unclosed @ ย่อหน้าที่ 1: {#มาตรการ}", "outside-loop @ ย่อหน้าที่ 4: {แนวทาง}"],
  },
  {
    what: "hidden: unknown names inside of a loop that is itself unknown, crossed by another",
    body: p("{#มาตรกาน}") + p("{#มีมาตรการ}") + p("{แนวทาก} {ลำดับ}") + p("{/มาตรกาน}") + p("{/มีมาตรการ}"),
    faults: [
      "unknown-tag @ ย่อหน้าที่ 1: {#มาตรกาน}",
      "unknown-tag @ ย่อหน้าที่ 3: {แนวทาก} {ลำดับ}",
      "crossed @ ย่อหน้าที่ 4: {/มาตรกาน}",
      "unknown-tag @ ย่อหน้าที่ 4: {/มาตรกาน}",
    ],
  },
];

test("there are over twenty broken templates, each with several faults, four with one behind another", () => {
  expect(BROKEN.length).toBeGreaterThanOrEqual(20);
  expect(BROKEN.filter(({ faults }) => faults.length < 2)).toEqual([]);
  expect(BROKEN.filter(({ what }) => what.startsWith("hidden"))).toHaveLength(4);
});

test.each(BROKEN)("tells all at once of $what", ({ body, parts, faults }) => {
  expect(told(body, parts)).toEqual(faults);
});

test("a template with faults gives no bytes, and says of each fault what is wrong and what to do", () => {
  for (const { body, parts } of BROKEN) {
    const checked = checkTemplate(sampleDocx(body, parts), sampleTags);
    expect(checked.ok).toBe(false);
    for (const { text, remedy, severity } of checked.findings) {
      expect([severity, /[ก-๙]/.test(text), /[ก-๙]/.test(remedy)]).toEqual(["error", true, true]);
    }
  }
});

const REMEDIES: [what: string, body: string, remedy: string][] = [
  ["the name that was meant", p("{ชื่อหน่วยงน}"), "น่าจะหมายถึง {ชื่อหน่วยงาน} ให้แก้ชื่อให้ตรง"],
  ["the list of tags where no name is near", p("{วันเกิด}"), "เลือกชื่อจากรายการแท็กของเอกสารชนิดนี้ หรือลบแท็กนี้ออก"],
  ["the loop that a tag belongs to", p("{ลำดับ}"), "ใช้ได้เฉพาะระหว่าง {#มาตรการ} กับ {/มาตรการ} ให้ย้ายเข้าไป หรือลบออก"],
  [
    "the name that was meant and where it belongs",
    p("{#ตัวชีวัด}{/ตัวชีวัด}"),
    "น่าจะหมายถึง {#ตัวชี้วัด} ให้แก้ชื่อให้ตรง ใช้ได้เฉพาะระหว่าง {#เครื่องมือ} กับ {/เครื่องมือ} ให้ย้ายเข้าไป",
  ],
  ["the closing name as it should be", p("{#มาตรการ}{/มาตรกาน}"), "แก้เป็น {/มาตรการ}"],
  ["the tag that lacks a brace", p("ของ{ชื่อหน่วยงาน ประจำปี"), "น่าจะหมายถึง {ชื่อหน่วยงาน} ให้เติม } ท้ายชื่อแท็ก"],
  ["the tag that lacks its first brace", p("ของ /มีมาตรการ}"), "น่าจะหมายถึง {/มีมาตรการ} ให้เติม { หน้าชื่อแท็ก"],
  ["where to close a loop over rows", tbl(tr("{#มาตรการ}")), "เติม {/มาตรการ} ท้ายช่องสุดท้ายของแถวที่ต้องการให้ซ้ำ หรือลบ {#มาตรการ} ออก"],
];

test.each(REMEDIES)("suggests %s", (_what, body, remedy) => {
  expect(findingsOf(body)[0]?.remedy).toBe(remedy);
});

const ACCEPTED: [what: string, body: string][] = [
  ["a row loop", tbl(tr("{#มาตรการ}{ลำดับ}", "{แนวทาง}{/มาตรการ}"))],
  [
    "a loop over several rows of a table with a loop over one of them",
    tbl(tr("{#มาตรการ}{ลำดับ}"), tr("{#วิธีดำเนินการ}{ข้อความ}", "{/วิธีดำเนินการ}"), tr("", "{/มาตรการ}")),
  ],
  [
    "a loop within a cell, tags in paragraphs of their own",
    tbl(tr("{#มาตรการ}", tc("{#วิธีดำเนินการ}", "{ข้อความ}", "{/วิธีดำเนินการ}"), "{/มาตรการ}")),
  ],
  ["a loop around a whole table", p("{#เครื่องมือ}") + tbl(tr("{ชื่อเครื่องมือ}")) + p("{/เครื่องมือ}")],
  ["the same loop twice", tbl(tr("{#มาตรการ}{ลำดับ}", "{/มาตรการ}")) + tbl(tr("{#มาตรการ}{แนวทาง}", "{/มาตรการ}"))],
  ["a condition and its opposite", p("{#มีมาตรการ}มี{/มีมาตรการ}{^มีมาตรการ}ไม่มี{/มีมาตรการ}")],
  ["the opposite of a loop", p("{^มาตรการ}ไม่มี{/มาตรการ}")],
  ["tags of the office inside of loops", p("{#มาตรการ}{#วิธีดำเนินการ}{ลำดับ}{ชื่อหน่วยงาน}{/วิธีดำเนินการ}{/มาตรการ}")],
  [
    "columns that were moved: the row's tags stand before the loop opens and after it closes",
    tbl(tr("{แนวทาง}", "{#มาตรการ}{ลำดับ}{/มาตรการ}", "{ผู้รับผิดชอบ}"))
      .replace("{/มาตรการ}", "")
      .replace("{ผู้รับผิดชอบ}", "{/มาตรการ}{ผู้รับผิดชอบ}"),
  ],
  ["columns that were moved: the loop closes before it opens", tbl(tr("{แนวทาง}{/มาตรการ}", "{#มาตรการ}{ลำดับ}"))],
  ["tags in deleted text", `<w:p><w:del w:id="1"><w:r><w:delText>{ก</w:delText></w:r></w:del></w:p>${p("{ปีมาตรการ}")}`],
  ["tags in inserted text", `<w:p><w:r><w:t>{ปี</w:t></w:r><w:ins w:id="1"><w:r><w:t>มาตรการ}</w:t></w:r></w:ins></w:p>`],
  ["full-width braces and signs", p("｛＃มีมาตรการ｝｛ปีมาตรการ｝｛／มีมาตรการ｝")],
  ["smart quotes in a tag", p("{“ชื่อหน่วยงาน”}") + p("{“#มีมาตรการ”}ก{‘/มีมาตรการ’}")],
  ["invisible characters and odd spaces in a tag", p("{\u200bชื่อ\u00a0หน่วย งาน\u2060}")],
  ["Thai marks in another order", p("{นํ้าหนักรวม} {นำ้หนักรวม}")],
  ["a tag split over runs", p("{", "ชื่อ", "หน่วยงาน", "}")],
  [
    "a section after another, each with its own loop",
    `${p("{#มีมาตรการ}ก{/มีมาตรการ}")}${sectionBreak()}${p("{#มีมาตรการ}ข{/มีมาตรการ}")}`,
  ],
  ["a condition that ends in front of a section break", p("{#มีมาตรการ}") + p("{/มีมาตรการ}") + sectionBreak("ก")],
  ["a pair inside of one link", `<w:p>${hyperlink("{#มีมาตรการ}ก{/มีมาตรการ}")}</w:p>`],
  ["a pair around whole paragraphs, one of them in a link", `<w:p>${hyperlink("{#มีมาตรการ}")}</w:p>${p("ก")}${p("{/มีมาตรการ}")}`],
  ["a text box with a loop of its own", p("{#มีมาตรการ}") + textBox("{#มาตรการ}{ลำดับ}{/มาตรการ}") + p("{/มีมาตรการ}")],
];

test.each(ACCEPTED)("accepts %s", (_what, body) => {
  expect(told(body)).toEqual([]);
});

test("finds nothing in the default templates, and leaves their bytes alone", async () => {
  const templates = await buildTemplates();
  for (const kind of Object.keys(templates) as WritableKind[]) {
    const checked = checkTemplate(templates[kind], documentTags[kind]);
    expect(checked).toMatchObject({ ok: true, findings: [] });
    expect(checked.ok && checked.value).toBe(templates[kind]);
  }
});

test("warns of a file without any tag, and takes it", () => {
  expect(checkTemplate(sampleDocx(p("ก")), sampleTags)).toMatchObject({
    ok: true,
    findings: [{ id: "template-without-tags", severity: "warning" }],
  });
});

test("refuses more tags than any template has, at once", () => {
  const body = Array.from({ length: 20_000 }, () => p("{#มาตรการ}")).join("");
  expect(told(body)).toEqual(["too-many-tags @ undefined: undefined"]);
});

test("tells why a file is refused", () => {
  expect(checkTemplate(new Uint8Array(0), sampleTags)).toMatchObject({ ok: false, findings: [{ id: "docx-not-docx" }] });
});

/** Bits of a template in any order: most are faults together, and some are malformed. */
const bits = fc.constantFrom(
  ...[
    "{#มาตรการ}",
    "{/มาตรการ}",
    "{^มาตรการ}",
    "{ลำดับ}",
    "{#มีมาตรการ}",
    "{/มีมาตรการ}",
    "{",
    "}",
    "{}",
    "{/}",
    "{#}",
    "{{ก}}",
    "ก",
  ].map((text) => p(text)),
  "<w:tbl>",
  "</w:tbl>",
  "<w:tr>",
  "</w:tr>",
  "<w:tc>",
  "</w:tc>",
  tbl(tr("{#มาตรการ}", "{/มาตรการ}")),
  tbl(tr("{/มาตรการ}", "{#มาตรการ}{#เครื่องมือ}", "{/เครื่องมือ}")),
  tbl(tr("{#เครื่องมือ}", tc(tbl(tr("{/เครื่องมือ}")), p("")))),
  sectionBreak("{#มีมาตรการ}"),
  textBox("{#มาตรการ}", "{/มาตรการ}"),
  control(p("{/มีมาตรการ}")),
);

test("never throws, whatever stands where", () => {
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 14 }), (pieces) => {
      const checked = checkTemplate(sampleDocx(pieces.join("")), sampleTags);
      expect(checked.ok || checked.findings.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("never throws on damaged XML", () => {
  const source = documentXml(tbl(tr("{#มาตรการ}{ลำดับ}", "{/มาตรการ}")) + p("{ชื่อ", "หน่วยงาน}"));
  fc.assert(
    fc.property(fc.nat(source.length), fc.nat(30), fc.string({ maxLength: 5 }), (at, length, put) => {
      const damaged = source.slice(0, at) + put + source.slice(at + length);
      const bytes = sampleDocx("", { entries: { "word/document.xml": damaged } });
      const checked = checkTemplate(bytes, sampleTags);
      expect(checked.ok || checked.findings.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});
