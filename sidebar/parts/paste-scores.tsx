/** Pasting results: a text is read and shown beside the tab row by row; only what the user chose is written. */
import { useState } from "preact/hooks";
import type { ScoreProposal } from "../../src/actions/protocol";
import { useCall } from "../use-call";
import { useDraft } from "../use-draft";
import type { PanelProps } from "../view";
import {
  chosenScores,
  isSettled,
  rowState,
  type ScoreChoices,
  STATE_WORDS,
  startingChoices,
  valueWords,
  withAllPlain,
} from "../view-models/score-choices";
import { Findings } from "./findings";
import { Back, ViewTitle } from "./view-title";
import { WaitingSign } from "./waiting";
import { YearField } from "./year-field";

export function PasteScores({ overview, reload, open }: Pick<PanelProps, "overview" | "reload" | "open">) {
  const read = useCall("readScores");
  const write = useCall("writeScores");
  const [text, setText] = useDraft("scores");
  const [year, setYear] = useState(overview.resultYear);
  const [choices, setChoices] = useState<ScoreChoices>({});
  const readText = async () => {
    if (year === null) return;
    write.clear();
    const answer = await read.send({ text, year });
    if (answer.ok) setChoices(startingChoices(answer.value.rows));
  };
  const proposals = read.answer?.ok ? read.answer.value : null;
  const chosen = proposals ? chosenScores(proposals.rows, choices) : [];
  const save = async () => {
    if (!proposals) return;
    const answer = await write.send({ year: proposals.year, chosen });
    if (!answer.ok) return;
    read.clear();
    await reload();
  };
  const busy = read.waiting !== "no" || write.waiting !== "no";
  return (
    <section aria-labelledby="paste-title">
      <Back to="กลับไปงานอื่น ๆ" back={() => open({ panel: "other" })} />
      <ViewTitle id="paste-title">วางผลคะแนน</ViewTitle>
      <p>วางข้อความที่มีผลคะแนน เช่น จากหน้าผลคะแนนของระบบ ITAS จากไฟล์ PDF หรือตารางใน Word ระบบจะให้ตรวจก่อนบันทึก</p>
      <YearField label="เป็นผลของปีงบประมาณ พ.ศ." year={year} onYear={setYear} />
      <label>
        ข้อความที่มีผลคะแนน
        <textarea rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" disabled={busy || text.trim() === "" || year === null} onClick={() => void readText()}>
        อ่านข้อความ
      </button>
      <WaitingSign waiting={read.waiting} doing="กำลังอ่านข้อความและเทียบกับแท็บ" />
      <div role="status">
        {write.answer?.ok ? (
          <p>
            บันทึกผลปี {write.answer.value.year} แล้ว {write.answer.value.written} ช่อง หากไม่ถูกต้อง ย้อนกลับได้ที่ งานอื่น ๆ
          </p>
        ) : null}
      </div>
      {write.answer?.ok ? (
        <p class="actions">
          <button type="button" class="primary" onClick={() => open({ panel: "measures" })}>
            ต่อไป: กำหนดมาตรการ
          </button>
          <button type="button" onClick={() => open({ panel: "overview" })}>
            ดูผลที่ ภาพรวม
          </button>
        </p>
      ) : null}
      {read.answer && read.answer.findings.length > 0 ? <Findings findings={read.answer.findings} /> : null}
      {proposals ? (
        <>
          <h3>ผลของปี {proposals.year} เทียบกับแท็บ ผลคะแนน</h3>
          <button type="button" onClick={() => setChoices(withAllPlain(proposals.rows, choices))}>
            เลือกทุกค่าที่อ่านได้ชัดเจน
          </button>
          {proposals.rows.map((row) => (
            <Row
              key={row.row}
              proposal={row}
              chosen={choices[row.row] ?? null}
              choose={(value) => setChoices({ ...choices, [row.row]: value })}
            />
          ))}
          {proposals.leftovers.length > 0 ? (
            <details>
              <summary>ตัวเลขที่จับคู่กับตัวชี้วัดไม่ได้ {proposals.leftovers.length} แห่ง</summary>
              <ul>
                {proposals.leftovers.map(({ text: words, where }) => (
                  <li key={`${where} ${words}`} class="note">
                    {where}: {words}
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
          <button type="button" class="primary" disabled={busy || chosen.length === 0} onClick={() => void save()}>
            บันทึกที่เลือก {chosen.length} ช่อง
          </button>
          <WaitingSign waiting={write.waiting} doing="กำลังบันทึก" />
        </>
      ) : null}
      {write.answer && write.answer.findings.length > 0 ? <Findings findings={write.answer.findings} /> : null}
    </section>
  );
}

interface RowProps {
  proposal: ScoreProposal;
  chosen: number | string | null;
  choose(value: number | string | null): void;
}

function Row({ proposal, chosen, choose }: RowProps) {
  const { row, label, now, candidates } = proposal;
  const state = <span class="note">{STATE_WORDS[rowState(proposal)]}</span>;
  if (isSettled(proposal)) {
    return (
      <p class="proposal">
        {label} <strong>{valueWords(now)}</strong> {state}
      </p>
    );
  }
  const option = (value: number | string | null, words: string, note: string) => (
    <label key={words}>
      <input type="radio" name={`score-${row}`} checked={chosen === value} onChange={() => choose(value)} />
      <span>
        {words}
        {note ? <span class="note"> {note}</span> : null}
      </span>
    </label>
  );
  return (
    <fieldset class="proposal">
      <legend>
        {label} {state}
      </legend>
      {option(null, `คงเดิม (${valueWords(now)})`, wordsOf(candidates.find(({ value }) => value === now)))}
      {candidates
        .filter(({ value }) => value !== now)
        .map((candidate) => option(candidate.value, `ใช้ ${valueWords(candidate.value)}`, wordsOf(candidate)))}
    </fieldset>
  );
}

/** The words of the text that give a value, with their place. */
function wordsOf(candidate: ScoreProposal["candidates"][number] | undefined): string {
  return candidate ? `${candidate.where} “${candidate.quote}”` : "";
}
