/** Which unit is at work: chosen once, kept for this user; no account name is asked. */
import { useState } from "preact/hooks";
import { useCall } from "../use-call";
import { WaitingSign } from "./waiting";

export function UnitChoice(props: { unit: string; units: string[]; onChosen(unit: string): void }) {
  const choosing = useCall("chooseUnit");
  // Shown at once; the answer may take a second or two.
  const [shown, setShown] = useState(props.unit);
  const choose = async (unit: string) => {
    setShown(unit);
    const answer = await choosing.send({ unit });
    if (answer.ok) props.onChosen(answer.value.unit);
    else setShown(props.unit);
  };
  const units = shown && !props.units.includes(shown) ? [shown, ...props.units] : props.units;
  const problem = choosing.answer && !choosing.answer.ok ? choosing.answer.findings[0] : undefined;
  return (
    <>
      <label class="unit">
        ส่วนงานที่กำลังทำงาน
        <select value={shown} onChange={(event) => void choose(event.currentTarget.value)}>
          <option value="">เลือกส่วนงาน</option>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </select>
      </label>
      <WaitingSign waiting={choosing.waiting} doing="กำลังบันทึกส่วนงาน" />
      {problem ? (
        <p role="alert">
          {problem.text} {problem.remedy}
        </p>
      ) : null}
    </>
  );
}
