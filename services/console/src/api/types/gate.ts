/** The API of gate. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    "/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report
         * @description Take in what has happened at a gate. Each act is its own change with its own key, its id; a
         *     repeat gets the first answer. `waiting` ones are to be sent again, after those ahead of them.
         */
        post: operations["acts_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acts/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kept
         * @description Acts kept for a decision: of revoked tablets, and what could not be taken in.
         */
        get: operations["acts_kept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acts/kept/{act_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Kept
         * @description One act, with what was decided about it.
         */
        get: operations["acts_one_kept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acts/kept/{act_id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply
         * @description Take a kept act in after all, as of the moment it happened.
         */
        post: operations["acts_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acts/kept/{act_id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss
         * @description Leave a kept act, with a reason.
         */
        post: operations["acts_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask
         * @description May this be done? If so it is; the tablet reports it all the same, with the same ids.
         */
        post: operations["asks_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discrepancies
         * @description Differences (差异), the last raised first; `about` the document they are about.
         */
        get: operations["discrepancies_discrepancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/discrepancies/{discrepancy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Discrepancy
         * @description One difference.
         */
        get: operations["discrepancies_one_discrepancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/discrepancies/{discrepancy_id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle
         * @description End a difference: how, and why.
         */
        post: operations["discrepancies_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Journals
         * @description How far each tablet's acts have come, and whose clock is wrong.
         */
        get: operations["journals_journals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Known
         * @description Whether a plate or the number of a pass is known, and what the guard is to do.
         */
        get: operations["known_known"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Passes
         * @description Passes, the last issued first.
         */
        get: operations["passes_passes"];
        put?: never;
        /**
         * Issue
         * @description Issue a parking card (F40), a worker permit (F38) or a temporary worker pass (F37).
         */
        post: operations["passes_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes/{pass_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Pass
         * @description One pass.
         */
        get: operations["passes_one_pass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes/{pass_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke
         * @description Take a pass's force away, with a reason.
         */
        post: operations["passes_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Settings
         * @description All kinds of settings of this service, set or not.
         */
        get: operations["settings_list_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Settings
         * @description One kind of settings with its history.
         */
        get: operations["settings_show_settings"];
        put?: never;
        /**
         * Choose Settings
         * @description Set values or apply a preset; the history keeps who chose it.
         */
        post: operations["settings_choose_settings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server Time
         * @description The moment here.
         */
        get: operations["time_server_time"];
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
         * ActAnswer
         * @description What became of one act, as its tablet is told.
         */
        ActAnswer: {
            /**
             * Differences
             * @default []
             */
            differences?: components["schemas"]["SaidDifference"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            outcome: components["schemas"]["Outcome"];
            problem?: components["schemas"]["ActProblem"] | null;
        };
        /**
         * ActAnswers
         * @description What became of each act, in the order they were sent.
         */
        ActAnswers: {
            /** Answers */
            answers: components["schemas"]["ActAnswer"][];
            /**
             * Server Time
             * Format: date-time
             */
            server_time: string;
        };
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
         * @description Who may act: a member of staff, a tablet, or the platform itself.
         * @enum {string}
         */
        ActorKind: "staff" | "device" | "system";
        /**
         * ActProblem
         * @description Why an act was not taken in.
         */
        ActProblem: {
            /** Code */
            code: string;
            /** En */
            en: string;
            /** Zh */
            zh: string;
        };
        /**
         * Answer
         * @description What the host said.
         * @enum {string}
         */
        Answer: "yes" | "no" | "no_answer";
        /**
         * ApplyHeld
         * @description Take a kept act in after all; `why` where there is something to say.
         */
        ApplyHeld: {
            /**
             * Why
             * @default
             */
            why?: string;
        };
        /**
         * Ask
         * @description May this be done? `data` by the kind, with the ids of what is made, as in the report that
         *     follows; `at` and `clock_offset_ms` by the tablet's clock.
         */
        Ask: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Clock Offset Ms */
            clock_offset_ms?: number | null;
            data: {
                /** Approved By */
                approved_by?: string | null;
                /**
                 * Card Number
                 * @default
                 */
                card_number?: string;
                /**
                 * Company
                 * @default
                 */
                company?: string;
                consent?: components["schemas"]["ConsentTold"] | null;
                /**
                 * Document Tail
                 * @default
                 */
                document_tail?: string;
                /** Expected Id */
                expected_id?: string | null;
                /** Host Id */
                host_id?: string | null;
                /** Leave By */
                leave_by?: string | null;
                /**
                 * Name
                 * @default
                 */
                name?: string;
                /**
                 * Pass Number
                 * @default
                 */
                pass_number?: string;
                /**
                 * People
                 * @default 1
                 */
                people?: number;
                /**
                 * Place
                 * @default
                 */
                place?: string;
                pledge?: components["schemas"]["LeftTold"] | null;
                /**
                 * Reason
                 * @default
                 */
                reason?: string;
                /** Site Id */
                site_id?: string | null;
                /** Unit Id */
                unit_id?: string | null;
                vehicle?: components["schemas"]["VehicleTold"] | null;
                visit_class: components["schemas"]["VisitClass"];
                /** Visit Id */
                visit_id: string;
                /** Watch Entry Id */
                watch_entry_id?: string | null;
            };
            /** @enum {string} */
            kind: "visit.admit";
            /**
             * Version
             * @default 1
             */
            version?: number;
        };
        /**
         * AskAnswer
         * @description It may, and it is done: `result` is what it became, by the kind.
         */
        AskAnswer: {
            result: components["schemas"]["BaseModel"];
            /**
             * Server Time
             * Format: date-time
             */
            server_time: string;
        };
        /** BaseModel */
        BaseModel: Record<string, never>;
        /**
         * CardKind
         * @description What the card opens.
         * @enum {string}
         */
        CardKind: "visitor" | "vehicle";
        /**
         * ChoosePolicy
         * @description New values, or a preset's name; in force from `effective_from`, or at once.
         */
        ChoosePolicy: {
            /** Effective From */
            effective_from?: string | null;
            /** Preset */
            preset?: string | null;
            /** Values */
            values?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * ConsentHow
         * @description How the host said that the visitor may come (A10, J6).
         * @enum {string}
         */
        ConsentHow: "expected" | "phone" | "standing" | "in_person" | "not_needed";
        /**
         * ConsentTold
         * @description The host's answer, as the tablet tells of it.
         */
        ConsentTold: {
            answer: components["schemas"]["Answer"];
            /** At */
            at?: string | null;
            how: components["schemas"]["ConsentHow"];
            /**
             * Number Tail
             * @default
             */
            number_tail?: string;
            /** Person Id */
            person_id?: string | null;
        };
        /**
         * DecisionView
         * @description What was decided about it.
         */
        DecisionView: {
            /** Applied */
            applied: boolean;
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** Why */
            why: string;
        };
        /**
         * DiscrepancyView
         * @description A difference: the rule (`code`), what does not agree in both languages, where and when it
         *     showed, the guard who acted, the role that settles it, and how it was settled.
         *
         *     Texts are empty once the estate's days for personal data have passed.
         */
        DiscrepancyView: {
            /** About */
            about: string;
            /** Act */
            act: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Code */
            code: string;
            /** Device */
            device: string;
            /** En */
            en: string;
            /** Gate */
            gate: string;
            /** Guard */
            guard: string;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Owner */
            owner: string;
            /**
             * Raised At
             * Format: date-time
             */
            raised_at: string;
            settled: components["schemas"]["SettlementView"] | null;
            /** Zh */
            zh: string;
        };
        /**
         * DismissHeld
         * @description Leave a kept act; why.
         */
        DismissHeld: {
            /** Why */
            why: string;
        };
        /**
         * HeldDocument
         * @description Which document it is.
         * @enum {string}
         */
        HeldDocument: "driving_licence" | "work_card" | "student_card" | "member_card" | "other" | "resident_identity_card";
        /**
         * How
         * @description How a difference came to its end.
         * @enum {string}
         */
        How: "explained" | "corrected" | "made_good" | "written_off";
        /**
         * HowText
         * @description A way to settle, as staff read it.
         */
        HowText: {
            code: components["schemas"]["How"];
            /** En */
            en: string;
            /** Zh */
            zh: string;
        };
        /**
         * IssuePass
         * @description A pass as it is handed over. Days are the estate's, both included; `plate` for parking cards
         *     alone.
         */
        IssuePass: {
            /**
             * Company
             * @default
             */
            company?: string;
            /** Holder */
            holder: string;
            kind: components["schemas"]["PassKind"];
            /** Number */
            number: string;
            /**
             * Plate
             * @default
             */
            plate?: string;
            /** Unit Id */
            unit_id?: string | null;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /**
             * Valid Until
             * Format: date
             */
            valid_until: string;
        };
        /**
         * KeptAct
         * @description An act that was not taken in as it came: `rejected` for `differences`, or `quarantined`
         *     because its tablet is revoked. `sent` is the whole act; empty once it has been forgotten.
         */
        KeptAct: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            decided: components["schemas"]["DecisionView"] | null;
            /** Device */
            device: string;
            /** Differences */
            differences: components["schemas"]["SaidDifference"][];
            /** Gate */
            gate: string;
            /** Guard */
            guard: string;
            /** Id */
            id: string;
            /** Journal */
            journal: string;
            /** Kind */
            kind: string;
            outcome: components["schemas"]["Outcome"];
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /** Sent */
            sent: {
                [key: string]: unknown;
            };
            /** Sequence */
            sequence: number;
        };
        /**
         * Known
         * @description What the gate knows of a plate or pass as `asked`.
         *
         *     `standing` are the words a guard acts on; `kind`, the masked `holder`, the labels of `units`,
         *     company and days are empty where it is not known. `warnings` never block.
         */
        Known: {
            /** Asked */
            asked: string;
            /**
             * Company
             * @default
             */
            company?: string;
            /**
             * Holder
             * @default
             */
            holder?: string;
            kind?: components["schemas"]["Named"] | null;
            /** Known */
            known: boolean;
            standing: components["schemas"]["Named"];
            /**
             * Units
             * @default []
             */
            units?: string[];
            /** Valid From */
            valid_from?: string | null;
            /** Valid Until */
            valid_until?: string | null;
            /**
             * Warnings
             * @default []
             */
            warnings?: components["schemas"]["Named"][];
        };
        /**
         * LeftTold
         * @description What the visitor left, as the tablet tells of it.
         */
        LeftTold: {
            /** Amount Fen */
            amount_fen?: number | null;
            document?: components["schemas"]["HeldDocument"] | null;
            /** @default none */
            kind?: components["schemas"]["PledgeKind"];
            /**
             * Receipt Number
             * @default
             */
            receipt_number?: string;
        };
        /**
         * Named
         * @description A word of ours as staff read it.
         */
        Named: {
            /** Code */
            code: string;
            /** En */
            en: string;
            /** Zh */
            zh: string;
        };
        /**
         * Outcome
         * @description What became of an act. All but `waiting` are final for the tablet.
         * @enum {string}
         */
        Outcome: "done" | "discrepancy" | "waiting" | "rejected" | "quarantined";
        /** Page[DiscrepancyView] */
        Page_DiscrepancyView_: {
            /** Items */
            items: components["schemas"]["DiscrepancyView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[KeptAct] */
        Page_KeptAct_: {
            /** Items */
            items: components["schemas"]["KeptAct"][];
            /** Next */
            next?: string | null;
        };
        /** Page[PassView] */
        Page_PassView_: {
            /** Items */
            items: components["schemas"]["PassView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[TabletJournal] */
        Page_TabletJournal_: {
            /** Items */
            items: components["schemas"]["TabletJournal"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PassKind
         * @description Which of the estate's papers it is.
         * @enum {string}
         */
        PassKind: "parking_card" | "worker_permit" | "worker_pass";
        /**
         * PassView
         * @description A pass with what it is worth today; `unit` is the unit's label.
         */
        PassView: {
            /** Company */
            company: string;
            /** Holder */
            holder: string;
            /** Id */
            id: string;
            /**
             * Issued At
             * Format: date-time
             */
            issued_at: string;
            issued_by: components["schemas"]["Actor"];
            kind: components["schemas"]["Named"];
            /** Number */
            number: string;
            /** Plate */
            plate: string;
            revoked: components["schemas"]["Revocation"] | null;
            standing: components["schemas"]["Named"];
            /** Unit */
            unit: string;
            /** Unit Id */
            unit_id: string | null;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /**
             * Valid Until
             * Format: date
             */
            valid_until: string;
        };
        /**
         * PledgeKind
         * @description What is left at the gate.
         * @enum {string}
         */
        PledgeKind: "none" | "document" | "deposit";
        /**
         * PolicyVersion
         * @description Values in force from a moment on, with who chose them and from which preset, if from one.
         */
        PolicyVersion: {
            /**
             * Chosen At
             * Format: date-time
             */
            chosen_at: string;
            chosen_by: components["schemas"]["Actor"];
            /**
             * Effective From
             * Format: date-time
             */
            effective_from: string;
            /** Preset */
            preset?: string | null;
            /** Values */
            values: {
                [key: string]: unknown;
            };
        };
        /**
         * PolicyView
         * @description One kind of settings: in force now (None = 未设定), its presets and its history,
         *     oldest first.
         */
        PolicyView: {
            /** History */
            history: components["schemas"]["PolicyVersion"][];
            /** In Force */
            in_force: {
                [key: string]: unknown;
            } | null;
            /** Kind */
            kind: string;
            /** Presets */
            presets: components["schemas"]["PresetView"][];
        };
        /**
         * PresetView
         * @description A preset as offered: what it is called, where it comes from, what it sets.
         */
        PresetView: {
            /** En */
            en: string;
            /** Name */
            name: string;
            /** Source */
            source: string;
            /** Values */
            values: {
                [key: string]: unknown;
            };
            /** Zh */
            zh: string;
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
         * Revocation
         * @description Who took a pass's force away, when and why.
         */
        Revocation: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** Reason */
            reason: string;
        };
        /**
         * RevokePass
         * @description Why a pass is of no force any more.
         */
        RevokePass: {
            /** Reason */
            reason: string;
        };
        /**
         * SaidDifference
         * @description A difference as the guard reads it; `about` is the document it is about.
         */
        SaidDifference: {
            /**
             * About
             * @default
             */
            about?: string;
            /** Code */
            code: string;
            /** En */
            en: string;
            /** Zh */
            zh: string;
        };
        /**
         * ReportedAct
         * @description One act as a tablet reports it; `data` by its kind.
         *
         *     `id`, made on the tablet, is the server's id as well. (`journal`, `sequence`) is its place: a
         *     journal is one enrolment's database, its numbers begin at 1 and leave none out. `guard` acted;
         *     whoever sends may be the next one. `at`, `touched_at` and `snapshot_at` are the tablet's clock,
         *     `clock_offset_ms` is server minus tablet as last measured, null if never. `document_ms`: how
         *     long the document was in the guard's hand (T30); `phone_ms`: how long on the phone.
         *     `provisional`: decided without us, by the snapshot.
         */
        SentAct: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Clock Offset Ms */
            clock_offset_ms?: number | null;
            data: {
                /** List Id */
                list_id: string;
                /** People */
                people: number;
            } | {
                /** Approved By */
                approved_by?: string | null;
                /**
                 * Card Number
                 * @default
                 */
                card_number?: string;
                /**
                 * Company
                 * @default
                 */
                company?: string;
                consent?: components["schemas"]["ConsentTold"] | null;
                /**
                 * Document Tail
                 * @default
                 */
                document_tail?: string;
                /** Expected Id */
                expected_id?: string | null;
                /** Host Id */
                host_id?: string | null;
                /** Leave By */
                leave_by?: string | null;
                /**
                 * Name
                 * @default
                 */
                name?: string;
                /**
                 * Pass Number
                 * @default
                 */
                pass_number?: string;
                /**
                 * People
                 * @default 1
                 */
                people?: number;
                /**
                 * Place
                 * @default
                 */
                place?: string;
                pledge?: components["schemas"]["LeftTold"] | null;
                /**
                 * Reason
                 * @default
                 */
                reason?: string;
                /** Site Id */
                site_id?: string | null;
                /** Unit Id */
                unit_id?: string | null;
                vehicle?: components["schemas"]["VehicleTold"] | null;
                visit_class: components["schemas"]["VisitClass"];
                /** Visit Id */
                visit_id: string;
                /** Watch Entry Id */
                watch_entry_id?: string | null;
            } | {
                consent?: components["schemas"]["ConsentTold"] | null;
                /** Host Id */
                host_id?: string | null;
                /**
                 * Name
                 * @default
                 */
                name?: string;
                /**
                 * Note
                 * @default
                 */
                note?: string;
                /**
                 * People
                 * @default 1
                 */
                people?: number;
                reason: components["schemas"]["TurnAwayReason"];
                /** Unit Id */
                unit_id?: string | null;
                visit_class: components["schemas"]["VisitClass"];
                /** Visit Id */
                visit_id: string;
            } | {
                /**
                 * Cards Returned
                 * @default []
                 */
                cards_returned?: string[];
                /**
                 * Note
                 * @default
                 */
                note?: string;
                /**
                 * Pledge Returned
                 * @default false
                 */
                pledge_returned?: boolean;
                /** Rear Doors Checked */
                rear_doors_checked?: boolean | null;
                /** Visit Id */
                visit_id: string;
            } | {
                /** Approver Id */
                approver_id: string;
                /** Card Number */
                card_number: string;
                kind: components["schemas"]["CardKind"];
                /**
                 * Note
                 * @default
                 */
                note?: string;
                /** Visit Id */
                visit_id?: string | null;
            } | {
                /** Card Number */
                card_number: string;
                kind: components["schemas"]["CardKind"];
            } | {
                /** Visit Id */
                visit_id: string;
            };
            /** Document Ms */
            document_ms?: number | null;
            /** Guard */
            guard: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Journal
             * Format: uuid
             */
            journal: string;
            /** @enum {string} */
            kind: "emergency.printed" | "visit.admit" | "visit.refuse" | "visit.depart" | "card.lost" | "card.found" | "pledge.return";
            /** Phone Ms */
            phone_ms?: number | null;
            /**
             * Provisional
             * @default false
             */
            provisional?: boolean;
            /** Sequence */
            sequence: number;
            /** Snapshot At */
            snapshot_at?: string | null;
            /** Touched At */
            touched_at?: string | null;
            /**
             * Version
             * @default 1
             */
            version?: number;
        };
        /**
         * SentActs
         * @description Acts of one tablet, of its own journal or one before, in any order; at most a hundred.
         */
        SentActs: {
            /** Acts */
            acts: {
                /**
                 * At
                 * Format: date-time
                 */
                at: string;
                /** Clock Offset Ms */
                clock_offset_ms?: number | null;
                data: {
                    /** List Id */
                    list_id: string;
                    /** People */
                    people: number;
                } | {
                    /** Approved By */
                    approved_by?: string | null;
                    /**
                     * Card Number
                     * @default
                     */
                    card_number?: string;
                    /**
                     * Company
                     * @default
                     */
                    company?: string;
                    consent?: components["schemas"]["ConsentTold"] | null;
                    /**
                     * Document Tail
                     * @default
                     */
                    document_tail?: string;
                    /** Expected Id */
                    expected_id?: string | null;
                    /** Host Id */
                    host_id?: string | null;
                    /** Leave By */
                    leave_by?: string | null;
                    /**
                     * Name
                     * @default
                     */
                    name?: string;
                    /**
                     * Pass Number
                     * @default
                     */
                    pass_number?: string;
                    /**
                     * People
                     * @default 1
                     */
                    people?: number;
                    /**
                     * Place
                     * @default
                     */
                    place?: string;
                    pledge?: components["schemas"]["LeftTold"] | null;
                    /**
                     * Reason
                     * @default
                     */
                    reason?: string;
                    /** Site Id */
                    site_id?: string | null;
                    /** Unit Id */
                    unit_id?: string | null;
                    vehicle?: components["schemas"]["VehicleTold"] | null;
                    visit_class: components["schemas"]["VisitClass"];
                    /** Visit Id */
                    visit_id: string;
                    /** Watch Entry Id */
                    watch_entry_id?: string | null;
                } | {
                    consent?: components["schemas"]["ConsentTold"] | null;
                    /** Host Id */
                    host_id?: string | null;
                    /**
                     * Name
                     * @default
                     */
                    name?: string;
                    /**
                     * Note
                     * @default
                     */
                    note?: string;
                    /**
                     * People
                     * @default 1
                     */
                    people?: number;
                    reason: components["schemas"]["TurnAwayReason"];
                    /** Unit Id */
                    unit_id?: string | null;
                    visit_class: components["schemas"]["VisitClass"];
                    /** Visit Id */
                    visit_id: string;
                } | {
                    /**
                     * Cards Returned
                     * @default []
                     */
                    cards_returned?: string[];
                    /**
                     * Note
                     * @default
                     */
                    note?: string;
                    /**
                     * Pledge Returned
                     * @default false
                     */
                    pledge_returned?: boolean;
                    /** Rear Doors Checked */
                    rear_doors_checked?: boolean | null;
                    /** Visit Id */
                    visit_id: string;
                } | {
                    /** Approver Id */
                    approver_id: string;
                    /** Card Number */
                    card_number: string;
                    kind: components["schemas"]["CardKind"];
                    /**
                     * Note
                     * @default
                     */
                    note?: string;
                    /** Visit Id */
                    visit_id?: string | null;
                } | {
                    /** Card Number */
                    card_number: string;
                    kind: components["schemas"]["CardKind"];
                } | {
                    /** Visit Id */
                    visit_id: string;
                };
                /** Document Ms */
                document_ms?: number | null;
                /** Guard */
                guard: string;
                /**
                 * Id
                 * Format: uuid
                 */
                id: string;
                /**
                 * Journal
                 * Format: uuid
                 */
                journal: string;
                /** @enum {string} */
                kind: "emergency.printed" | "visit.admit" | "visit.refuse" | "visit.depart" | "card.lost" | "card.found" | "pledge.return";
                /** Phone Ms */
                phone_ms?: number | null;
                /**
                 * Provisional
                 * @default false
                 */
                provisional?: boolean;
                /** Sequence */
                sequence: number;
                /** Snapshot At */
                snapshot_at?: string | null;
                /** Touched At */
                touched_at?: string | null;
                /**
                 * Version
                 * @default 1
                 */
                version?: number;
            }[];
        };
        /**
         * ServerTime
         * @description The moment here, to measure a tablet's clock by.
         */
        ServerTime: {
            /**
             * Server Time
             * Format: date-time
             */
            server_time: string;
        };
        /**
         * SettleDiscrepancy
         * @description How a difference came to its end, and why.
         */
        SettleDiscrepancy: {
            how: components["schemas"]["How"];
            /** Why */
            why: string;
        };
        /**
         * SettlementView
         * @description How it ended.
         */
        SettlementView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            how: components["schemas"]["HowText"];
            /** Why */
            why: string;
        };
        /**
         * TabletJournal
         * @description How far one tablet's acts have come. `skewed`: its clock was off by more than is passed over
         *     when it was last heard; times are corrected either way.
         */
        TabletJournal: {
            /** Clock Offset Ms */
            clock_offset_ms: number | null;
            /** Device */
            device: string;
            /** Expects */
            expects: number;
            /** Gate */
            gate: string;
            /**
             * Heard At
             * Format: date-time
             */
            heard_at: string;
            /** Journal */
            journal: string;
            /** Revoked */
            revoked: boolean;
            /** Skewed */
            skewed: boolean;
            /** Tablet */
            tablet: string;
        };
        /**
         * TurnAwayReason
         * @description Why somebody was not let in.
         * @enum {string}
         */
        TurnAwayReason: "no_host" | "host_refused" | "no_answer" | "tout" | "watch_list" | "no_pass" | "other";
        /**
         * VehicleKind
         * @description What drives in. A truck opens its rear doors when it leaves (W25).
         * @enum {string}
         */
        VehicleKind: "car" | "van" | "truck" | "motorbike" | "other";
        /**
         * VehicleTold
         * @description What a visitor came in, as the tablet tells of it.
         */
        VehicleTold: {
            /**
             * Card Number
             * @default
             */
            card_number?: string;
            /** Companions */
            companions?: number | null;
            /**
             * Driver
             * @default
             */
            driver?: string;
            /** @default car */
            kind?: components["schemas"]["VehicleKind"];
            /**
             * Parking Place
             * @default
             */
            parking_place?: string;
            /**
             * Plate
             * @default
             */
            plate?: string;
            /**
             * Route Told
             * @default false
             */
            route_told?: boolean;
        };
        /**
         * VisitClass
         * @description What somebody comes to the gate for; it decides what is asked of them (W17 to W24).
         * @enum {string}
         */
        VisitClass: "business" | "guest" | "viewer" | "delivery" | "tout" | "worker" | "other";
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
    acts_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentActs"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswers"];
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
    acts_kept: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
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
                    "application/json": components["schemas"]["Page_KeptAct_"];
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
    acts_one_kept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                act_id: string;
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
                    "application/json": components["schemas"]["KeptAct"];
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
    acts_apply: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                act_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyHeld"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAct"];
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
    acts_dismiss: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                act_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissHeld"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAct"];
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
    asks_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * At
                     * Format: date-time
                     */
                    at: string;
                    /** Clock Offset Ms */
                    clock_offset_ms?: number | null;
                    data: {
                        /** Approved By */
                        approved_by?: string | null;
                        /**
                         * Card Number
                         * @default
                         */
                        card_number?: string;
                        /**
                         * Company
                         * @default
                         */
                        company?: string;
                        consent?: components["schemas"]["ConsentTold"] | null;
                        /**
                         * Document Tail
                         * @default
                         */
                        document_tail?: string;
                        /** Expected Id */
                        expected_id?: string | null;
                        /** Host Id */
                        host_id?: string | null;
                        /** Leave By */
                        leave_by?: string | null;
                        /**
                         * Name
                         * @default
                         */
                        name?: string;
                        /**
                         * Pass Number
                         * @default
                         */
                        pass_number?: string;
                        /**
                         * People
                         * @default 1
                         */
                        people?: number;
                        /**
                         * Place
                         * @default
                         */
                        place?: string;
                        pledge?: components["schemas"]["LeftTold"] | null;
                        /**
                         * Reason
                         * @default
                         */
                        reason?: string;
                        /** Site Id */
                        site_id?: string | null;
                        /** Unit Id */
                        unit_id?: string | null;
                        vehicle?: components["schemas"]["VehicleTold"] | null;
                        visit_class: components["schemas"]["VisitClass"];
                        /** Visit Id */
                        visit_id: string;
                        /** Watch Entry Id */
                        watch_entry_id?: string | null;
                    };
                    /** @enum {string} */
                    kind: "visit.admit";
                    /**
                     * Version
                     * @default 1
                     */
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskAnswer"];
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
    discrepancies_discrepancies: {
        parameters: {
            query?: {
                about?: string | null;
                cursor?: string | null;
                limit?: number;
                settled?: boolean | null;
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
                    "application/json": components["schemas"]["Page_DiscrepancyView_"];
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
    discrepancies_one_discrepancy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                discrepancy_id: string;
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
                    "application/json": components["schemas"]["DiscrepancyView"];
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
    discrepancies_settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                discrepancy_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDiscrepancy"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyView"];
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
    journals_journals: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
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
                    "application/json": components["schemas"]["Page_TabletJournal_"];
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
    known_known: {
        parameters: {
            query?: {
                pass?: string | null;
                plate?: string | null;
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
                    "application/json": components["schemas"]["Known"];
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
    passes_passes: {
        parameters: {
            query?: {
                cursor?: string | null;
                kind?: components["schemas"]["PassKind"] | null;
                limit?: number;
                unit_id?: string | null;
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
                    "application/json": components["schemas"]["Page_PassView_"];
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
    passes_issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssuePass"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassView"];
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
    passes_one_pass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pass_id: string;
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
                    "application/json": components["schemas"]["PassView"];
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
    passes_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                pass_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokePass"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassView"];
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
    settings_list_settings: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PolicyView"][];
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
    settings_show_settings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
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
                    "application/json": components["schemas"]["PolicyView"];
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
    settings_choose_settings: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoosePolicy"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
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
    time_server_time: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ServerTime"];
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
}
