/** The kinds of document to choose from, documents left half made, earlier ones, and the links for ITAS. */
import type { MadeDocument } from "../../src/actions/protocol";
import { GoTo } from "../parts/go-to";
import { MakeDocument } from "../parts/make-document";
import { OitLinks } from "../parts/oit-links";
import { UnfinishedAttempts } from "../parts/unfinished-attempts";
import type { PanelProps, View } from "../view";
import { DRAFT_NOTE } from "../view-models/documents";

export function DocumentsPanel({ view, ...props }: PanelProps & { view: View }) {
  const { overview, open, reloadRegister } = props;
  const choice = overview.documents.find((document) => document.kind === view.kind);
  if (!overview.ready) return <p>ต้องสร้างแท็บที่ใช้ทำงานก่อน ดูที่ ภาพรวม</p>;
  if (choice) {
    return (
      <MakeDocument
        key={choice.kind}
        choice={choice}
        again={view.again ?? false}
        back={() => open({ panel: "documents" })}
        made={reloadRegister}
      />
    );
  }
  return (
    <>
      <UnfinishedAttempts {...props} />
      <section aria-labelledby="kinds-title">
        <h2 id="kinds-title">เลือกเอกสาร</h2>
        <ul class="kinds">
          {overview.documents.map((document) => (
            <li key={document.kind}>
              <button type="button" class="kind" onClick={() => open({ panel: "documents", kind: document.kind })}>
                <strong>{document.title}</strong>
                <span>{document.description}</span>
                {document.item ? (
                  <span class="item">
                    {document.item}
                    {document.itemVerified ? "" : " (เลขข้อยังไม่ยืนยัน)"}
                  </span>
                ) : null}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <EarlierDocuments made={overview.made} />
      <OitLinks />
    </>
  );
}

function EarlierDocuments({ made }: { made: MadeDocument[] }) {
  if (made.length === 0) return null;
  return (
    <section aria-labelledby="earlier-title">
      <h2 id="earlier-title">เอกสารที่จัดทำไว้</h2>
      <ul class="earlier">
        {made.map((document) => (
          <li key={document.id}>
            <span>
              {document.title} ปี {document.year}
            </span>
            <span class="state">
              {document.state} {document.madeAt}
            </span>
            {document.docLink ? (
              <a href={document.docLink} target="_blank" rel="noreferrer">
                เปิดฉบับร่าง
              </a>
            ) : null}
            {document.publishedUrl ? (
              <a href={document.publishedUrl} target="_blank" rel="noreferrer">
                เปิดฉบับที่เผยแพร่
              </a>
            ) : null}
            {document.docLink && !document.publishedUrl ? (
              <GoTo way={{ table: "register", row: document.id, field: "publishedUrl" }}>กรอกลิงก์ที่เผยแพร่</GoTo>
            ) : null}
          </li>
        ))}
      </ul>
      <p class="note">{DRAFT_NOTE}</p>
    </section>
  );
}
