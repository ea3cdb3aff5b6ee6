/** The small rules of a document's texts: digits, marks of lists, names of offices, replaceable sentences. */
import { emptyAgencyFile, newRow } from "../../src/agency/empty";
import { cellText, ISSUE_LIST, listContent, METHOD_LIST, OWNER_LIST } from "../../src/documents/list-style";
import { numeralsOf, withNumerals } from "../../src/documents/numerals";
import { BLANK, clerkTitle, fullLocation, headTitle, officeLocation, officeName } from "../../src/documents/office-words";
import { say, slotsOf, type WordingKey, wordings } from "../../src/documents/wording";
import { parseListCell } from "../../src/thai/list-cell";

const settings = (values: Partial<ReturnType<typeof emptyAgencyFile>["settings"]>) => ({
  ...emptyAgencyFile().settings,
  ...values,
});

describe("digits", () => {
  test.each([
    ["ข้อ O25 ได้ 92.68 คะแนน", "ข้อ O๒๕ ได้ ๙๒.๖๘ คะแนน"],
    ["https://a1.go.th/2568 ปี 2568", "https://a1.go.th/2568 ปี ๒๕๖๘"],
    ["โทร 02-123 อีเมล ita2568@x.go.th", "โทร ๐๒-๑๒๓ อีเมล ita2568@x.go.th"],
    ["COVID-19 ระลอก 2", "COVID-19 ระลอก ๒"],
    ["IIT 2568", "IIT ๒๕๖๘"],
    ["ปี2568(ITA)3", "ปี๒๕๖๘(ITA)๓"],
    ["", ""],
  ])("become Thai except in addresses and names: %j", (text, thai) => {
    expect(withNumerals(text, "thai")).toBe(thai);
  });

  test("become Arabic everywhere", () => {
    expect(withNumerals("ข้อ O๒๕ ได้ ๙๒.๖๘ 1", "arabic")).toBe("ข้อ O25 ได้ 92.68 1");
  });

  test.each([
    ["measures", "", "thai"],
    ["full-report", "", "arabic"],
    ["full-report", "เลขไทย", "thai"],
    ["measures", "เลขอารบิก", "arabic"],
  ] as const)("follow the kind unless the office says: %s %j", (kind, numerals, expected) => {
    expect(numeralsOf(kind, settings({ numerals }))).toBe(expected);
  });
});

describe("lists", () => {
  test.each([
    ["1) ก\n2) ข\n- ค", METHOD_LIST, "- ก\n- ข\n\u00A0\u00A01. ค"],
    ["ก", METHOD_LIST, "- ก"],
    ["ก", OWNER_LIST, "ก"],
    ["ก\nข", OWNER_LIST, "- ก\n- ข"],
    ["", OWNER_LIST, ""],
    ["ก\n- ข\n- ค", ISSUE_LIST, "ก\n\u00A0\u00A0- ข\n\u00A0\u00A0- ค"],
  ])("lose typed marks and get their own: %j", (cell, style, printed) => {
    expect(cellText(cell, style)).toBe(printed);
  });

  test("between paragraphs keep mark and text apart", () => {
    expect(listContent(parseListCell("ก\n- ข"), ISSUE_LIST)).toEqual([
      { เครื่องหมาย: "1.", ข้อความ: "ก", ข้อย่อย: [{ เครื่องหมาย: "-", ข้อความ: "ข" }] },
    ]);
  });
});

describe("an office", () => {
  test.each([
    ["เทศบาลตำบล", "ตัวอย่าง", "เทศบาลตำบลตัวอย่าง", "ปลัดเทศบาล", "นายกเทศมนตรีตำบลตัวอย่าง"],
    ["เทศบาลเมือง", "เทศบาลเมืองตัวอย่าง", "เทศบาลเมืองตัวอย่าง", "ปลัดเทศบาล", "นายกเทศมนตรีเมืองตัวอย่าง"],
    ["องค์การบริหารส่วนตำบล", "ตัวอย่าง", "องค์การบริหารส่วนตำบลตัวอย่าง", "ปลัดองค์การบริหารส่วนตำบล", "นายกองค์การบริหารส่วนตำบลตัวอย่าง"],
    ["หน่วยงานอื่น", "สำนักงานตัวอย่าง", "สำนักงานตัวอย่าง", "ผู้บังคับบัญชา", "หัวหน้าหน่วยงาน"],
  ])("of type %s named %s is called by its own type words", (agencyType, agencyName, name, clerk, head) => {
    const office = settings({ agencyType, agencyName });
    expect([officeName(office), clerkTitle(office), headTitle(office)]).toEqual([name, clerk, head]);
  });

  test("without a name leaves a gap that is seen", () => {
    expect(officeName(settings({ agencyType: "เทศบาลตำบล" }))).toBe(BLANK);
  });

  test.each([
    [{ subdistrict: "ก", district: "ข", province: "ค" }, "อำเภอข จังหวัดค", "ตำบลก อำเภอข จังหวัดค"],
    [{ subdistrict: "", district: "อำเภอข", province: "จังหวัดค" }, "อำเภอข จังหวัดค", "อำเภอข จังหวัดค"],
    [{ subdistrict: "ก", district: "ข", province: "กรุงเทพมหานคร" }, "เขตข กรุงเทพมหานคร", "แขวงก เขตข กรุงเทพมหานคร"],
    [{ subdistrict: "", district: "", province: "" }, "", ""],
  ])("lies where it lies: %j", (place, short, full) => {
    expect([officeLocation(settings(place)), fullLocation(settings(place))]).toEqual([short, full]);
  });
});

describe("a sentence", () => {
  const intro = { ปีผลการประเมิน: "2568", ปีมาตรการ: "2569", ชื่อหน่วยงาน: "เทศบาล", คะแนนรวม: "92.68", ระดับ: "ผ่านดี" };

  test("leaves out the part in brackets whose slot is empty", () => {
    expect(say([], "measures-intro", intro)).toContain("แล้ว เทศบาล ได้คะแนนรวม 92.68 คะแนน อยู่ในระดับ ผ่านดี จึง");
    expect(say([], "measures-intro", { ...intro, ระดับ: "" })).toContain("ได้คะแนนรวม 92.68 คะแนน จึง");
    expect(say([], "measures-intro", { ...intro, คะแนนรวม: "", ระดับ: "" })).toContain("แล้ว เทศบาล จึง");
  });

  test("of the office's own comes first, a blank one does not count, brackets without a slot stay", () => {
    const own = [newRow("texts", "t", { key: "measures-intro", text: "[ตัวอย่าง] {ระดับ} " })];
    expect(say(own, "measures-intro", intro)).toBe("[ตัวอย่าง] ผ่านดี");
    expect(say([newRow("texts", "t", { key: "measures-intro", text: " " })], "measures-intro", intro)).toContain("92.68");
  });

  test("does not fill slots that stand in a value", () => {
    expect(say([], "measures-intro", { ...intro, ชื่อหน่วยงาน: "{ระดับ}" })).toContain("{ระดับ} ได้คะแนนรวม");
  });

  test.each(Object.keys(wordings) as WordingKey[])("%s has a Thai label and balanced slots", (key) => {
    const { label, text } = wordings[key];
    expect(label).toMatch(/^[ก-๙]/);
    expect(text.replace(/\{[^{}]+\}/g, "")).not.toMatch(/[{}]/);
    expect(text.split("[").length).toBe(text.split("]").length);
    expect(slotsOf(text).every((slot) => slot !== "")).toBe(true);
  });
});
