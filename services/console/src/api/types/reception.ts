/** The API of reception. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    readonly "/callers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search Callers
         * @description By room, name, pinyin, initials or end of a phone; `reveal` shows phones in full.
         */
        readonly get: operations["callers_search_callers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{case_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show
         * @description A case by its contact's or its order's id, with its timeline across services.
         */
        readonly get: operations["cases_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Contacts
         * @description The log, the last entered first; by day, unit, open or closed, or a part of the number.
         */
        readonly get: operations["contacts_list_contacts"];
        readonly put?: never;
        /**
         * Log Contact
         * @description 接待登记: a call or walk-in, and the repair it asks for.
         */
        readonly post: operations["contacts_log_contact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts/{contact_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show
         * @description A case with its timeline; `reveal` with a `reason` shows the phone in full.
         */
        readonly get: operations["contacts_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Follow Ups
         * @description The calls, the one due first in front; `mine`, `unassigned`, by day due, unit, order or a
         *     part of the order's number or the room.
         */
        readonly get: operations["follow_ups_list_follow_ups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/{follow_up_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show
         * @description One call; `reveal` with a `reason` shows the phone in full to who may see it.
         */
        readonly get: operations["follow_ups_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/{follow_up_id}/appoint-reply": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Appoint Reply
         * @description A question nobody can answer now: when the owner will be told (T20).
         */
        readonly post: operations["follow_ups_appoint_reply"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/{follow_up_id}/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Assign
         * @description 分派: make somebody the one who calls.
         */
        readonly post: operations["follow_ups_assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/{follow_up_id}/current-limits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Current Limits
         * @description Put it under the estate's limits of now.
         */
        readonly post: operations["follow_ups_current_limits"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/{follow_up_id}/not-reached": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Not Reached
         * @description Nobody answered; when to try again.
         */
        readonly post: operations["follow_ups_not_reached"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/{follow_up_id}/notice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issue Notice
         * @description The written notice a failed call still owes (T17).
         */
        readonly post: operations["follow_ups_issue_notice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/{follow_up_id}/result": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Result
         * @description The owner is satisfied, or not and says why.
         */
        readonly post: operations["follow_ups_result"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/{follow_up_id}/take": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take
         * @description 领取: be the one who calls.
         */
        readonly post: operations["follow_ups_take"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/rain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record Rain
         * @description It rained: the second calls about leaks are due within a moment (T14).
         */
        readonly post: operations["follow_ups_record_rain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Rectification Notices
         * @description The notices, the last issued first; by unit, order, or a part of a number or the room.
         */
        readonly get: operations["notices_list_rectification_notices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notices/{notice_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show Rectification Notice
         * @description A notice with the lines of its paper (F16).
         */
        readonly get: operations["notices_show_rectification_notice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reports/follow-up-rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show Follow Up Rate
         * @description 回访处理率 (N02): by month, by kind of repair, by who is responsible.
         */
        readonly get: operations["reports_show_follow_up_rate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reports/follow-up-rate.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Print Follow Up Rate
         * @description The same to print, in the caller's language.
         */
        readonly get: operations["reports_print_follow_up_rate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Settings
         * @description All kinds of settings of this service, set or not.
         */
        readonly get: operations["settings_list_settings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show Settings
         * @description One kind of settings with its history.
         */
        readonly get: operations["settings_show_settings"];
        readonly put?: never;
        /**
         * Choose Settings
         * @description Set values or apply a preset; the history keeps who chose it.
         */
        readonly post: operations["settings_choose_settings"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Actor
         * @description Who did something. Ids only: names are looked up where they may be seen.
         */
        readonly Actor: {
            /** Id */
            readonly id: string;
            readonly kind: components["schemas"]["ActorKind"];
        };
        /**
         * ActorKind
         * @description Who may act: a member of staff, a tablet, or the platform itself.
         * @enum {string}
         */
        readonly ActorKind: "staff" | "device" | "system";
        /**
         * AppointReply
         * @description A question nobody can answer now: when the owner will be told (T20).
         */
        readonly AppointReply: {
            /** At */
            readonly at?: string | null;
            /** Question */
            readonly question: string;
            /**
             * Reply At
             * Format: date-time
             */
            readonly reply_at: string;
        };
        /**
         * AssignFollowUp
         * @description Make somebody responsible in place of whoever is.
         */
        readonly AssignFollowUp: {
            /** Staff Id */
            readonly staff_id: string;
        };
        /**
         * AttemptView
         * @description A call that did not settle it.
         */
        readonly AttemptView: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            readonly end: components["schemas"]["Named"];
            /** Next At */
            readonly next_at: string | null;
            /** Note */
            readonly note: string;
            /** Who */
            readonly who: string;
        };
        /**
         * CallerCard
         * @description A possible caller with all their units (E15), or a unit nobody is known for.
         */
        readonly CallerCard: {
            /** Name */
            readonly name: string;
            /** Person Id */
            readonly person_id: string | null;
            /** Phones */
            readonly phones: readonly string[];
            /** Units */
            readonly units: readonly components["schemas"]["UnitOfCaller"][];
        };
        /**
         * CaseView
         * @description The case of a contact or of an order engineering opened itself, oldest entry first.
         */
        readonly CaseView: {
            /** Building */
            readonly building: string;
            /** Contact Id */
            readonly contact_id: string | null;
            /** Id */
            readonly id: string;
            readonly order: components["schemas"]["OrderStanding"] | null;
            /** Order Id */
            readonly order_id: string | null;
            /** Timeline */
            readonly timeline: readonly components["schemas"]["TimelineEntry"][];
            /** Unit Id */
            readonly unit_id: string | null;
        };
        /**
         * Channel
         * @description How somebody reached us.
         * @enum {string}
         */
        readonly Channel: "call" | "walk_in";
        /**
         * ChoosePolicy
         * @description New values, or a preset's name; in force from `effective_from`, or at once.
         */
        readonly ChoosePolicy: {
            /** Effective From */
            readonly effective_from?: string | null;
            /** Preset */
            readonly preset?: string | null;
            /** Values */
            readonly values?: {
                readonly [key: string]: unknown;
            } | null;
        };
        /**
         * ContactCard
         * @description A contact as the log shows it.
         */
        readonly ContactCard: {
            readonly channel: components["schemas"]["Channel"];
            /** Closed At */
            readonly closed_at: string | null;
            /**
             * Entered At
             * Format: date-time
             */
            readonly entered_at: string;
            /** Id */
            readonly id: string;
            /** Matter */
            readonly matter: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            readonly number: string;
            readonly order: components["schemas"]["OrderStanding"] | null;
            readonly outcome: components["schemas"]["Named"];
            /**
             * Requested At
             * Format: date-time
             */
            readonly requested_at: string;
            /** Where */
            readonly where: string;
            /** Who */
            readonly who: string;
        };
        /**
         * ContactView
         * @description The whole case. The phone's last four digits only, unless it is revealed for a reason.
         */
        readonly ContactView: {
            /** Anonymous */
            readonly anonymous: boolean;
            /** Appointment At */
            readonly appointment_at: string | null;
            /** Building */
            readonly building: string;
            readonly channel: components["schemas"]["Channel"];
            /** Closed At */
            readonly closed_at: string | null;
            /** Complex Work */
            readonly complex_work: boolean;
            readonly emergency: components["schemas"]["Named"] | null;
            /**
             * Entered At
             * Format: date-time
             */
            readonly entered_at: string;
            /** Id */
            readonly id: string;
            /** Matter */
            readonly matter: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            readonly number: string;
            readonly order: components["schemas"]["OrderStanding"] | null;
            readonly outcome: components["schemas"]["Named"];
            /** Person Id */
            readonly person_id: string | null;
            /** Phone */
            readonly phone: string;
            /**
             * Requested At
             * Format: date-time
             */
            readonly requested_at: string;
            readonly taken_by: components["schemas"]["Actor"];
            /** Taken By Name */
            readonly taken_by_name: string;
            /** Timeline */
            readonly timeline: readonly components["schemas"]["TimelineEntry"][];
            /** Unit Id */
            readonly unit_id: string | null;
            /** Where */
            readonly where: string;
            /** Who */
            readonly who: string;
        };
        /**
         * Emergency
         * @description What makes a repair urgent. P0 kinds endanger life at once; the others are the 急修 list.
         * @enum {string}
         */
        readonly Emergency: "lift_entrapment" | "fire" | "gas" | "electric_shock" | "structure" | "wiring" | "water_cut" | "leaking_tap" | "broken_slab" | "loose_rail" | "falling_facade" | "other_danger";
        /**
         * FollowUpCard
         * @description A call as the list shows it. `due_at` is None while waiting for rain, and while `limit` says
         *     未设定; of a failed call it is by when the notice must be issued.
         */
        readonly FollowUpCard: {
            /** Building */
            readonly building: string;
            /** Case Id */
            readonly case_id: string;
            /** Due At */
            readonly due_at: string | null;
            /** Id */
            readonly id: string;
            readonly kind: components["schemas"]["Named"];
            readonly limit: components["schemas"]["Named"] | null;
            /** Matter */
            readonly matter: string;
            /** Next At */
            readonly next_at: string | null;
            /** Notice Owed */
            readonly notice_owed: boolean;
            /** Order Id */
            readonly order_id: string;
            /** Order Number */
            readonly order_number: string;
            /** Overdue */
            readonly overdue: boolean;
            /** Reply At */
            readonly reply_at: string | null;
            /** Responsible */
            readonly responsible: string;
            /** Responsible Id */
            readonly responsible_id: string | null;
            /** Round */
            readonly round: number;
            /**
             * Signed Off At
             * Format: date-time
             */
            readonly signed_off_at: string;
            readonly state: components["schemas"]["Named"];
            /** Unit Id */
            readonly unit_id: string | null;
            readonly urgency: components["schemas"]["UrgencyClass"];
            /** Where */
            readonly where: string;
            readonly which: components["schemas"]["Named"];
        };
        /**
         * FollowUpRate
         * @description N02 of a period, both days included; each repair counts once in every table.
         */
        readonly FollowUpRate: {
            /** By Kind */
            readonly by_kind: readonly components["schemas"]["RateRow"][];
            /** By Month */
            readonly by_month: readonly components["schemas"]["RateRow"][];
            /** By Responsible */
            readonly by_responsible: readonly components["schemas"]["RateRow"][];
            /**
             * Since
             * Format: date
             */
            readonly since: string;
            /** Target Percent */
            readonly target_percent: number;
            readonly total: components["schemas"]["RateRow"];
            /**
             * Until
             * Format: date
             */
            readonly until: string;
        };
        /**
         * FollowUpView
         * @description The whole call. The phone is shown in full to whoever is responsible while it is open; to
         *     others its last four digits, unless it is revealed for a reason.
         */
        readonly FollowUpView: {
            /** Acts */
            readonly acts: readonly string[];
            /** Attempts */
            readonly attempts: readonly components["schemas"]["AttemptView"][];
            /** Building */
            readonly building: string;
            /** Case Id */
            readonly case_id: string;
            /** Contact Id */
            readonly contact_id: string | null;
            /** Contact Name */
            readonly contact_name: string;
            /** Contact Number */
            readonly contact_number: string | null;
            /** Contact Phone */
            readonly contact_phone: string;
            /** Due At */
            readonly due_at: string | null;
            /** Id */
            readonly id: string;
            readonly kind: components["schemas"]["Named"];
            readonly limit: components["schemas"]["Named"] | null;
            /** Matter */
            readonly matter: string;
            /** Next At */
            readonly next_at: string | null;
            /** Notice Id */
            readonly notice_id: string | null;
            /** Notice Owed */
            readonly notice_owed: boolean;
            readonly order: components["schemas"]["OrderStanding"] | null;
            /** Order Id */
            readonly order_id: string;
            /** Order Number */
            readonly order_number: string;
            /** Overdue */
            readonly overdue: boolean;
            /** Reply At */
            readonly reply_at: string | null;
            /** Responsible */
            readonly responsible: string;
            /** Responsible Id */
            readonly responsible_id: string | null;
            readonly result: components["schemas"]["ResultView"] | null;
            /** Round */
            readonly round: number;
            /**
             * Signed Off At
             * Format: date-time
             */
            readonly signed_off_at: string;
            readonly state: components["schemas"]["Named"];
            /** Technician */
            readonly technician: string;
            /** Unit Id */
            readonly unit_id: string | null;
            readonly urgency: components["schemas"]["UrgencyClass"];
            /** Where */
            readonly where: string;
            readonly which: components["schemas"]["Named"];
        };
        /**
         * FoundCallers
         * @description At most twenty, whoever fits best first; `more` says that others fit as well.
         */
        readonly FoundCallers: {
            /** Items */
            readonly items: readonly components["schemas"]["CallerCard"][];
            /** More */
            readonly more: boolean;
        };
        /**
         * LogContact
         * @description A call or walk-in (F03), and what comes of it. A repair is asked for in the same act (W01).
         *
         *     `requested_at` is when they asked, now if left out. Who: a person of the directory, or a name
         *     and phone, or anonymous. Where: a unit, or a place without one.
         */
        readonly LogContact: {
            /**
             * Anonymous
             * @default false
             */
            readonly anonymous?: boolean;
            /** Appointment At */
            readonly appointment_at?: string | null;
            /**
             * Building
             * @default
             */
            readonly building?: string;
            /**
             * Caller Name
             * @default
             */
            readonly caller_name?: string;
            /**
             * Caller Phone
             * @default
             */
            readonly caller_phone?: string;
            /** @default call */
            readonly channel?: components["schemas"]["Channel"];
            /**
             * Complex Work
             * @default false
             */
            readonly complex_work?: boolean;
            readonly emergency?: components["schemas"]["Emergency"] | null;
            /** Matter */
            readonly matter: string;
            readonly outcome: components["schemas"]["Outcome"];
            /** Person Id */
            readonly person_id?: string | null;
            /**
             * Place
             * @default
             */
            readonly place?: string;
            /** Requested At */
            readonly requested_at?: string | null;
            /** Unit Id */
            readonly unit_id?: string | null;
        };
        /**
         * Named
         * @description A word of ours as staff read it.
         */
        readonly Named: {
            /** Code */
            readonly code: string;
            /** En */
            readonly en: string;
            /** Zh */
            readonly zh: string;
        };
        /**
         * NoticeCard
         * @description A notice as the list shows it.
         */
        readonly NoticeCard: {
            /** Building */
            readonly building: string;
            /** Id */
            readonly id: string;
            /** Issue By */
            readonly issue_by: string | null;
            /**
             * Issued At
             * Format: date-time
             */
            readonly issued_at: string;
            /** Issued By */
            readonly issued_by: string;
            /** Late */
            readonly late: boolean;
            /**
             * Number
             * @example WX-20261122-0007
             */
            readonly number: string;
            /** Opinion */
            readonly opinion: string;
            /** Order Id */
            readonly order_id: string;
            /** Order Number */
            readonly order_number: string;
            /** Round */
            readonly round: number;
            /** Technician */
            readonly technician: string;
            /** Technician Id */
            readonly technician_id: string;
            /** Unit Id */
            readonly unit_id: string | null;
            /** Where */
            readonly where: string;
        };
        /**
         * NoticeView
         * @description The whole notice and its paper: title, lines in their order, times of the estate.
         */
        readonly NoticeView: {
            /** Building */
            readonly building: string;
            /** Case Id */
            readonly case_id: string;
            /** Estate */
            readonly estate: string;
            /**
             * Failed At
             * Format: date-time
             */
            readonly failed_at: string;
            /** Follow Up Id */
            readonly follow_up_id: string;
            /** Id */
            readonly id: string;
            /** Issue By */
            readonly issue_by: string | null;
            /**
             * Issued At
             * Format: date-time
             */
            readonly issued_at: string;
            /** Issued By */
            readonly issued_by: string;
            /** Late */
            readonly late: boolean;
            /** Lines */
            readonly lines: readonly components["schemas"]["PrintedLine"][];
            /**
             * Number
             * @example WX-20261122-0007
             */
            readonly number: string;
            /** Opinion */
            readonly opinion: string;
            /** Order Id */
            readonly order_id: string;
            /** Order Number */
            readonly order_number: string;
            /** Round */
            readonly round: number;
            /** Technician */
            readonly technician: string;
            /** Technician Id */
            readonly technician_id: string;
            /** Title En */
            readonly title_en: string;
            /** Title Zh */
            readonly title_zh: string;
            /** Unit Id */
            readonly unit_id: string | null;
            /** Where */
            readonly where: string;
        };
        /**
         * OrderStanding
         * @description The case's work order: its number, state, class and round; what is unknown is on its way.
         */
        readonly OrderStanding: {
            /** Number */
            readonly number: string;
            /** Round */
            readonly round: number;
            readonly state: components["schemas"]["Named"] | null;
            /** Technician */
            readonly technician: string;
            readonly urgency: components["schemas"]["UrgencyClass"] | null;
        };
        /**
         * Outcome
         * @description What a contact becomes (W01). Complaints come with their own feature.
         * @enum {string}
         */
        readonly Outcome: "repair" | "consultation" | "move_in" | "decoration" | "payment" | "release" | "other";
        /** Page[ContactCard] */
        readonly Page_ContactCard_: {
            /** Items */
            readonly items: readonly components["schemas"]["ContactCard"][];
            /** Next */
            readonly next?: string | null;
        };
        /** Page[FollowUpCard] */
        readonly Page_FollowUpCard_: {
            /** Items */
            readonly items: readonly components["schemas"]["FollowUpCard"][];
            /** Next */
            readonly next?: string | null;
        };
        /** Page[NoticeCard] */
        readonly Page_NoticeCard_: {
            /** Items */
            readonly items: readonly components["schemas"]["NoticeCard"][];
            /** Next */
            readonly next?: string | null;
        };
        /**
         * PolicyVersion
         * @description Values in force from a moment on, with who chose them and from which preset, if from one.
         */
        readonly PolicyVersion: {
            /**
             * Chosen At
             * Format: date-time
             */
            readonly chosen_at: string;
            readonly chosen_by: components["schemas"]["Actor"];
            /**
             * Effective From
             * Format: date-time
             */
            readonly effective_from: string;
            /** Preset */
            readonly preset?: string | null;
            /** Values */
            readonly values: {
                readonly [key: string]: unknown;
            };
        };
        /**
         * PolicyView
         * @description One kind of settings: in force now (None = 未设定), its presets and its history,
         *     oldest first.
         */
        readonly PolicyView: {
            /** History */
            readonly history: readonly components["schemas"]["PolicyVersion"][];
            /** In Force */
            readonly in_force: {
                readonly [key: string]: unknown;
            } | null;
            /** Kind */
            readonly kind: string;
            /** Presets */
            readonly presets: readonly components["schemas"]["PresetView"][];
        };
        /**
         * PresetView
         * @description A preset as offered: what it is called, where it comes from, what it sets.
         */
        readonly PresetView: {
            /** En */
            readonly en: string;
            /** Name */
            readonly name: string;
            /** Source */
            readonly source: string;
            /** Values */
            readonly values: {
                readonly [key: string]: unknown;
            };
            /** Zh */
            readonly zh: string;
        };
        /**
         * PrintedLine
         * @description One line of the paper: what it is, and what stands there.
         */
        readonly PrintedLine: {
            /** En */
            readonly en: string;
            /** Text */
            readonly text: string;
            /** Zh */
            readonly zh: string;
        };
        /**
         * Problem
         * @description What every refusal answers: `code` is the reason's name, `detail` says what to do, `data`
         *     fills it in.
         */
        readonly Problem: {
            /** Code */
            readonly code: string;
            /**
             * Data
             * @default {}
             */
            readonly data?: {
                readonly [key: string]: unknown;
            };
            /** Detail */
            readonly detail: string;
            /** Status */
            readonly status: number;
            /** Title */
            readonly title: string;
            /** Trace Id */
            readonly trace_id?: string | null;
            /**
             * Type
             * @default about:blank
             */
            readonly type?: string;
        };
        /**
         * RainRecorded
         * @description What was recorded, and how many calls waited for it: they are due within a moment.
         */
        readonly RainRecorded: {
            /** Buildings */
            readonly buildings: readonly string[];
            /** Calls */
            readonly calls: number;
            /**
             * Day
             * Format: date
             */
            readonly day: string;
        };
        /**
         * RateRow
         * @description One line: what it counts, in both languages, and the rate in percent with one decimal.
         */
        readonly RateRow: {
            /** En */
            readonly en: string;
            /**
             * Finished
             * @default 0
             */
            readonly finished?: number;
            /**
             * Followed Up
             * @default 0
             */
            readonly followed_up?: number;
            /**
             * In Time
             * @default 0
             */
            readonly in_time?: number;
            /** Key */
            readonly key: string;
            /**
             * Overdue
             * @default 0
             */
            readonly overdue?: number;
            /**
             * Pending
             * @default 0
             */
            readonly pending?: number;
            /** Rate */
            readonly rate: number | null;
            /**
             * Unset
             * @default 0
             */
            readonly unset?: number;
            /** Zh */
            readonly zh: string;
        };
        /**
         * RecordRain
         * @description It rained on a day, on the whole estate or on these buildings.
         */
        readonly RecordRain: {
            /**
             * Buildings
             * @default []
             */
            readonly buildings?: readonly string[];
            /**
             * Day
             * Format: date
             */
            readonly day: string;
        };
        /**
         * RecordResult
         * @description The owner was reached. `at` is when, now if left out.
         *
         *     Not satisfied needs the opinion; the written notice goes out in the same act, or later by its
         *     own command where `notice` is false.
         */
        readonly RecordResult: {
            /** At */
            readonly at?: string | null;
            /**
             * Notice
             * @default true
             */
            readonly notice?: boolean;
            /**
             * Opinion
             * @default
             */
            readonly opinion?: string;
            /** Satisfied */
            readonly satisfied: boolean;
        };
        /**
         * RecordVainCall
         * @description Nobody was reached; it stays due. `next_at` is when to try again.
         */
        readonly RecordVainCall: {
            /** At */
            readonly at?: string | null;
            /** Next At */
            readonly next_at?: string | null;
            /**
             * Note
             * @default
             */
            readonly note?: string;
        };
        /**
         * Relation
         * @description What a person is to a unit (requirements E06).
         * @enum {string}
         */
        readonly Relation: "owner" | "tenant" | "family" | "agent";
        /**
         * RelationName
         * @description A relation as staff read it.
         */
        readonly RelationName: {
            readonly code: components["schemas"]["Relation"];
            /** En */
            readonly en: string;
            /** Zh */
            readonly zh: string;
        };
        /**
         * ResultView
         * @description What the owner said.
         */
        readonly ResultView: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Opinion */
            readonly opinion: string;
            /** Satisfied */
            readonly satisfied: boolean;
            /** Who */
            readonly who: string;
        };
        /**
         * RevealReason
         * @description Why a phone number is shown in full; a code and never free text, because it is logged.
         * @enum {string}
         */
        readonly RevealReason: "call_back" | "emergency" | "verify" | "follow_up";
        /**
         * TimelineEntry
         * @description Who did what when, in both languages; `trace` is the id to look it up by.
         */
        readonly TimelineEntry: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            readonly by: components["schemas"]["Actor"];
            /** En */
            readonly en: string;
            /** Id */
            readonly id: string;
            /** Kind */
            readonly kind: string;
            /** Note */
            readonly note: string;
            /** Technician */
            readonly technician: string;
            /** Trace */
            readonly trace: string;
            /** Who */
            readonly who: string;
            /** Zh */
            readonly zh: string;
        };
        /**
         * UnitOfCaller
         * @description What somebody is to a unit; `current` tells whether that holds today.
         */
        readonly UnitOfCaller: {
            /**
             * Current
             * @default true
             */
            readonly current?: boolean;
            /** Label */
            readonly label: string;
            readonly relation: components["schemas"]["RelationName"] | null;
            /** Since */
            readonly since?: string | null;
            /** Unit Id */
            readonly unit_id: string;
            /** Until */
            readonly until?: string | null;
        };
        /**
         * UrgencyClass
         * @description 特急, 急修, 一般, 复杂 (levels.md, Work orders).
         * @enum {string}
         */
        readonly UrgencyClass: "P0" | "P1" | "P2" | "P3";
        /**
         * Wanted
         * @description What the list is narrowed to.
         * @enum {string}
         */
        readonly Wanted: "open" | "due" | "overdue" | "unset" | "waiting" | "notice_owed" | "over" | "all";
    };
    responses: {
        /** @description What was refused, and what to do. */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly callers_search_callers: {
        readonly parameters: {
            readonly query: {
                readonly q: string;
                readonly reason?: components["schemas"]["RevealReason"] | null;
                readonly reveal?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FoundCallers"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly cases_show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly case_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly contacts_list_contacts: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly day?: string | null;
                readonly limit?: number;
                readonly open?: boolean | null;
                readonly text?: string;
                readonly unit_id?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_ContactCard_"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly contacts_log_contact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LogContact"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly contacts_show: {
        readonly parameters: {
            readonly query?: {
                readonly reason?: components["schemas"]["RevealReason"] | null;
                readonly reveal?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly contact_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly follow_ups_list_follow_ups: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly day?: string | null;
                readonly limit?: number;
                readonly mine?: boolean;
                readonly order_id?: string | null;
                readonly text?: string;
                readonly unassigned?: boolean;
                readonly unit_id?: string | null;
                readonly wanted?: components["schemas"]["Wanted"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_FollowUpCard_"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly follow_ups_show: {
        readonly parameters: {
            readonly query?: {
                readonly reason?: components["schemas"]["RevealReason"] | null;
                readonly reveal?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly follow_up_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly follow_ups_appoint_reply: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly follow_up_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppointReply"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly follow_ups_assign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly follow_up_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignFollowUp"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly follow_ups_current_limits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly follow_up_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly follow_ups_not_reached: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly follow_up_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordVainCall"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly follow_ups_issue_notice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly follow_up_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NoticeView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly follow_ups_result: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly follow_up_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordResult"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly follow_ups_take: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly follow_up_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly follow_ups_record_rain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordRain"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RainRecorded"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly notices_list_rectification_notices: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly order_id?: string | null;
                readonly text?: string;
                readonly unit_id?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_NoticeCard_"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly notices_show_rectification_notice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly notice_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NoticeView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly reports_show_follow_up_rate: {
        readonly parameters: {
            readonly query: {
                /** @description First day, the estate's. */
                readonly from: string;
                /** @description Last day, included. */
                readonly until: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpRate"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly reports_print_follow_up_rate: {
        readonly parameters: {
            readonly query: {
                /** @description First day, the estate's. */
                readonly from: string;
                /** @description Last day, included. */
                readonly until: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly settings_list_settings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PolicyView"][];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly settings_show_settings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly settings_choose_settings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChoosePolicy"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyView"];
                };
            };
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 500: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
}
