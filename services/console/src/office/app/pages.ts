/** The office's pages: where they are, who may open them, where they stand in the navigation. */
import { type ComponentType, lazy } from "react";

import type { Me } from "@/office/session/session";
import { may } from "@/office/session/session";
import { BOARD_KEYS } from "@/office/dispatch/board/use-board-keys";

import { RECEPTION_PAGES, type ReceptionLabel } from "./reception-pages";

export type Group = "reception" | "orders" | "gate" | "papers" | "devices" | "general" | "linked";
export type Label =
  | "home"
  | "procedures"
  | "tablets"
  | "discrepancies"
  | "slips"
  | "expected"
  | "watch"
  | "timings"
  | "kept"
  | "passes"
  | "sites"
  | "shifts"
  | "inside"
  | "visits"
  | "overnight"
  | "readers"
  | "cards"
  | "courtesies"
  | "phoneNotes"
  | "handOver"
  | "board"
  | "wall"
  | "orderList"
  | "directCall"
  | "services"
  | "custody"
  | "repairReports"
  | "timeline"
  | "crews"
  | "rosters"
  | "modes"
  | "reassignments"
  | "vendors"
  | "slipsBack"
  | "order"
  | "recurring"
  | "patrols"
  | "patrolRound"
  | ReceptionLabel
  | "surveys"
  | "survey"
  | "publishedSurveys";

export interface OfficePage {
  readonly path: string;
  readonly label: Label;
  /** `linked`: in no navigation, because it is of one thing only; another page leads there. */
  readonly group: Group;
  /** One of these rights; none for whoever is signed in. */
  readonly needs: readonly string[];
  readonly component: ComponentType;
  /** `wide`: the navigation opens over the page. `bare`: nothing stands around it, for a wall screen. */
  readonly frame?: "wide" | "bare";
  /** Its own keys, for the table of keys. */
  readonly keys?: readonly PageKey[];
}

export interface PageKey {
  readonly keys: readonly string[];
  readonly text: "walk" | "open" | "assign" | "move" | "pick" | "clear";
}

/** A page's code is fetched when it is first opened. */
function page(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}

function gatePage(
  label: Label,
  needs: readonly string[],
  load: () => Promise<ComponentType>,
  group: Group = "gate",
): OfficePage {
  return { path: `/at-the-gate/${label}`, label, group, needs, component: page(load) };
}

function orderPage(
  label: Label,
  path: string,
  needs: readonly string[],
  load: () => Promise<ComponentType>,
  group: Group = "orders",
): OfficePage {
  return { path: `/orders/${path}`, label, group, needs, component: page(load) };
}

function receptionPage(
  label: Label,
  path: string,
  needs: readonly string[],
  load: () => Promise<ComponentType>,
  group: Group = "reception",
): OfficePage {
  return { path: `/reception/${path}`, label, group, needs, component: page(load) };
}

export const HOME: OfficePage = {
  path: "/",
  label: "home",
  group: "general",
  needs: [],
  component: page(async () => (await import("@/office/home/home-page")).HomePage),
};

export const PAGES: readonly OfficePage[] = [
  HOME,
  ...RECEPTION_PAGES,
  {
    ...orderPage(
      "board",
      "board",
      ["orders.see"],
      async () => (await import("@/office/dispatch/board/board-page")).BoardPage,
    ),
    frame: "wide",
    keys: BOARD_KEYS,
  },
  {
    ...orderPage("wall", "wall", ["orders.see"], async () => (await import("@/office/dispatch/board/wall")).WallPage),
    group: "linked",
    frame: "bare",
  },
  orderPage("orderList", "list", ["orders.see"], async () => (await import("@/office/dispatch/list/list-page")).OrderListPage),
  orderPage(
    "timeline",
    "timeline",
    ["orders.see"],
    async () => (await import("@/office/dispatch/timeline/timeline-page")).TimelinePage,
  ),
  orderPage("services", "services", ["orders.see"], async () => (await import("@/office/dispatch/catalogue/services-page")).ServicesPage),
  orderPage("custody", "custody", ["orders.see"], async () => (await import("@/office/dispatch/custody/custody-page")).CustodyPage),
  orderPage("directCall", "call", ["orders.receive"], async () => (await import("@/office/dispatch/call/call-page")).CallPage),
  orderPage("rosters", "rosters", ["orders.see"], async () => (await import("@/office/dispatch/crews/rosters-page")).RostersPage),
  orderPage("crews", "crews", ["orders.see"], async () => (await import("@/office/dispatch/crews/crews-page")).CrewsPage),
  orderPage(
    "reassignments",
    "reassignments",
    ["crews.manage", "staff.reassign"],
    async () => (await import("@/office/dispatch/crews/reassignments-page")).ReassignmentsPage,
  ),
  orderPage(
    "modes",
    "modes",
    ["crews.manage", "settings.manage"],
    async () => (await import("@/office/dispatch/crews/modes-page")).ModesPage,
  ),
  orderPage("vendors", "vendors", ["orders.assign"], async () => (await import("@/office/dispatch/vendors/vendors-page")).VendorsPage),
  orderPage("slipsBack", "slips", ["orders.see"], async () => (await import("@/office/dispatch/slips/slips-page")).SlipsPage),
  orderPage(
    "repairReports",
    "reports",
    ["orders.reports"],
    async () => (await import("@/office/dispatch/reports/reports-page")).ReportsPage,
  ),
  orderPage(
    "order",
    "$id",
    ["orders.see"],
    async () => (await import("@/office/dispatch/order/order-page")).OrderPage,
    "linked",
  ),
  orderPage(
    "recurring",
    "recurring",
    ["orders.recurring", "orders.assign"],
    async () => (await import("@/office/dispatch/recurring/recurring-page")).RecurringPage,
  ),
  orderPage(
    "patrols",
    "patrols",
    ["patrols.see"],
    async () => (await import("@/office/dispatch/patrols/patrols-page")).PatrolsPage,
  ),
  orderPage(
    "patrolRound",
    "patrols/$id",
    ["patrols.see"],
    async () => (await import("@/office/dispatch/patrols/round-page")).RoundPage,
    "linked",
  ),
  receptionPage(
    "surveys",
    "surveys",
    ["surveys.see"],
    async () => (await import("@/office/reception/surveys/surveys-page")).SurveysPage,
  ),
  receptionPage(
    "survey",
    "surveys/$id",
    ["surveys.see"],
    async () => (await import("@/office/reception/surveys/survey-page")).SurveyPage,
    "linked",
  ),
  receptionPage(
    "publishedSurveys",
    "published-surveys",
    ["surveys.published"],
    async () => (await import("@/office/reception/surveys/published-page")).PublishedPage,
  ),
  gatePage("inside", ["gate.see"], async () => (await import("@/office/gate/inside/inside-page")).InsidePage),
  gatePage("visits", ["gate.see"], async () => (await import("@/office/gate/visits/register-page")).RegisterPage),
  gatePage("expected", ["gate.see"], async () => (await import("@/office/gate/expected/expected-page")).ExpectedPage),
  gatePage("slips", ["gate.see"], async () => (await import("@/office/gate/slips/slips-page")).SlipsPage, "papers"),
  gatePage("passes", ["gate.see"], async () => (await import("@/office/gate/passes/passes-page")).PassesPage, "papers"),
  gatePage("sites", ["gate.see"], async () => (await import("@/office/gate/sites/sites-page")).SitesPage, "papers"),
  gatePage("cards", ["gate.see"], async () => (await import("@/office/gate/cards/cards-page")).CardsPage, "papers"),
  gatePage(
    "overnight",
    ["gate.see"],
    async () => (await import("@/office/gate/overnight/overnight-page")).OvernightPage,
  ),
  gatePage(
    "courtesies",
    ["gate.see"],
    async () => (await import("@/office/gate/courtesies/courtesies-page")).CourtesiesPage,
  ),
  gatePage(
    "phoneNotes",
    ["gate.see"],
    async () => (await import("@/office/gate/phone-notes/phone-notes-page")).PhoneNotesPage,
  ),
  gatePage("shifts", ["gate.see"], async () => (await import("@/office/gate/shifts/shifts-page")).ShiftsPage),
  gatePage(
    "discrepancies",
    ["gate.see"],
    async () => (await import("@/office/gate/discrepancies/discrepancies-page")).DiscrepanciesPage,
  ),
  gatePage("kept", ["devices.manage"], async () => (await import("@/office/gate/kept/kept-page")).KeptPage),
  gatePage("watch", ["gate.see"], async () => (await import("@/office/gate/watch/watch-page")).WatchPage),
  gatePage("timings", ["gate.timings"], async () => (await import("@/office/gate/timings/timings-page")).TimingsPage),
  gatePage(
    "tablets",
    ["devices.manage", "devices.revoke"],
    async () => (await import("@/office/gate/tablets/tablets-page")).TabletsPage,
    "devices",
  ),
  gatePage(
    "readers",
    ["devices.manage"],
    async () => (await import("@/office/gate/readers/readers-page")).ReadersPage,
    "devices",
  ),
  {
    path: "/procedures",
    label: "procedures",
    group: "general",
    needs: [],
    component: page(async () => (await import("@/office/procedures/procedures-page")).ProceduresPage),
  },
  {
    path: "/at-the-gate/hand-overs/$id",
    label: "handOver",
    group: "linked",
    needs: ["gate.see"],
    component: page(async () => (await import("@/office/gate/shifts/hand-over-page")).HandOverPage),
  },
];

const ORDER = ["reception", "orders", "gate", "papers", "devices", "general"] as const satisfies readonly Group[];

/** What somebody may open, by groups; a group without pages is left out. */
export function navigationFor(
  me: Pick<Me, "permissions">,
  pages: readonly OfficePage[] = PAGES,
): Array<{ readonly group: (typeof ORDER)[number]; readonly pages: OfficePage[] }> {
  return ORDER.map((group) => ({
    group,
    pages: pages.filter((each) => each.group === group && each !== HOME && may(me, each.needs)),
  })).filter((each) => each.pages.length > 0);
}
