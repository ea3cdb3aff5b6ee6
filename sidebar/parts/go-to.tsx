/** A way to a cell of the workbook. */
import type { ComponentChildren } from "preact";
import type { WayTo } from "../../src/actions/protocol";
import { typeInSheet } from "../rpc";
import { useCall } from "../use-call";
import { AskingLink } from "./asking-link";

export function GoTo({ way, children }: { way: WayTo; children: ComponentChildren }) {
  const { send, waiting, answer } = useCall("goTo");
  const go = async () => {
    if ((await send(way)).ok) typeInSheet();
  };
  return (
    <AskingLink waiting={waiting} answer={answer} doing="กำลังไปที่ช่อง" ask={go}>
      {children}
    </AskingLink>
  );
}
