/** A fiscal year as four digits; null while it is none. */

/** The years that the workbook can hold. */
const RANGE = { first: 2500, last: 2699 };

export function YearField(props: { label: string; year: number | null; onYear(year: number | null): void }) {
  const typed = (text: string) => {
    const year = Number(text);
    props.onYear(Number.isInteger(year) && year >= RANGE.first && year <= RANGE.last ? year : null);
  };
  return (
    <label class="year">
      {props.label}
      <input
        type="number"
        min={RANGE.first}
        max={RANGE.last}
        defaultValue={props.year === null ? "" : String(props.year)}
        onInput={(event) => typed(event.currentTarget.value)}
      />
    </label>
  );
}
