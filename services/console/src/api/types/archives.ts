/** The API of archives. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    readonly "/directory/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search People
         * @description By room, name, pinyin, initials, end of a phone or plate; `reveal` shows phones in full.
         */
        readonly get: operations["directory_search_people"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/directory/people/{person_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One Person
         * @description One person with all their units; `reveal` shows phones in full.
         */
        readonly get: operations["directory_one_person"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/directory/units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search Units
         * @description Units in the order of their labels.
         */
        readonly get: operations["directory_search_units"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/directory/units/{unit_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One Unit
         * @description One unit and everybody tied to it, phones masked.
         */
        readonly get: operations["directory_one_unit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roster/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upload Roster
         * @description Judge a roster and bring it in; with `dry_run` only tell what would be written.
         *
         *     Uploading the same file again changes nothing, so this needs no idempotency key. Bad rows answer
         *     422 with the findings, and nothing is written, unless `skip_bad`.
         */
        readonly post: operations["roster_upload_roster"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/units/{unit_id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show History
         * @description What has happened to a unit; days are the estate's, both included.
         */
        readonly get: operations["history_show_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/units/{unit_id}/history.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Print History
         * @description The same to print, in the caller's language, at most 500 entries.
         */
        readonly get: operations["history_print_history"];
        readonly put?: never;
        readonly post?: never;
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
        /** Body_roster_upload_roster */
        readonly Body_roster_upload_roster: {
            /**
             * File
             * @description An .xlsx, or a .csv in UTF-8 or GB18030.
             */
            readonly file: string;
            /**
             * Mapping
             * @description TOML or JSON.
             */
            readonly mapping?: string | null;
        };
        /**
         * Counted
         * @description Units or people of the roster against the directory, and those only the directory has.
         */
        readonly Counted: {
            /**
             * Changed
             * @default 0
             */
            readonly changed?: number;
            /**
             * New
             * @default 0
             */
            readonly new?: number;
            /**
             * Only In Directory
             * @default 0
             */
            readonly only_in_directory?: number;
            /**
             * Same
             * @default 0
             */
            readonly same?: number;
        };
        /**
         * EntryKind
         * @description What happened; the event's name. In this order stand entries of the same moment.
         * @enum {string}
         */
        readonly EntryKind: "contact_logged" | "work_order_opened" | "work_order_quoted" | "quote_accepted" | "quote_declined" | "signature_refused" | "work_order_signed_off" | "charge_slip_issued" | "not_at_home" | "payment_voided" | "payment_taken" | "charge_disputed" | "charge_dispute_resolved" | "charge_settled" | "follow_up_done" | "rectification_notice_issued" | "work_order_reopened" | "work_order_closed" | "work_order_cancelled";
        /**
         * EntryView
         * @description What happened, as read. `amount` is in yuan (`¥123.45`), empty where no money is meant;
         *     `actor` is an id, `trace` leads to the request.
         */
        readonly EntryView: {
            readonly actor: components["schemas"]["Actor"];
            /** Amount */
            readonly amount: string;
            /** Amount Fen */
            readonly amount_fen: number | null;
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Contact Id */
            readonly contact_id: string | null;
            /** En */
            readonly en: string;
            /** Id */
            readonly id: string;
            readonly kind: components["schemas"]["KindName"];
            /** Note */
            readonly note: string;
            /** Order Id */
            readonly order_id: string | null;
            /** Trace */
            readonly trace: string;
            /** Zh */
            readonly zh: string;
        };
        /**
         * Fault
         * @description Named for the reason. Some block the row, the others only warn: `blocks`.
         * @enum {string}
         */
        readonly Fault: "cell_too_long" | "cell_is_formula" | "cell_is_error" | "became_a_date" | "building_missing" | "room_missing" | "address_unreadable" | "area_unreadable" | "area_out_of_range" | "name_missing" | "names_and_phones_differ" | "relation_missing" | "relation_unknown" | "date_unreadable" | "ends_before_it_begins" | "unit_contradicted" | "tie_contradicted" | "person_contradicted" | "area_rounded" | "name_doubtful" | "phone_doubtful" | "phone_digits_lost" | "plate_doubtful" | "said_twice";
        /**
         * FindingView
         * @description A fault with its place, what stands there, what to do; `blocks` tells it from a warning.
         */
        readonly FindingView: {
            /** Blocks */
            readonly blocks: boolean;
            /** Column */
            readonly column: string;
            /** En */
            readonly en: string;
            readonly fault: components["schemas"]["Fault"];
            /** Row */
            readonly row: number;
            /** Sheet */
            readonly sheet: string;
            /** Value */
            readonly value: string;
            /** Zh */
            readonly zh: string;
        };
        /**
         * FoundPeople
         * @description Whoever fits, those of a room first; `more` says that others fit as well.
         */
        readonly FoundPeople: {
            /** Items */
            readonly items: readonly components["schemas"]["PersonCard"][];
            /** More */
            readonly more: boolean;
        };
        /**
         * ImportOutcome
         * @description What became of an import.
         * @enum {string}
         */
        readonly ImportOutcome: "dry_run" | "bad_rows" | "written";
        /**
         * ImportReport
         * @description Of a dry run, what would be written; else what was.
         */
        readonly ImportReport: {
            /** Bad Rows */
            readonly bad_rows: number;
            /** Blocking */
            readonly blocking: readonly components["schemas"]["FindingView"][];
            /** Faults */
            readonly faults: {
                readonly [key: string]: number;
            };
            /** Ignored Headings */
            readonly ignored_headings: readonly string[];
            /**
             * Not Listed
             * @default 0
             */
            readonly not_listed?: number;
            readonly outcome: components["schemas"]["ImportOutcome"];
            readonly people: components["schemas"]["Counted"];
            /** Rows */
            readonly rows: number;
            /** Sheets */
            readonly sheets: readonly string[];
            /** Sheets Left */
            readonly sheets_left: readonly string[];
            /** Ties */
            readonly ties: number;
            readonly units: components["schemas"]["Counted"];
            /** Warnings */
            readonly warnings: readonly components["schemas"]["FindingView"][];
        };
        /**
         * KindName
         * @description A kind of entry as staff read it.
         */
        readonly KindName: {
            readonly code: components["schemas"]["EntryKind"];
            /** En */
            readonly en: string;
            /** Zh */
            readonly zh: string;
        };
        /**
         * Order
         * @description Which end of the history comes first.
         * @enum {string}
         */
        readonly Order: "newest" | "oldest";
        /** Page[UnitCard] */
        readonly Page_UnitCard_: {
            /** Items */
            readonly items: readonly components["schemas"]["UnitCard"][];
            /** Next */
            readonly next?: string | null;
        };
        /**
         * PersonCard
         * @description Somebody with all their units (E15); phones masked unless revealed.
         */
        readonly PersonCard: {
            /** Gone */
            readonly gone: boolean;
            /** Id */
            readonly id: string;
            /** Name */
            readonly name: string;
            /** Phones */
            readonly phones: readonly string[];
            /** Plates */
            readonly plates: readonly string[];
            /** Ties */
            readonly ties: readonly components["schemas"]["TieCard"][];
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
         * Relation
         * @description What a person is to a unit (requirements E06).
         * @enum {string}
         */
        readonly Relation: "owner" | "tenant" | "family" | "agent";
        /**
         * RevealReason
         * @description Why a phone number is shown in full; a code and never free text, because it is logged.
         * @enum {string}
         */
        readonly RevealReason: "call_back" | "emergency" | "verify" | "follow_up";
        /**
         * TieCard
         * @description What somebody is to a unit; `current` tells whether that holds today.
         */
        readonly TieCard: {
            /** Current */
            readonly current: boolean;
            /** Label */
            readonly label: string;
            readonly relation: components["schemas"]["Relation"];
            /** Since */
            readonly since: string | null;
            /** Unit Id */
            readonly unit_id: string;
            /** Until */
            readonly until: string | null;
        };
        /**
         * UnitCard
         * @description A unit in a list; the area in hundredths of a square metre, the day it was handed over.
         */
        readonly UnitCard: {
            /** Area Hundredths */
            readonly area_hundredths: number | null;
            /** Building */
            readonly building: string;
            /** Delivered On */
            readonly delivered_on: string | null;
            /** Entrance */
            readonly entrance: string;
            /** Gone */
            readonly gone: boolean;
            /** Id */
            readonly id: string;
            /** Label */
            readonly label: string;
            /** Room */
            readonly room: string;
            /** Use */
            readonly use: string;
        };
        /**
         * UnitHistory
         * @description A part of a unit's history, and the cursor of the next part (None at the end).
         */
        readonly UnitHistory: {
            /** Items */
            readonly items: readonly components["schemas"]["EntryView"][];
            /** Label */
            readonly label: string;
            /** Next */
            readonly next: string | null;
            /** Unit Id */
            readonly unit_id: string;
        };
        /**
         * UnitView
         * @description A unit and everybody tied to it, owners first.
         */
        readonly UnitView: {
            /** Area Hundredths */
            readonly area_hundredths: number | null;
            /** Building */
            readonly building: string;
            /** Delivered On */
            readonly delivered_on: string | null;
            /** Entrance */
            readonly entrance: string;
            /** Gone */
            readonly gone: boolean;
            /** Id */
            readonly id: string;
            /** Label */
            readonly label: string;
            /** People */
            readonly people: readonly components["schemas"]["PersonCard"][];
            /** Room */
            readonly room: string;
            /** Use */
            readonly use: string;
        };
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
    readonly directory_search_people: {
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
                    readonly "application/json": components["schemas"]["FoundPeople"];
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
    readonly directory_one_person: {
        readonly parameters: {
            readonly query?: {
                readonly reason?: components["schemas"]["RevealReason"] | null;
                readonly reveal?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly person_id: string;
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
                    readonly "application/json": components["schemas"]["PersonCard"];
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
    readonly directory_search_units: {
        readonly parameters: {
            readonly query?: {
                readonly building?: string;
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly q?: string;
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
                    readonly "application/json": components["schemas"]["Page_UnitCard_"];
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
    readonly directory_one_unit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly unit_id: string;
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
                    readonly "application/json": components["schemas"]["UnitView"];
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
    readonly roster_upload_roster: {
        readonly parameters: {
            readonly query?: {
                readonly dry_run?: boolean;
                readonly skip_bad?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["Body_roster_upload_roster"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportReport"];
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
    readonly history_show_history: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                /** @description None: all kinds. */
                readonly kind?: readonly components["schemas"]["EntryKind"][] | null;
                readonly limit?: number;
                readonly order?: components["schemas"]["Order"];
                readonly since?: string | null;
                readonly until?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly unit_id: string;
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
                    readonly "application/json": components["schemas"]["UnitHistory"];
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
    readonly history_print_history: {
        readonly parameters: {
            readonly query?: {
                /** @description None: all kinds. */
                readonly kind?: readonly components["schemas"]["EntryKind"][] | null;
                readonly order?: components["schemas"]["Order"];
                readonly since?: string | null;
                readonly until?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly unit_id: string;
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
}
