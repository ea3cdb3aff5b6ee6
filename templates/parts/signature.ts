/**
 * The signature block: date and signers, each only where the office has filled them in. Every style in it keeps its
 * paragraph whole and with the next, so that an opinion, its signature and the date stand on one page.
 */
import type { Paragraph } from "docx";
import { STYLE } from "./styles";
import { between, paragraph } from "./text";

const ROOM_FOR_A_SIGNATURE = "(ลงชื่อ) ..................................................";

export function signatureBlock(): Paragraph[] {
  return [...signers(), ...between("#", "มีวันที่เอกสาร", [signatureGap(), paragraph(STYLE.signature, "{วันที่เอกสาร}")])];
}

/** The gap before signatures; the merge keeps what stands before it on the same page (documents/kept-with-signatures.ts). */
export function signatureGap(): Paragraph {
  return paragraph(STYLE.signatureGap, "");
}

/** Everyone who signs or gives an opinion, one under another. */
export function signers(): Paragraph[] {
  return [
    ...between("#", "ผู้ลงนาม", [
      ...between("#", "มีช่องความเห็น", [paragraph(STYLE.opinion, "{หัวเรื่อง}"), paragraph(STYLE.opinionText, "{ความเห็น}")]),
      ...signer(),
      ...between("^", "มีช่องความเห็น", [paragraph(STYLE.signature, "{หัวเรื่อง}")]),
    ]),
  ];
}

/** Room for a signature, with the name and position of whoever signs. */
export function signer(): Paragraph[] {
  return [
    signatureGap(),
    paragraph(STYLE.signature, ROOM_FOR_A_SIGNATURE),
    paragraph(STYLE.signature, "( {ชื่อผู้ลงนาม} )"),
    paragraph(STYLE.signature, "{ตำแหน่ง}"),
    ...between("#", "มีการรักษาการ", [paragraph(STYLE.signature, "{รักษาการ}")]),
  ];
}
