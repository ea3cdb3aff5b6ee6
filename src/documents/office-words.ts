/** What an office is called in documents: its full name, where it lies, and the titles of its clerk and its head. */
import type { Settings } from "../agency/file";

/** Printed for a name that is not filled in, so that the gap is seen on paper. */
export const BLANK = "........................................";

/** Full name: the type is put before a name that lacks it ("เทศบาลตำบล" + "ตัวอย่าง"). */
export function officeName({ agencyType, agencyName }: Settings): string {
  const name = agencyName.trim();
  if (name === "") return BLANK;
  const named = agencyType === "" || agencyType === "หน่วยงานอื่น" || name.startsWith(agencyType);
  return named ? name : agencyType + name;
}

/** "อำเภอ… จังหวัด…"; in Bangkok the district is a เขต and the province bears no prefix. */
export function officeLocation({ district, province }: Settings): string {
  const bangkok = province.trim() === "กรุงเทพมหานคร";
  return [prefixed(bangkok ? "เขต" : "อำเภอ", district), bangkok ? province.trim() : prefixed("จังหวัด", province)]
    .filter((part) => part !== "")
    .join(" ");
}

/** "ตำบล… อำเภอ… จังหวัด…". */
export function fullLocation(settings: Settings): string {
  const bangkok = settings.province.trim() === "กรุงเทพมหานคร";
  return `${prefixed(bangkok ? "แขวง" : "ตำบล", settings.subdistrict)} ${officeLocation(settings)}`.trim();
}

function prefixed(prefix: string, name: string): string {
  const typed = name.trim();
  return typed === "" || typed.startsWith(prefix) ? typed : prefix + typed;
}

/** The unit that prepares the documents, with the office it belongs to unless its name says so: "กองคลัง เทศบาลตำบลตัวอย่าง". */
export function owningUnitName(settings: Settings): string {
  const unit = settings.owningUnit.trim();
  const office = officeName(settings);
  return unit.endsWith(office) ? unit : `${unit} ${office}`.trim();
}

/** Title of the clerk, the highest permanent official. */
export function clerkTitle({ agencyType }: Settings): string {
  if (agencyType.startsWith("เทศบาล")) return "ปลัดเทศบาล";
  if (agencyType.startsWith("องค์การบริหารส่วน")) return `ปลัด${agencyType}`;
  return "ผู้บังคับบัญชา";
}

/** Title of the head with the office's name: "นายกเทศมนตรีตำบลตัวอย่าง", "นายกองค์การบริหารส่วนตำบลตัวอย่าง". */
export function headTitle(settings: Settings): string {
  const name = officeName(settings);
  if (name.startsWith("เทศบาล")) return name.replace("เทศบาล", "นายกเทศมนตรี");
  if (name.startsWith("องค์การบริหารส่วน")) return `นายก${name}`;
  return "หัวหน้าหน่วยงาน";
}
