/** Opens the manual beside the workbook, at one of its places. */
import type { ComponentChildren } from "preact";
import { useCall } from "../use-call";
import { AskingLink } from "./asking-link";

/** `place` is an id of the manual's pages, such as "finding-R2" or "page-year". */
export function ManualLink({ place, children }: { place: string; children: ComponentChildren }) {
  const { send, waiting, answer } = useCall("openManual");
  return (
    <AskingLink waiting={waiting} answer={answer} doing="กำลังเปิดคู่มือ" ask={() => send({ place })}>
      {children}
    </AskingLink>
  );
}
