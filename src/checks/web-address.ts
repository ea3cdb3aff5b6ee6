/** Web addresses in text, and whose they can be. Looks nothing up. */

export interface WebAddress {
  /** As it stands in the text. */
  quote: string;
  /** Lower case, without "www.". */
  host: string;
}

const ADDRESS =
  /(?<![\w@.-])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+(?:th|com|org|net|info|asia|me|link|ly|gl|io))(?::\d+)?(?:\/[^\s"'<>”]*)?/gi;

/** The addresses in a text, in their order. */
export function webAddresses(text: string): WebAddress[] {
  return [...text.matchAll(ADDRESS)].map((match) => ({
    quote: match[0].replace(/[.,)]+$/, ""),
    host: (match[1] as string).toLowerCase().replace(/^www\./, ""),
  }));
}

/** The host of an address cell; null where it is no address that a browser opens as it stands. */
export function hostOfLink(link: string): string | null {
  const match = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#]\S*)?$/i.exec(link.trim());
  return match ? (match[1] as string).toLowerCase().replace(/^www\./, "") : null;
}

/** Whether a host is that of the office's site or a part of it ("ita.example.go.th" of "example.go.th"). */
export function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

const PRIVATE = [
  "docs.google.com",
  "drive.google.com",
  "1drv.ms",
  "onedrive.live.com",
  "sharepoint.com",
  "dropbox.com",
  "canva.com",
];

/** Hosts whose files open only for those who were let in: an assessor meets a request for access. */
export function isPrivateStore(host: string): boolean {
  return PRIVATE.some((store) => isWithin(host, store));
}

/** Sites that every office may name: the commission, the ministries' systems, social networks. */
const EVERYBODYS = [
  "nacc.go.th",
  "itas.nacc.go.th",
  "dla.go.th",
  "gprocurement.go.th",
  "ocsc.go.th",
  "opdc.go.th",
  "oic.go.th",
  "moi.go.th",
  "damrongdhama.moi.go.th",
  "admincourt.go.th",
  "ratchakitcha.soc.go.th",
  "facebook.com",
  "youtube.com",
  "line.me",
  "google.com",
  "twitter.com",
  "x.com",
  "instagram.com",
  "tiktok.com",
];

export function isEverybodys(host: string): boolean {
  return EVERYBODYS.some((site) => isWithin(host, site));
}

/** Sounds of Thai consonants in the letters that names of sites are written in; vowels and ย, ว, อ, ห are too free. */
const SOUNDS: Record<string, string> = {
  กขคฆฅฃ: "k",
  จชฉซสศษฌ: "s",
  ดตฎฏทธถฐฑฒ: "t",
  บปพภผฝฟ: "p",
  มำ: "m",
  นณงญ: "n",
  รลฬ: "l",
};
const LATIN_SOUNDS: [pattern: RegExp, sound: string][] = [
  [/ng/g, "n"],
  [/ch|j|s|z/g, "s"],
  [/kh|k|g|c|q/g, "k"],
  [/th|t|d/g, "t"],
  [/ph|p|b|f/g, "p"],
  [/[lr]/g, "l"],
];

function soundsOfThai(name: string): string {
  const sounds = [...name].map((letter) => Object.entries(SOUNDS).find(([letters]) => letters.includes(letter))?.[1] ?? "");
  return doubled(sounds.join(""));
}

function soundsOfLatin(name: string): string {
  const sounds = LATIN_SOUNDS.reduce((rest, [pattern, sound]) => rest.replace(pattern, sound), name.toLowerCase());
  return doubled(sounds.replace(/[^kstpmnl]/g, ""));
}

/** Of equal sounds in a row one is enough. */
function doubled(sounds: string): string {
  return sounds.replace(/(.)\1+/g, "$1");
}

/** How much two names sound alike by their consonants, 0–1: the longest common sequence over the longer name. */
export function soundsAlike(thai: string, latin: string): number {
  const [one, other] = [soundsOfThai(thai), soundsOfLatin(latin)];
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 0 : commonSequence(one, other) / longest;
}

function commonSequence(one: string, other: string): number {
  let previous: number[] = new Array(other.length + 1).fill(0);
  for (const letter of one) {
    const current = [0];
    for (let at = 1; at <= other.length; at += 1) {
      const extended = letter === other[at - 1] ? (previous[at - 1] as number) + 1 : 0;
      current.push(Math.max(extended, previous[at] as number, current[at - 1] as number));
    }
    previous = current;
  }
  return previous[other.length] as number;
}

/** Three in five of the consonants: below this a site named after a place is another place's. */
const SOUNDS_LIKE = 0.6;
/** Names with fewer ("เมือง", "ตาก") sound like too many others. */
const TELLING = 3;

/** The first part of a host that names somebody: "lumliang" of "www.lumliang.go.th". */
function nameOfHost(host: string): string {
  return host.split(".").find((part) => !["www", "ita", "web", "m", "mail"].includes(part)) ?? "";
}

/**
 * Whether an address can't be the office's: with its own site known, any other site; without it, a public body's site
 * (.go.th, .or.th) whose name sounds like none of `ownNames` (places and agency, in Thai).
 */
export function isForeign(host: string, site: string | null, ownNames: readonly string[]): boolean {
  if (isEverybodys(host) || isPrivateStore(host)) return false;
  if (site !== null) return !isWithin(host, site) && !isWithin(site, host);
  if (!/\.(?:go|or|ac)\.th$/.test(host)) return false;
  const names = ownNames.filter((name) => soundsOfThai(name).length >= TELLING);
  return names.length > 0 && names.every((name) => soundsAlike(name, nameOfHost(host)) < SOUNDS_LIKE);
}
