/** Which unit is at work: chosen once, kept for this user; no account name is asked. */
import { useCall } from "../use-call";

export function UnitChoice(props: { unit: string; units: string[]; onChosen(unit: string): void }) {
  const choosing = useCall("chooseUnit");
  const choose = async (unit: string) => {
    const answer = await choosing.send({ unit });
    if (answer.ok) props.onChosen(answer.value.unit);
  };
  const units = props.unit && !props.units.includes(props.unit) ? [props.unit, ...props.units] : props.units;
  return (
    <label class="unit">
      ส่วนงานที่กำลังทำงาน
      <select value={props.unit} onChange={(event) => void choose(event.currentTarget.value)}>
        <option value="">เลือกส่วนงาน</option>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </select>
    </label>
  );
}
