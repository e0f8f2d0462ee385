/** Vendors and what they are asked, as the pages call them. */
import type { components } from "@/api/types/dispatch";

export type Vendor = components["schemas"]["VendorView"];
export type SubOrder = components["schemas"]["SubOrderView"];
export type LinkGiven = components["schemas"]["LinkGiven"];
export type LinkView = components["schemas"]["LinkView"];
export type Answer = components["schemas"]["VendorAnswer"];

const COLOURS: Readonly<Record<string, string>> = {
  asked: "orange",
  accepted: "blue",
  done: "grape",
  taken_over: "teal",
  declined: "red",
  withdrawn: "gray",
};

export function colourOf(state: string): string {
  return COLOURS[state] ?? "gray";
}

/** The trades somebody typed, whatever parts them. */
export function tradesOf(typed: string): string[] {
  const trades = typed.split(/[,，、;；\s]+/u).filter((each) => each !== "");
  return [...new Set(trades)];
}

/** The link as it is passed on: the platform's own address where the service does not know it. */
export function wholeLink(link: string, origin: string): string {
  return link.startsWith("/") ? `${origin}${link}` : link;
}

const WHOLE_NUMBER = /^[A-Z]{2}-\d{8}-\d{4,6}$/;

/** The number a scanner or somebody typed; null for what is none. */
export function numberOf(typed: string): string | null {
  const text = typed.trim().toUpperCase();
  return WHOLE_NUMBER.test(text) ? text : null;
}

/** Where a vendor's page stands; what follows the # is the token. */
export const LINK_PATH = "/vendor";

/** The token behind the # of an address: kept there, so that no server is ever sent it by a browser. */
export function tokenOf(hash: string): string {
  return decodeURIComponent(hash.replace(/^#/, ""));
}
