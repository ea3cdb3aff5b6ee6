/** Opens the manual beside the workbook, at one of its places; says so where it can't be opened. */
import type { ComponentChildren } from "preact";
import { useCall } from "../use-call";
import { WaitingSign } from "./waiting";

/** `place` is an id of the manual's pages, such as "finding-R2" or "page-year". */
export function ManualLink({ place, children }: { place: string; children: ComponentChildren }) {
  const opening = useCall("openManual");
  const problem = opening.answer && !opening.answer.ok ? opening.answer.findings[0] : undefined;
  return (
    <span class="way">
      <button type="button" class="link" onClick={() => void opening.send({ place })}>
        {children}
      </button>
      <WaitingSign waiting={opening.waiting} doing="กำลังเปิดคู่มือ" />
      {problem ? (
        <span role="alert" class="problem">
          {problem.text} {problem.remedy}
        </span>
      ) : null}
    </span>
  );
}
