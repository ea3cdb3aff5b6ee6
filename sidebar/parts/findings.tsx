/** A list of findings: what is wrong, where (a click goes there), why and how to mend it. */
import type { Finding } from "../../src/agency/finding";
import { findingGroups, placeWords, wayTo } from "../view-models/findings";
import { GoTo } from "./go-to";
import { ManualLink } from "./manual-link";

export function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <div class="findings">
      {findingGroups(findings).map((group) => (
        <section key={group.severity} aria-label={group.title}>
          <h3 class={`severity ${group.severity}`}>
            {group.title} <span class="count">{group.findings.length}</span>
          </h3>
          <ul>
            {group.findings.map((finding) => (
              <li key={`${finding.id} ${placeWords(finding.place)} ${finding.text}`} class={`finding ${finding.severity}`}>
                <p class="finding-text">{finding.text}</p>
                {finding.quote && !finding.text.includes(finding.quote) ? (
                  <blockquote class="finding-quote">{finding.quote}</blockquote>
                ) : null}
                {finding.why ? <p class="finding-why">{finding.why}</p> : null}
                <p class="finding-remedy">{finding.remedy}</p>
                {finding.place.tab ? <GoTo way={wayTo(finding.place)}>ไปที่ {placeWords(finding.place)}</GoTo> : null}
                {finding.other?.tab ? <GoTo way={wayTo(finding.other)}>เทียบกับ {placeWords(finding.other)}</GoTo> : null}
                {!finding.place.tab && finding.place.where ? <p class="finding-place">{finding.place.where}</p> : null}
                <ManualLink place={`finding-${finding.id}`}>อ่านในคู่มือ</ManualLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
