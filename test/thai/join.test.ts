/** Lists in running text. */
import { joinThai } from "../../src/thai/join";

test.each([
  [[], ""],
  [["ก"], "ก"],
  [["ก", "ข"], "ก และ ข"],
  [["ก", "ข", "ค"], "ก, ข และ ค"],
  [["ก", " ", "ข "], "ก และ ข"],
])("%j is joined as %j", (items, text) => {
  expect(joinThai(items)).toBe(text);
});
