/** The API of archives. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    "/directory/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search People
         * @description By room, name, pinyin, initials, end of a phone or plate; `reveal` shows phones in full.
         */
        get: operations["directory_search_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Person
         * @description One person with all their units; `reveal` shows phones in full.
         */
        get: operations["directory_one_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search Units
         * @description Units in the order of their labels.
         */
        get: operations["directory_search_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/units/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Unit
         * @description One unit and everybody tied to it, phones masked.
         */
        get: operations["directory_one_unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload Roster
         * @description Judge a roster and bring it in; with `dry_run` only tell what would be written.
         *
         *     Uploading the same file again changes nothing, so this needs no idempotency key. Bad rows answer
         *     422 with the findings, and nothing is written, unless `skip_bad`.
         */
        post: operations["roster_upload_roster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show History
         * @description What has happened to a unit; days are the estate's, both included.
         */
        get: operations["history_show_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print History
         * @description The same to print, in the caller's language, at most 500 entries.
         */
        get: operations["history_print_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Actor
         * @description Who did something. Ids only: names are looked up where they may be seen.
         */
        Actor: {
            /** Id */
            id: string;
            kind: components["schemas"]["ActorKind"];
        };
        /**
         * ActorKind
         * @description Who may act: a member of staff, a tablet, an outside vendor by their link, or the platform
         *     itself.
         * @enum {string}
         */
        ActorKind: "staff" | "device" | "vendor" | "system";
        /** Body_roster_upload_roster */
        Body_roster_upload_roster: {
            /**
             * File
             * @description An .xlsx, or a .csv in UTF-8 or GB18030.
             */
            file: string;
            /**
             * Mapping
             * @description TOML or JSON.
             */
            mapping?: string | null;
        };
        /**
         * Counted
         * @description Units or people of the roster against the directory, and those only the directory has.
         */
        Counted: {
            /**
             * Changed
             * @default 0
             */
            changed?: number;
            /**
             * New
             * @default 0
             */
            new?: number;
            /**
             * Only In Directory
             * @default 0
             */
            only_in_directory?: number;
            /**
             * Same
             * @default 0
             */
            same?: number;
        };
        /**
         * EntryKind
         * @description What happened; the event's name. In this order stand entries of the same moment.
         * @enum {string}
         */
        EntryKind: "contact_logged" | "work_order_opened" | "work_order_quoted" | "quote_accepted" | "quote_declined" | "signature_refused" | "work_order_signed_off" | "charge_slip_issued" | "not_at_home" | "payment_voided" | "payment_taken" | "charge_disputed" | "charge_dispute_resolved" | "charge_settled" | "follow_up_done" | "rectification_notice_issued" | "work_order_reopened" | "work_order_closed" | "work_order_cancelled" | "work_order_forced";
        /**
         * EntryView
         * @description What happened, as read. `amount` is in yuan (`¥123.45`), empty where no money is meant;
         *     `actor` is an id, `trace` leads to the request.
         */
        EntryView: {
            actor: components["schemas"]["Actor"];
            /** Amount */
            amount: string;
            /** Amount Fen */
            amount_fen: number | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Contact Id */
            contact_id: string | null;
            /** En */
            en: string;
            /** Id */
            id: string;
            kind: components["schemas"]["KindName"];
            /** Note */
            note: string;
            /** Order Id */
            order_id: string | null;
            /** Trace */
            trace: string;
            /** Zh */
            zh: string;
        };
        /**
         * Fault
         * @description Named for the reason. Some block the row, the others only warn: `blocks`.
         * @enum {string}
         */
        Fault: "cell_too_long" | "cell_is_formula" | "cell_is_error" | "became_a_date" | "building_missing" | "room_missing" | "address_unreadable" | "area_unreadable" | "area_out_of_range" | "name_missing" | "names_and_phones_differ" | "relation_missing" | "relation_unknown" | "date_unreadable" | "ends_before_it_begins" | "unit_contradicted" | "tie_contradicted" | "person_contradicted" | "area_rounded" | "name_doubtful" | "phone_doubtful" | "phone_digits_lost" | "plate_doubtful" | "said_twice";
        /**
         * FindingView
         * @description A fault with its place, what stands there, what to do; `blocks` tells it from a warning.
         */
        FindingView: {
            /** Blocks */
            blocks: boolean;
            /** Column */
            column: string;
            /** En */
            en: string;
            fault: components["schemas"]["Fault"];
            /** Row */
            row: number;
            /** Sheet */
            sheet: string;
            /** Value */
            value: string;
            /** Zh */
            zh: string;
        };
        /**
         * FoundPeople
         * @description Whoever fits, those of a room first; `more` says that others fit as well.
         */
        FoundPeople: {
            /** Items */
            items: components["schemas"]["PersonCard"][];
            /** More */
            more: boolean;
        };
        /**
         * ImportOutcome
         * @description What became of an import.
         * @enum {string}
         */
        ImportOutcome: "dry_run" | "bad_rows" | "written";
        /**
         * ImportReport
         * @description Of a dry run, what would be written; else what was.
         */
        ImportReport: {
            /** Bad Rows */
            bad_rows: number;
            /** Blocking */
            blocking: components["schemas"]["FindingView"][];
            /** Faults */
            faults: {
                [key: string]: number;
            };
            /** Ignored Headings */
            ignored_headings: string[];
            /**
             * Not Listed
             * @default 0
             */
            not_listed?: number;
            outcome: components["schemas"]["ImportOutcome"];
            people: components["schemas"]["Counted"];
            /** Rows */
            rows: number;
            /** Sheets */
            sheets: string[];
            /** Sheets Left */
            sheets_left: string[];
            /** Ties */
            ties: number;
            units: components["schemas"]["Counted"];
            /** Warnings */
            warnings: components["schemas"]["FindingView"][];
        };
        /**
         * KindName
         * @description A kind of entry as staff read it.
         */
        KindName: {
            code: components["schemas"]["EntryKind"];
            /** En */
            en: string;
            /** Zh */
            zh: string;
        };
        /**
         * Order
         * @description Which end of the history comes first.
         * @enum {string}
         */
        Order: "newest" | "oldest";
        /** Page[UnitCard] */
        Page_UnitCard_: {
            /** Items */
            items: components["schemas"]["UnitCard"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PersonCard
         * @description Somebody with all their units (E15); phones masked unless revealed.
         */
        PersonCard: {
            /** Gone */
            gone: boolean;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Phones */
            phones: string[];
            /** Plates */
            plates: string[];
            /** Ties */
            ties: components["schemas"]["TieCard"][];
        };
        /**
         * Problem
         * @description What every refusal answers: `code` is the reason's name, `detail` says what to do, `data`
         *     fills it in.
         */
        Problem: {
            /** Code */
            code: string;
            /**
             * Data
             * @default {}
             */
            data?: {
                [key: string]: unknown;
            };
            /** Detail */
            detail: string;
            /** Status */
            status: number;
            /** Title */
            title: string;
            /**
             * Trace Id
             * @default null
             */
            trace_id?: string | null;
            /**
             * Type
             * @default about:blank
             */
            type?: string;
        };
        /**
         * Relation
         * @description What a person is to a unit (requirements E06).
         * @enum {string}
         */
        Relation: "owner" | "tenant" | "family" | "agent";
        /**
         * RevealReason
         * @description Why a phone number is shown in full; a code and never free text, because it is logged.
         * @enum {string}
         */
        RevealReason: "call_back" | "emergency" | "verify" | "follow_up";
        /**
         * TieCard
         * @description What somebody is to a unit; `current` tells whether that holds today.
         */
        TieCard: {
            /** Current */
            current: boolean;
            /** Label */
            label: string;
            relation: components["schemas"]["Relation"];
            /** Since */
            since: string | null;
            /** Unit Id */
            unit_id: string;
            /** Until */
            until: string | null;
        };
        /**
         * UnitCard
         * @description A unit in a list; the area in hundredths of a square metre, the day it was handed over.
         */
        UnitCard: {
            /** Area Hundredths */
            area_hundredths: number | null;
            /** Building */
            building: string;
            /** Delivered On */
            delivered_on: string | null;
            /** Entrance */
            entrance: string;
            /** Gone */
            gone: boolean;
            /** Id */
            id: string;
            /** Label */
            label: string;
            /** Room */
            room: string;
            /** Use */
            use: string;
        };
        /**
         * UnitHistory
         * @description A part of a unit's history, and the cursor of the next part (None at the end).
         */
        UnitHistory: {
            /** Items */
            items: components["schemas"]["EntryView"][];
            /** Label */
            label: string;
            /** Next */
            next: string | null;
            /** Unit Id */
            unit_id: string;
        };
        /**
         * UnitView
         * @description A unit and everybody tied to it, owners first.
         */
        UnitView: {
            /** Area Hundredths */
            area_hundredths: number | null;
            /** Building */
            building: string;
            /** Delivered On */
            delivered_on: string | null;
            /** Entrance */
            entrance: string;
            /** Gone */
            gone: boolean;
            /** Id */
            id: string;
            /** Label */
            label: string;
            /** People */
            people: components["schemas"]["PersonCard"][];
            /** Room */
            room: string;
            /** Use */
            use: string;
        };
    };
    responses: {
        /** @description What was refused, and what to do. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
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
    directory_search_people: {
        parameters: {
            query: {
                q: string;
                reason?: components["schemas"]["RevealReason"] | null;
                reveal?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPeople"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    directory_one_person: {
        parameters: {
            query?: {
                reason?: components["schemas"]["RevealReason"] | null;
                reveal?: boolean;
            };
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCard"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    directory_search_units: {
        parameters: {
            query?: {
                building?: string;
                cursor?: string | null;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_UnitCard_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    directory_one_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    roster_upload_roster: {
        parameters: {
            query?: {
                dry_run?: boolean;
                skip_bad?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_roster_upload_roster"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    history_show_history: {
        parameters: {
            query?: {
                cursor?: string | null;
                /** @description None: all kinds. */
                kind?: components["schemas"]["EntryKind"][] | null;
                limit?: number;
                order?: components["schemas"]["Order"];
                since?: string | null;
                until?: string | null;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitHistory"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    history_print_history: {
        parameters: {
            query?: {
                /** @description None: all kinds. */
                kind?: components["schemas"]["EntryKind"][] | null;
                order?: components["schemas"]["Order"];
                since?: string | null;
                until?: string | null;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
}
