import { setUp } from "../../src/workbook/set-up";
import { closeAll, idSource, openSpreadsheet, shown } from "./open-spreadsheet";

afterEach(closeAll);
const options = () => ({ sentences: [{ key: "intro", label: "คำนำ", text: "ข้อความ" }], newId: idSource() });

test("a fresh spreadsheet gets all tabs", () => {
  const { workbench, port } = openSpreadsheet();
  workbench.calls.reset();
  const outcome = setUp(port(), options());
  console.log(JSON.stringify(outcome), workbench.calls.count(), workbench.calls.localCount());
  console.log(workbench.calls.byName());
  console.log(
    port()
      .tabs()
      .map((t) => t.title)
      .join(" | "),
  );
  console.log(
    shown(port(), "วิเคราะห์")
      .map((r) => r.join("|"))
      .join("\n"),
  );
  console.log(
    shown(port(), "เริ่มต้น")
      .map((r) => r.join("|"))
      .join("\n"),
  );
  console.log(workbench.customFunctionErrors.slice(0, 5));
});
