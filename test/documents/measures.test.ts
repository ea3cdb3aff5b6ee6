/** The measures document, read back from the .docx. */
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { assess } from "../../src/assessment/assess";
import { measuresContent } from "../../src/documents/content/measures";
import { documentTags } from "../../src/documents/tags";
import { checkShape } from "./content-shape";
import { makeAndRead, office, SCORES, yearScores } from "./make";

const read = (change?: (file: AgencyFile) => void) => makeAndRead("measures", office(change));

/** The paragraphs after a heading, up to the next one given. */
function between(paragraphs: string[], heading: string, next: string): string[] {
  const from = paragraphs.findIndex((text) => text.startsWith(heading));
  const to = paragraphs.findIndex((text, at) => at > from && text.startsWith(next));
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeGreaterThan(from);
  return paragraphs.slice(from + 1, to);
}

const URGENT = "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน";
const DEVELOP = "ประเด็นที่จะต้องพัฒนาให้ดีขึ้น";
const TOPICS = "ผลการวิเคราะห์รายประเด็น";

describe("the document of measures", () => {
  test("names the office, both years, the total and the level", async () => {
    const { text } = await read();
    expect(text).toContain("เทศบาลตำบลตัวอย่าง อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง");
    expect(text).toContain("ได้คะแนนรวม ๙๒.๖๘ คะแนน อยู่ในระดับ ผ่านดี");
    expect(text).toContain("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙");
  });

  test("ranks the indicators and shows the highest and lowest score", async () => {
    const { tables } = await read();
    const ranking = tables.find((table) => table[0]![0] === "คะแนนรายตัวชี้วัด เรียงจากมากไปน้อย")!;
    expect(ranking[2]).toEqual(["๑", "การเปิดเผยข้อมูล", "๑๐๐.๐๐"]);
    expect(ranking[11]).toEqual(["๑๐", "การปรับปรุงการทำงาน", "๗๙.๒๐"]);
    expect(tables).toContainEqual([["คะแนนสูงสุด", "๑๐๐.๐๐", "คะแนน", "คะแนนต่ำสุด", "๗๙.๒๐", "คะแนน"]]);
  });

  test("prints an issue beside its instrument with its question and score, and the wording of none elsewhere", async () => {
    const { tables } = await read();
    const analysis = tables.find((table) => table[0]![1] === "ประเด็นที่ต้องแก้ไข/ปรับปรุง")!;
    expect(analysis.map((row) => row[1])).toEqual([
      "ประเด็นที่ต้องแก้ไข/ปรับปรุง",
      "จากผลคะแนน (IIT) ไม่พบประเด็นที่ต้องแก้ไข",
      "",
      "จากผลคะแนน (EIT) พบว่ามีประเด็นที่ต้องแก้ไข ดังนี้",
      "ประชาชนยังร่วมเสนอแนะได้น้อย (ข้อ e๙ ได้ ๗๑.๕๐ คะแนน)",
      "จากผลคะแนน (OIT) ไม่พบประเด็นที่ต้องแก้ไข",
      "",
    ]);
    expect(analysis[3]![0]).toBe("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)\n๘๕.๒๖ คะแนน");
  });

  test("does not say a score twice where an issue holds nothing else", async () => {
    const without = await read((file) => {
      file.issues = [];
    });
    const scoreAlone = await read((file) => {
      const issue = "การปรับปรุงการทำงาน ได้ 79.20 คะแนน ต่ำกว่าเกณฑ์ 85.00 คะแนน";
      file.issues = [newRow("issues", "weak", { year: 2568, indicator: "8", issue, kind: "เร่งด่วน" })];
    });
    expect(scoreAlone.text).toBe(without.text);
  });

  test("does not say that nothing is to be corrected where a score is below the threshold and no issue is typed", async () => {
    const { text } = await read((file) => {
      file.issues = [];
    });
    expect(text).toContain("จากผลคะแนน (EIT) ส่วนที่ได้คะแนนต่ำกว่าร้อยละ ๘๕ และต้องแก้ไข คือ การปรับปรุงการทำงาน");
    expect(text).not.toContain("จากผลคะแนน (EIT) ไม่พบ");
  });

  test("lists weak indicators with their issues as urgent, and each instrument's lowest other indicator as to be developed", async () => {
    const { paragraphs } = await read();
    expect(between(paragraphs, URGENT, DEVELOP).slice(1)).toEqual([
      "๑.\tตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ได้ ๗๙.๒๐ คะแนน ต่ำกว่าเกณฑ์ ๕.๘๐ คะแนน",
      "-\tประชาชนยังร่วมเสนอแนะได้น้อย (ข้อ e๙ ได้ ๗๑.๕๐ คะแนน)",
    ]);
    expect(between(paragraphs, DEVELOP, TOPICS).slice(1)).toEqual([
      "๑.\tตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้ ๘๘.๒๐ คะแนน",
      "๒.\tตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน ได้ ๘๗.๒๙ คะแนน",
    ]);
  });

  test("keeps an instrument's row of the analysis with its indicators", async () => {
    const { elements } = await read();
    const opening = elements("w:tr").filter((row) => /^แบบวัด/.test(row.textContent ?? ""));
    expect(opening).toHaveLength(3);
    for (const row of opening) {
      const paragraphs = row.getElementsByTagName("w:p").length;
      expect(paragraphs).toBe(3);
      expect(row.getElementsByTagName("w:keepNext")).toHaveLength(paragraphs);
    }
  });

  test.each([
    ["O 39", "ข้อ O๓๙"],
    ["ข้อ E ๙", "ข้อ E๙"],
    ["ไอ O 39 และ E\u00A07", "ข้อ ไอ O๓๙ และ E๗"],
    ["INFO 39", "ข้อ INFO ๓๙"],
  ])("prints the question %j with letter and number together", async (question, printed) => {
    const { text } = await read((file) => {
      file.issues = [newRow("issues", "i1", { year: 2568, indicator: "8", issue: "ช้า", question })];
    });
    expect(text).toContain(`ช้า (${printed})`);
  });

  test("takes an instrument below the threshold, a missed OIT item and an issue marked urgent into the urgent list", async () => {
    const { paragraphs } = await read((file) => {
      file.scores = [yearScores(2568, { ...SCORES, "7": 80, "8": 85 })];
      file.oitItems = [newRow("oitItems", "o", { year: 2568, number: "O12", name: "รายงานผล", result: 0 })];
      file.issues = [
        newRow("issues", "i1", { year: 2568, indicator: "1", issue: "เรื่องด่วน", kind: "เร่งด่วน" }),
        newRow("issues", "i2", { year: 2568, indicator: "7", issue: "ยังสื่อสารไม่ทั่วถึง", kind: "พัฒนาให้ดีขึ้น" }),
      ];
    });
    const urgent = between(paragraphs, URGENT, DEVELOP).slice(1);
    expect(urgent).toEqual([
      "๑.\tตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ได้ ๘๐ คะแนน ต่ำกว่าเกณฑ์ ๕ คะแนน",
      "๒.\tแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ได้ ๘๔.๑๐ คะแนน ต่ำกว่าเกณฑ์ ๐.๙๐ คะแนน",
      "๓.\tข้อ O๑๒ รายงานผล ได้ ๐ คะแนน",
      "๔.\tตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้ ๙๔.๓๒ คะแนน",
      "-\tเรื่องด่วน",
    ]);
    expect(between(paragraphs, DEVELOP, TOPICS).join("\n")).toContain("ยังสื่อสารไม่ทั่วถึง");
  });

  test("without a weak indicator says so, and never counts to zero", async () => {
    const { text, paragraphs } = await read((file) => {
      file.scores = [yearScores(2568, { ...SCORES, "8": 85 })];
      file.issues = [];
    });
    expect(text).toContain("จุดที่ต้องพัฒนา ทุกตัวชี้วัดได้คะแนนตั้งแต่ร้อยละ ๘๕ ขึ้นไป");
    expect(between(paragraphs, URGENT, DEVELOP)).toEqual(["ทุกส่วนที่ประเมินได้คะแนนตั้งแต่ร้อยละ ๘๕ ขึ้นไป จึงไม่มีประเด็นที่ต้องแก้ไขโดยเร่งด่วน"]);
    expect(between(paragraphs, DEVELOP, TOPICS).length).toBeGreaterThan(1);
    expect(text).not.toContain("จำนวน ๐ ตัวชี้วัด");
  });

  test("with full scores has nothing to develop and says so", async () => {
    const { paragraphs, text } = await read((file) => {
      file.scores = [yearScores(2568, Object.fromEntries(Object.keys(SCORES).map((number) => [number, 100])))];
      file.issues = [];
    });
    expect(between(paragraphs, DEVELOP, TOPICS)).toHaveLength(1);
    expect(text).toContain("ให้ได้คะแนนรวมไม่น้อยกว่า ๑๐๐.๐๐ คะแนน");
  });

  test("leaves item ranges out in a year whose items no source gives", async () => {
    const ranged = await read((file) => {
      file.scores = [yearScores(2565, SCORES)];
      Object.assign(file.settings, { resultYear: 2565, workingYear: 2566 });
      file.issues = [];
    });
    expect(ranged.text).toContain("๑. การปฏิบัติหน้าที่ (ข้อ ๑ - ๖) ๙๔.๓๒ คะแนน");
    const bare = await read((file) => {
      file.scores = [yearScores(2570, SCORES)];
      Object.assign(file.settings, { resultYear: 2570, workingYear: 2571 });
    });
    expect(bare.text).toContain("๑. การปฏิบัติหน้าที่ ๙๔.๓๒ คะแนน");
    expect(bare.text).not.toContain("(ข้อ");
    const unverified = assess(office(), 2568).catalogue.indicators.find(({ number }) => number === 1)!.items!;
    expect(unverified.verified).toBe(false);
    expect((await read()).text).not.toMatch(/\(ข้อ [๐-๙EO]+ - /);
  });

  test("lets a published total and level stand where they differ from the computed ones", async () => {
    const { text } = await read((file) => {
      file.scores = [yearScores(2568, SCORES, { total: 91.11, level: "ผ่าน" })];
    });
    expect(text).toContain("ได้คะแนนรวม ๙๑.๑๑ คะแนน อยู่ในระดับ ผ่าน ");
    expect(text).not.toContain("๙๒.๖๘");
  });

  test("works from instrument scores alone", async () => {
    const { text, tables } = await read((file) => {
      file.scores = [yearScores(2568, {}, { IIT: 90.34, EIT: 84.5, OIT: 100 })];
      file.issues = [];
    });
    expect(tables).toContainEqual([
      ["เครื่องมือการประเมิน", "คะแนน"],
      ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)", "๙๐.๓๔"],
      ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)", "๘๔.๕๐"],
      ["แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)", "๑๐๐.๐๐"],
    ]);
    expect(text).toContain("(EIT) ได้ ๘๔.๕๐ คะแนน ต่ำกว่าเกณฑ์ ๐.๕๐ คะแนน");
    expect(text).not.toContain("จุดแข็ง");
  });

  test("can be made without any score", async () => {
    const { text } = await read((file) => {
      file.scores = [];
      file.issues = [];
    });
    expect(text).toContain("ยังไม่มีผลคะแนน (IIT)");
    expect(text).toContain("ยังไม่มีคะแนนรายเครื่องมือและรายตัวชี้วัดให้เทียบกับเกณฑ์ร้อยละ ๘๕");
    expect(text).not.toMatch(/คะแนนรวม +คะแนน|ระดับ +จึง/);
  });

  test("prints 200 issues, each once in the analysis and once in a list", async () => {
    const { text } = await read((file) => {
      file.issues = Array.from({ length: 200 }, (_, at) =>
        newRow("issues", `i${at}`, { year: 2568, indicator: String((at % 10) + 1), issue: `ประเด็นทดสอบที่ ${at + 1}.` }),
      );
    });
    for (const number of ["๑.", "๙๙.", "๒๐๐."]) {
      expect(text.match(new RegExp(`^(?:[๐-๙]+\\. )?ประเด็นทดสอบที่ ${number}$`, "gm"))).toHaveLength(1);
      expect(text.match(new RegExp(`^-\\tประเด็นทดสอบที่ ${number}$`, "gm"))).toHaveLength(1);
    }
  });

  test("carries a name of 200 characters whole", async () => {
    const name = "ก".repeat(190);
    const { text } = await read((file) => {
      Object.assign(file.settings, { agencyName: name });
    });
    expect(`เทศบาลตำบล${name}`).toHaveLength(200);
    expect(text.split(`เทศบาลตำบล${name}`).length).toBeGreaterThan(4);
  });

  test("numbers the measures of the year and shows the result that each answers", async () => {
    const { tables, text } = await read();
    const measures = tables.find((table) => table[0]![0] === "มาตรการ/แนวทาง")!;
    expect(measures[0]).toEqual(["มาตรการ/แนวทาง", "วิธีการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ", "การติดตามผล"]);
    expect(measures[1]).toEqual([
      "๑. เปิดช่องทางรับข้อเสนอแนะ\n(ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ๗๙.๒๐ คะแนน)",
      "- ตั้งกล่องรับความเห็น\n- ประชุมประชาคม\n\u00A0\u00A0๑. ปีละ ๒ ครั้ง",
      "- สำนักปลัด\n- กองคลัง",
      "ต.ค. ๖๘ - ก.ย. ๖๙",
      "- รายงานรอบ ๖ เดือน",
    ]);
    expect(measures[2]![0]).toBe("๒. อบรมบุคลากร\n(ทุกตัวชี้วัด คะแนนรวม ๙๒.๖๘ คะแนน)");
    expect(measures).toHaveLength(3);
    expect(text).not.toContain("มาตรการของปีก่อน");
  });

  test("leaves the answered result out where the office does not want it", async () => {
    const { tables } = await read((file) => {
      Object.assign(file.settings, { measureResult: "ไม่แสดง" });
    });
    expect(tables.find((table) => table[0]![0] === "มาตรการ/แนวทาง")![1]![0]).toBe("๑. เปิดช่องทางรับข้อเสนอแนะ");
  });

  test("leaves cancelled measures out and says where there is none", async () => {
    const { text, tables } = await read((file) => {
      file.measures = file.measures.map((row) => ({ ...row, status: "ยกเลิก" }));
    });
    expect(text).toContain("ยังไม่ได้กำหนดมาตรการของปีงบประมาณ พ.ศ. ๒๕๖๙");
    expect(tables.some((table) => table[0]![0] === "มาตรการ/แนวทาง")).toBe(false);
  });

  test.each([
    [2566, "", false],
    [2567, "", true],
    [2566, "แสดง", true],
    [2569, "ไม่แสดง", false],
  ])("for measures of %i with the setting %j the seven topics are shown: %s", async (year, setting, shown) => {
    const { tables } = await read((file) => {
      Object.assign(file.settings, { workingYear: year, resultYear: year - 1, sevenTopics: setting });
      file.scores = [yearScores(year - 1, SCORES)];
    });
    expect(tables.some((table) => table[0]![1] === "ประเด็น")).toBe(shown);
  });

  test("joins each of the seven topics with its indicators, issues and measures", async () => {
    const { tables } = await read();
    const topics = tables.find((table) => table[0]![1] === "ประเด็น")!;
    expect(topics).toHaveLength(8);
    expect(topics[2]).toEqual([
      "๒",
      "การให้บริการและระบบ E-Service",
      "๖. คุณภาพการดำเนินงาน ๘๗.๒๙ คะแนน\n๘. การปรับปรุงการทำงาน ๗๙.๒๐ คะแนน",
      "ตัวชี้วัดที่ ๘ ต่ำกว่าเกณฑ์ ๕.๘๐ คะแนน ต้องแก้ไขโดยเร่งด่วน\n- ประชาชนยังร่วมเสนอแนะได้น้อย (ข้อ e๙ ได้ ๗๑.๕๐ คะแนน)",
      "๑, ๒",
    ]);
    expect(topics[4]!.slice(3)).toEqual(["ได้คะแนนตั้งแต่ร้อยละ ๘๕ ขึ้นไป", "๒"]);
  });

  test("states computed facts as the default finding, with the change from the year before", async () => {
    const { paragraphs } = await read((file) => {
      file.scores = [yearScores(2567, { ...SCORES, "8": 82.2, "1": 90 }), yearScores(2568, SCORES)];
    });
    expect(paragraphs).toContain("ผลคะแนนต่ำกว่าเกณฑ์ร้อยละ ๘๕ อยู่ ๕.๘๐ คะแนน และลดลงจากปีงบประมาณ พ.ศ. ๒๕๖๗ จำนวน ๓ คะแนน");
    expect(paragraphs).toContain("ผลคะแนนสูงกว่าเกณฑ์ร้อยละ ๘๕ อยู่ ๙.๓๒ คะแนน และเพิ่มขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๗ จำนวน ๔.๓๒ คะแนน");
    expect(paragraphs.join("\n")).not.toContain("สะท้อนให้เห็นว่า");
  });

  test("prints the office's own purpose and finding, one paragraph a line", async () => {
    const { paragraphs } = await read((file) => {
      file.indicatorPlans = [
        newRow("indicatorPlans", "p8", { year: 2569, indicator: "8", purpose: "วัดการปรับปรุงงาน", finding: "พบข้อแรก\nพบข้อสอง" }),
        newRow("indicatorPlans", "p1", { year: 2568, indicator: "1", purpose: "ข้อความของปีอื่น" }),
      ];
    });
    const at = paragraphs.indexOf("โดยรวมได้คะแนน ๗๙.๒๐ คะแนน วัดการปรับปรุงงาน");
    expect(paragraphs.slice(at + 1, at + 3)).toEqual(["พบข้อแรก", "พบข้อสอง"]);
    expect(paragraphs.join("\n")).not.toContain("ข้อความของปีอื่น");
  });

  test("puts figures into a sentence of the office's own", async () => {
    const { paragraphs } = await read((file) => {
      file.texts = [newRow("texts", "t", { key: "measures-intro", text: "ปี {ปีผลการประเมิน} ได้ {คะแนนรวม} และ {ไม่รู้จัก}" })];
    });
    expect(paragraphs).toContain("ปี ๒๕๖๘ ได้ ๙๒.๖๘ และ {ไม่รู้จัก}");
  });

  test("takes the target that the office set, else what the next level asks for", async () => {
    expect((await read()).text).toContain("ให้ได้คะแนนรวมไม่น้อยกว่า ๙๕.๐๐ คะแนน");
    const { text, paragraphs } = await read((file) => {
      Object.assign(file.settings, { targetScore: 96.5, targetText: "จะทำให้ดีขึ้น\nทุกปี" });
    });
    expect(text).toContain("ให้ได้คะแนนรวมไม่น้อยกว่า ๙๖.๕๐ คะแนน");
    expect(paragraphs.slice(-2)).toEqual(["จะทำให้ดีขึ้น", "ทุกปี"]);
  });

  test("ends with the signers and the date that are set", async () => {
    const { paragraphs } = await read((file) => {
      Object.assign(file.settings, { documentDate: "2025-10-10" });
      file.signers = [
        newRow("signers", "s2", { role: "ผู้ให้ความเห็น (ผู้บริหาร)", position: "นายกเทศมนตรีตำบลตัวอย่าง", opinion: "เห็นชอบ" }),
        newRow("signers", "s1", { role: "ผู้รายงาน", name: "ชื่อ สกุล", position: "นิติกร", actingFor: "รักษาราชการแทน หัวหน้าฝ่าย" }),
        newRow("signers", "s3", { role: "ผู้ลงนามประกาศ", position: "ไม่ลงนามที่นี่" }),
        newRow("signers", "s4", { role: "ผู้ให้ความเห็น (ปลัด)" }),
      ];
    });
    const from = paragraphs.findIndex((text) => text.startsWith("(ลงชื่อ)"));
    expect(paragraphs.slice(from).filter((text) => text !== "")).toEqual([
      expect.stringContaining("(ลงชื่อ)"),
      "( ชื่อ สกุล )",
      "นิติกร",
      "รักษาราชการแทน หัวหน้าฝ่าย",
      "ผู้รายงาน",
      "ความเห็นนายกเทศมนตรีตำบลตัวอย่าง",
      "เห็นชอบ",
      expect.stringContaining("(ลงชื่อ)"),
      expect.stringMatching(/^\( \.+ \)$/),
      "นายกเทศมนตรีตำบลตัวอย่าง",
      "วันที่ ๑๐ ตุลาคม ๒๕๖๘",
    ]);
  });

  test("bears no signature block and no date where none is set", async () => {
    const { text } = await read();
    expect(text).not.toContain("(ลงชื่อ)");
    expect(text).not.toContain("วันที่");
  });

  test("is in one numeral style, Arabic where the office says so", async () => {
    expect((await read()).text).not.toMatch(/[0-9]/);
    const arabic = await read((file) => {
      Object.assign(file.settings, { numerals: "เลขอารบิก" });
    });
    expect(arabic.text).not.toMatch(/[๐-๙]/);
    expect(arabic.xml("word/document.xml")).toContain('<w:pgNumType w:fmt="decimal"/>');
  });
});

describe("the content of measures", () => {
  const cases: [string, (file: AgencyFile) => void][] = [
    ["an ordinary office", () => {}],
    ["an empty file", (file) => Object.assign(file, { scores: [], issues: [], measures: [] })],
    [
      "signers and texts",
      (file) => {
        file.signers = [newRow("signers", "s", { role: "ผู้รายงาน", position: "นิติกร" })];
      },
    ],
  ];
  test.each(cases)("has a value for each declared tag and no other: %s", (_name, change) => {
    const file = office(change);
    checkShape(measuresContent(file, assess(file, 2568)), documentTags.measures, "measures");
  });
});
