/** A way to a cell of the workbook; says so where it can't be gone. */
import type { ComponentChildren } from "preact";
import type { WayTo } from "../../src/actions/protocol";
import { typeInSheet } from "../rpc";
import { useCall } from "../use-call";
import { WaitingSign } from "./waiting";

export function GoTo({ way, children }: { way: WayTo; children: ComponentChildren }) {
  const going = useCall("goTo");
  const go = async () => {
    const answer = await going.send(way);
    if (answer.ok) typeInSheet();
  };
  const problem = going.answer && !going.answer.ok ? going.answer.findings[0] : undefined;
  return (
    <span class="way">
      <button type="button" class="link" onClick={() => void go()}>
        {children}
      </button>
      <WaitingSign waiting={going.waiting} doing="กำลังไปที่ช่อง" />
      {problem ? (
        <span role="alert" class="problem">
          {problem.text} {problem.remedy}
        </span>
      ) : null}
    </span>
  );
}
