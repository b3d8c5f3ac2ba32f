import type { Period } from "./period.ts";

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
const seasons = ["spring", "summer", "autumn", "winter"];

/**
 * A period in words, to stand at the end of a clause: "in 1993", "on 4 March 2008", "in about April 2016", "from 1992 to May 1994", "from 4 March 2008 to a later day of March 2008",
 * "since 1992" (still so), "from 1992" (end not recorded), "until 1994", "in the 1990s", "possibly in autumn 1993".
 */
export function periodText({ edtf }: Period): string {
  const [start = "", end] = edtf.split("/");
  if (end === undefined) return pointText(start);
  if (end === "..") return `since ${dateText(start)}`;
  if (end === "") return `from ${dateText(start)}`;
  if (start === "" || start === "..") return `until ${dateText(end)}`;
  if (start.startsWith(`${end}-`)) return `from ${dateText(start)} to a later day of ${dateText(end)}`;
  return `from ${dateText(start)} to ${dateText(end)}`;
}

function pointText(edtf: string): string {
  const { date, isUncertain } = flagged(edtf);
  const preposition = /^\d{4}-\d{2}-\d{2}$/.test(date) ? "on" : "in";
  return `${isUncertain ? "possibly " : ""}${preposition} ${dateText(edtf.replace(/[?%]$/, (flag) => (flag === "%" ? "~" : "")))}`;
}

/** A date in words: "4 March 2008", "about April 2016", "possibly 1993", "the 1990s", "autumn 1993". */
function dateText(edtf: string): string {
  const { date, isUncertain, isApproximate } = flagged(edtf);
  return `${isUncertain ? "possibly " : ""}${isApproximate ? "about " : ""}${plainDate(date)}`;
}

function flagged(edtf: string): { date: string; isUncertain: boolean; isApproximate: boolean } {
  const flag = /[?~%]$/.exec(edtf)?.[0];
  return {
    date: flag === undefined ? edtf : edtf.slice(0, -1),
    isUncertain: flag === "?" || flag === "%",
    isApproximate: flag === "~" || flag === "%",
  };
}

function plainDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (year.endsWith("XX")) return `the ${year.slice(0, 2)}00s`;
  if (year.endsWith("X")) return `the ${year.slice(0, 3)}0s`;
  if (month === undefined || month === "XX") return year;
  const season = seasons[Number(month) - 21];
  if (season !== undefined) return `${season} ${year}`;
  const named = `${months[Number(month) - 1] ?? month} ${year}`;
  return day === undefined || day === "XX" ? named : `${Number(day)} ${named}`;
}
