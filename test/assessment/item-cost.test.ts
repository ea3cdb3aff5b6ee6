import { catalogueFor } from "../../src/assessment/catalogue";
import { costOfItem } from "../../src/assessment/item-cost";

test.each([
  [2564, "measures", { total: 5, indicator: 25, instrument: 12.5, verified: true }],
  [2565, "measures-report", { total: 5, indicator: 25, instrument: 12.5, verified: true }],
  [2565, "prevention-plan", { total: 1.25, indicator: 6.25, instrument: 3.13, verified: true }],
  [2564, "structure", { total: 0.44, indicator: 2.22, instrument: 1.11, verified: true }],
  [2566, "measures", { total: 2, indicator: 10, instrument: 5, verified: false }],
])("in %d missing %s costs %j", (year, key, cost) => {
  expect(costOfItem(catalogueFor(year), key)).toEqual(cost);
});

test.each([
  [2563, "measures"],
  [2567, "measures"],
  [2568, "measures"],
  [2569, "measures-report"],
  [2570, "measures"],
  [2565, "privacy-policy"],
])("in %d the cost of %s can't be told", (year, key) => {
  expect(costOfItem(catalogueFor(year), key)).toBeNull();
});

test.each([2564, 2565, 2566])("all items of %d together cost the 40 points of OIT", (year) => {
  const catalogue = catalogueFor(year);
  const sum = catalogue.oitItems.reduce((total, { key }) => total + costOfItem(catalogue, key)!.total, 0);
  // 43 costs of two decimals each: at most half a hundredth of rounding apiece.
  expect(Math.abs(sum - 40)).toBeLessThan(43 * 0.005);
});
