// The switch "จำลองการทำงานบน Google": slow calls and the troubles users meet on Google, so that they can be seen here.
import { ModalDialog } from "./messages";
import type { Simulation, Trouble } from "./page-state";

const TROUBLES: [Trouble, string, string][] = [
  ["none", "ไม่มีปัญหา", "ทุกอย่างทำงานตามปกติ"],
  ["permission", "ไม่ได้รับสิทธิ์ไดรฟ์", "ผู้ใช้ไม่ได้ติ๊กอนุญาตให้สร้างไฟล์"],
  ["quota", "โควตาของวันหมด", "สร้างเอกสารครบจำนวนที่ Google ให้ต่อวัน"],
  ["accounts", "ใช้หลายบัญชีในเบราว์เซอร์เดียว", "แถบด้านข้างเรียกใช้งานไม่ได้"],
  ["cut", "ทำงานเกิน 6 นาที", "Google ตัดการทำงานกลางคัน"],
];

/** What is sensible to try: nothing, a good day, a usual one, a bad one. */
const LATENCIES: [number, string][] = [
  [0, "ไม่หน่วง"],
  [60, "เร็ว (60 มิลลิวินาที)"],
  [120, "ปกติ (120 มิลลิวินาที)"],
  [400, "ช้า (400 มิลลิวินาที)"],
];

interface SimulationDialogProps {
  simulation: Simulation;
  lastCalls: number | null;
  onChange(simulation: Simulation): void;
  onClose(): void;
}

export function SimulationDialog({ simulation, lastCalls, onChange, onClose }: SimulationDialogProps) {
  return (
    <ModalDialog title="จำลองการทำงานบน Google" className="simulation" onClose={onClose}>
      <label class="switch">
        <input
          type="checkbox"
          checked={simulation.on}
          onChange={(event) => onChange({ ...simulation, on: event.currentTarget.checked })}
        />
        <span>เปิดการจำลอง</span>
      </label>
      <fieldset disabled={!simulation.on}>
        <legend>เวลาต่อการเรียกบริการหนึ่งครั้ง</legend>
        {LATENCIES.map(([latency, text]) => (
          <label key={latency} class="choice">
            <input
              type="radio"
              name="latency"
              checked={simulation.latency === latency}
              onChange={() => onChange({ ...simulation, latency })}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <fieldset disabled={!simulation.on}>
        <legend>ปัญหาที่ต้องการลอง</legend>
        {TROUBLES.map(([trouble, text, explanation]) => (
          <label key={trouble} class="choice">
            <input
              type="radio"
              name="trouble"
              checked={simulation.trouble === trouble}
              onChange={() => onChange({ ...simulation, trouble })}
            />
            <span>
              {text}
              <small>{explanation}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {lastCalls !== null && <p class="panel-note">คำสั่งล่าสุดเรียกบริการของ Google {lastCalls} ครั้ง</p>}
      <div class="dialog-buttons">
        <button type="button" class="strong" onClick={onClose}>
          ปิด
        </button>
      </div>
    </ModalDialog>
  );
}
