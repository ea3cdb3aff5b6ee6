/** Cells to write, gathered into as few blocks as there are. Writes nothing itself. */
import type { WriteValue } from "./port";

/** Cells of one row by column. */
export interface RowCells {
  row: number;
  cells: ReadonlyMap<number, WriteValue>;
}

export interface Block {
  do: "values";
  gid: number;
  row: number;
  column: number;
  values: WriteValue[][];
}

/** One block for cells that touch: side by side in a row, and in the same columns of rows below each other. */
export function blocksOf(gid: number, rows: readonly RowCells[]): Block[] {
  const blocks: Block[] = [];
  for (const { row, cells } of [...rows].sort((one, other) => one.row - other.row)) {
    for (const { column, values } of runsOf(cells)) {
      const above = blocks.find(
        (block) =>
          block.column === column && block.values[0]!.length === values.length && block.row + block.values.length === row,
      );
      if (above) above.values.push(values);
      else blocks.push({ do: "values", gid, row, column, values: [values] });
    }
  }
  return blocks;
}

function runsOf(cells: ReadonlyMap<number, WriteValue>): { column: number; values: WriteValue[] }[] {
  const runs: { column: number; values: WriteValue[] }[] = [];
  for (const [column, value] of [...cells].sort(([one], [other]) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.values.length === column) last.values.push(value);
    else runs.push({ column, values: [value] });
  }
  return runs;
}
