/** What a document lists of the year's OIT items, and which year's list it is. */
import { catalogueFor, shippedYears } from "../../assessment/catalogue";
import type { Catalogue, OitItem } from "../../assessment/types";
import { compareKey } from "../../thai/normalise";
import { similarity } from "../../thai/similarity";
import { type DocumentFacts, type FactCell, type FactRow, oitNumberIn } from "./document-facts";

export interface ListedItem {
  number: number;
  name: FactCell;
  row: FactRow;
}

/** Rows that begin with the number of an OIT item and its name. */
export function listedItems({ tables }: DocumentFacts): ListedItem[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap((row): ListedItem[] => {
      const [first, name] = row.cells;
      const number = first ? oitNumberIn(first.text) : null;
      return number === null || !name ? [] : [{ number, name, row }];
    }),
  );
}

/** The item of a number in a year's list. */
export function itemOf(catalogue: Catalogue, number: number): OitItem | undefined {
  return catalogue.oitItems.find((item) => item.number === `O${number}`);
}

/** Fewer rows say nothing of the year. */
const ENOUGH = 5;

/** The criteria whose items most of the listed rows name under the same number; `usual` where nothing is listed. */
export function itemCatalogue(facts: DocumentFacts, usual: Catalogue): Catalogue {
  const items = listedItems(facts);
  if (items.length < ENOUGH) return usual;
  const ranked = shippedYears()
    .map((year) => (year === usual.year ? usual : catalogueFor(year)))
    .map((catalogue) => ({
      catalogue,
      same: items.filter(({ number, name }) => compareKey(itemOf(catalogue, number)?.name ?? "-") === compareKey(name.text))
        .length,
    }))
    // Of equal lists the one nearest to the document's own year.
    .sort((a, b) => b.same - a.same || Math.abs(a.catalogue.year - usual.year) - Math.abs(b.catalogue.year - usual.year));
  const [best] = ranked;
  return best && best.same > 0 ? best.catalogue : usual;
}

/** The item whose name a text is nearest to, with the likeness; null for an empty list. */
export function nearestItem(catalogue: Catalogue, name: string): { item: OitItem; likeness: number } | null {
  const [best] = catalogue.oitItems
    .map((item) => ({ item, likeness: similarity(item.name, name) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best ?? null;
}
