/** The readers of text that several rules share: copies, addresses, offices' names, dates, lists as written. */
import fc from "fast-check";
import { agencyMentions, isMentionOf } from "../../src/checks/agency-names";
import { datesIn, dayOfWeek } from "../../src/checks/dates-in-text";
import { writtenEntries } from "../../src/checks/document/list-entries";
import { findNear } from "../../src/checks/document/phrase-search";
import { nearDuplicates } from "../../src/checks/near-duplicates";
import { hostOfLink, soundsAlike, webAddresses } from "../../src/checks/web-address";

const LETTERS = "กขคงจชดตทนบปพมยรลวสหอะาิีุูเแโ่้";
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 60, maxLength: 120 });

test("a copy among many texts is found, also with some letters changed", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat({ max: 50 }), (texts, which, at) => {
      const original = texts[which % texts.length]!;
      const copy = `${original.slice(0, at)}ฮฮ${original.slice(at + 2)}`;
      const pairs = nearDuplicates([...texts, copy].map((text, key) => ({ key, text })));
      expect(pairs.some(({ second }) => second.key === texts.length)).toBe(true);
    }),
  );
});

test("texts of the same words in another order are no copies", () => {
  const texts = ["จัดประชุมชี้แจงแผนการใช้จ่ายงบประมาณให้บุคลากรทราบ", "เผยแพร่ผลการจัดซื้อจัดจ้างรายไตรมาสบนเว็บไซต์ของหน่วยงาน"];
  expect(nearDuplicates(texts.map((text, key) => ({ key, text })))).toEqual([]);
});

test.each([
  ["https://www.bansuan.go.th/ita/o1?id=2", "bansuan.go.th"],
  ["HTTP://Bansuan.go.th", "bansuan.go.th"],
  ["bansuan.go.th", null],
  ["https://bansuan", null],
  ["ftp://bansuan.go.th", null],
  ["javascript:alert(1)", null],
])("the host of %s", (link, host) => expect(hostOfLink(link)).toBe(host));

test("addresses in a sentence are found without its punctuation, e-mail is none", () => {
  const text = "ดูที่ https://a.go.th/x, หรือ (www.b.go.th) หรือ mail@c.go.th";
  expect(webAddresses(text).map(({ quote, host }) => [quote, host])).toEqual([
    ["https://a.go.th/x", "a.go.th"],
    ["www.b.go.th", "b.go.th"],
  ]);
});

test.each([
  ["ลำเลียง", "lumliang", true],
  ["สันทรายงาม", "sansaingam", true],
  ["โคกมน", "khokmon", true],
  ["สันทรายงาม", "muangkun", false],
  ["แม่จะเรา", "khokmon", false],
])("%s and %s sound alike: %s", (thai, latin, alike) => expect(soundsAlike(thai, latin) >= 0.6).toBe(alike));

test.each([
  ["เทศบาลตำบลแม่จะเราได้แจ้ง", "แม่จะเรา", true],
  ["องค์การบริหารส่วนตำบลโคกมน", "โคกมน", true],
  ["อบต.โคกมน", "โคกมน", true],
  ["เทศบาลตำบลอื่น", "แม่จะเรา", false],
])("%s is a mention of %s: %s", (text, place, same) => {
  const [mention] = agencyMentions(text);
  expect(isMentionOf(place, mention!)).toBe(same);
});

test("a kind of office that a sentence goes on from names no office", () => {
  expect(agencyMentions("นายกองค์การบริหารส่วนตำบลมอบหมายให้เทศบาลตำบล จัดทำ")).toEqual([]);
});

test.each([
  ["1 มกราคม 2567", "2024-01-01", 1],
  ["๓๐ กันยายน ๒๕๖๖", "2023-09-30", 6],
  ["29 ก.พ. 67", "2024-02-29", 4],
])("%s is %s, day %d of the week", (text, date, day) => {
  expect(datesIn(`ประชุมเมื่อ ${text} ที่ห้องประชุม`)).toEqual([{ date, quote: text }]);
  expect(dayOfWeek(date)).toBe(day);
});

test.each([
  ["1. ก่อน 2. หลัง", ["ก่อน", "หลัง"]],
  ["(๑) ก่อน (๒) หลัง", ["ก่อน", "หลัง"]],
  ["๒.๑ ก่อน ๒.๒ หลัง", ["ก่อน", "หลัง"]],
  ["- ก่อน - หลัง", ["ก่อน", "หลัง"]],
  ["(๕) การใช้อำนาจ - มาตรการหนึ่ง", ["การใช้อำนาจ", "มาตรการหนึ่ง"]],
  ["สมุดคุมการยืม - คืน", ["สมุดคุมการยืม - คืน"]],
  ["ลดลงร้อยละ 2.5 จากเดิม", ["ลดลงร้อยละ 2.5 จากเดิม"]],
  ["ระหว่าง 1 ต.ค. 65 - 31 มี.ค. 66) ต่อ", ["ระหว่าง 1 ต.ค. 65 - 31 มี.ค. 66) ต่อ"]],
  ["นำ\nก่อน\n- หลัง", ["นำ", "ก่อน", "หลัง"]],
])("the entries of %j", (text, entries) => expect(writtenEntries(text).map((entry) => entry.text)).toEqual(entries));

test("a phrase with a wrong letter is found, and not where none may be wrong", () => {
  fc.assert(
    fc.property(word, word, word, fc.nat({ max: 55 }), (before, phrase, after, at) => {
      const garbled = `${phrase.slice(0, at)}ฮ${phrase.slice(at + 1)}`;
      expect(findNear(before + garbled + after, phrase, 3)?.distance).toBeLessThanOrEqual(1);
      expect(findNear(before + garbled + after, phrase, 0)).toBeNull();
    }),
  );
});
