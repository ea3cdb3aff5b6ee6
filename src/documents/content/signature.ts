/** Content of the signature block: who signs, and the date of the document, where the office has set them. */
import { newRow } from "../../agency/empty";
import type { AgencyFile, Row, Settings } from "../../agency/file";
import { formatDate } from "../../thai/dates";
import { BLANK, clerkTitle, headTitle } from "../office-words";
import type { signatureTags, signerTags } from "../tags/shared-tags";
import type { ContentOf } from "../tags/tag";

const CLERK = "ผู้ให้ความเห็น (ปลัด)";
const HEAD = "ผู้ให้ความเห็น (ผู้บริหาร)";
/** In the order in which a document goes up. */
const ROLES: readonly string[] = ["ผู้รายงาน", CLERK, HEAD];

/** Room for two lines in handwriting, as wide as a portrait page. */
const OPINION_LINES = `${".".repeat(140)}\n${".".repeat(140)}`;

export function signatureContent(file: AgencyFile): ContentOf<typeof signatureTags> {
  const { documentDate } = file.settings;
  const signers = ROLES.flatMap((role) => file.signers.filter((signer) => signer.role === role && isFilledIn(signer)));
  return {
    ผู้ลงนาม: signers.map((signer) => signerContent(signer, file)),
    มีวันที่เอกสาร: documentDate !== "",
    วันที่เอกสาร: documentDate === "" ? "" : `วันที่ ${formatDate(documentDate, "full", "arabic")}`,
  };
}

/** The three who a memo goes through, with room for whoever is not filled in. */
export function everySigner(file: AgencyFile): ContentOf<typeof signatureTags>["ผู้ลงนาม"] {
  const titles = [BLANK, clerkTitle(file.settings), headTitle(file.settings)];
  return ROLES.flatMap((role, index) => {
    const filled = file.signers.filter((signer) => signer.role === role && isFilledIn(signer));
    const shown = filled.length > 0 ? filled : [newRow("signers", "", { role, position: titles[index] })];
    return shown.map((signer) => signerContent(signer, file));
  });
}

export function isFilledIn({ name, position }: Row<"signers">): boolean {
  return name.trim() !== "" || position.trim() !== "";
}

function signerContent(signer: Row<"signers">, { settings }: AgencyFile) {
  const captions: Record<string, string> = {
    [CLERK]: `ความเห็น${clerkTitle(settings)}`,
    [HEAD]: `ความเห็น${headTitle(settings)}`,
  };
  return {
    หัวเรื่อง: captions[signer.role] ?? signer.role,
    มีช่องความเห็น: signer.role !== "ผู้รายงาน",
    ความเห็น: signer.opinion.trim() || OPINION_LINES,
    ...signerName(signer, settings),
  };
}

/** Name and position as they stand under a signature. */
export function signerName(signer: Row<"signers">, { signerNames }: Settings): ContentOf<typeof signerTags> {
  const named = signer.name.trim() !== "" && signerNames !== "ไม่แสดง";
  return {
    ชื่อผู้ลงนาม: named ? signer.name.trim() : BLANK,
    ตำแหน่ง: signer.position.trim(),
    มีการรักษาการ: signer.actingFor.trim() !== "",
    รักษาการ: signer.actingFor.trim(),
  };
}
