/** Ids of rows that an action adds: made from what the row is, so that the same work done twice finds its rows again. */

/** `base`, or with a number behind it where a row has it already. */
export function unusedId(rows: readonly { id: string }[], base: string): string {
  const used = new Set(rows.map(({ id }) => id));
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
