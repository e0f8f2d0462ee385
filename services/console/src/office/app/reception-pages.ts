/** The pages of the reception, as `pages.ts` holds those of the whole office. */
import { type ComponentType, lazy } from "react";

import type { OfficePage } from "./pages";

export type ReceptionLabel =
  | "intake"
  | "promises"
  | "contacts"
  | "contact"
  | "complaints"
  | "complaint"
  | "complaintStatistics"
  | "desk"
  | "deskHandOver"
  | "incidents"
  | "incident"
  | "majors"
  | "major"
  | "plans"
  | "dutyLog"
  | "meetings"
  | "meeting"
  | "care";

function receptionPage(
  label: ReceptionLabel,
  path: string,
  needs: readonly string[],
  load: () => Promise<ComponentType>,
  group: OfficePage["group"] = "reception",
): OfficePage {
  return { path: `/reception/${path}`, label, group, needs, component: lazy(async () => ({ default: await load() })) };
}

export const RECEPTION_PAGES: readonly OfficePage[] = [
  receptionPage("intake", "intake", ["contacts.log"], async () => (await import("@/office/reception/intake/intake-page")).IntakePage),
  receptionPage(
    "promises",
    "promises",
    ["contacts.log"],
    async () => (await import("@/office/reception/promises/promises-page")).PromisesPage,
  ),
  receptionPage(
    "contacts",
    "contacts",
    ["contacts.see"],
    async () => (await import("@/office/reception/contacts/contacts-page")).ContactsPage,
  ),
  receptionPage(
    "contact",
    "contacts/$id",
    ["contacts.see"],
    async () => (await import("@/office/reception/contacts/contact-page")).ContactPage,
    "linked",
  ),
  receptionPage(
    "complaints",
    "complaints",
    ["complaints.see"],
    async () => (await import("@/office/reception/complaints/complaints-page")).ComplaintsPage,
  ),
  receptionPage(
    "complaintStatistics",
    "complaints/statistics",
    ["complaints.see"],
    async () => (await import("@/office/reception/complaints/statistics-page")).ComplaintStatisticsPage,
  ),
  receptionPage(
    "complaint",
    "complaints/$id",
    ["complaints.see"],
    async () => (await import("@/office/reception/complaints/complaint-page")).ComplaintPage,
    "linked",
  ),
  receptionPage("desk", "desk", ["duty.see"], async () => (await import("@/office/reception/desk/desk-page")).DeskPage),
  receptionPage(
    "deskHandOver",
    "hand-overs/$id",
    ["duty.see"],
    async () => (await import("@/office/reception/desk/hand-over-page")).HandOverPage,
    "linked",
  ),
  receptionPage(
    "incidents",
    "incidents",
    ["contacts.see"],
    async () => (await import("@/office/reception/incidents/incidents-page")).IncidentsPage,
  ),
  receptionPage(
    "incident",
    "incidents/$id",
    ["contacts.see"],
    async () => (await import("@/office/reception/incidents/incident-page")).IncidentPage,
    "linked",
  ),
  receptionPage("majors", "majors", ["events.report"], async () => (await import("@/office/reception/majors/majors-page")).MajorsPage),
  receptionPage(
    "major",
    "majors/$id",
    ["events.report"],
    async () => (await import("@/office/reception/majors/major-page")).MajorPage,
    "linked",
  ),
  receptionPage("plans", "plans", ["events.report"], async () => (await import("@/office/reception/majors/plans-page")).PlansPage),
  receptionPage("dutyLog", "log", ["duty.see"], async () => (await import("@/office/reception/log/log-page")).LogPage),
  receptionPage(
    "meetings",
    "meetings",
    ["meetings.see"],
    async () => (await import("@/office/reception/meetings/meetings-page")).MeetingsPage,
  ),
  receptionPage(
    "meeting",
    "meetings/$id",
    ["meetings.see"],
    async () => (await import("@/office/reception/meetings/meeting-page")).MeetingPage,
    "linked",
  ),
  receptionPage("care", "care", ["care.see"], async () => (await import("@/office/reception/care/care-page")).CarePage),
];
