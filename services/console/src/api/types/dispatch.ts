/** The API of dispatch. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    readonly "/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put File
         * @description Keep a file: the body is the file itself, a JPEG, PNG or WebP image or a PDF.
         *
         *     Its kind is told by its content, not by the header `Content-Type`; images are kept without
         *     EXIF. The file's id is the `Idempotency-Key`. `purpose` says in a word what it is for.
         */
        readonly post: operations["files_put_file"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/files/{file_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show File
         * @description The file. A PDF comes as an attachment, never to be shown in our own pages.
         */
        readonly get: operations["files_show_file"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        /**
         * Look For File
         * @description What `show_file` would answer, without the file.
         */
        readonly head: operations["files_look_for_file"];
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Orders
         * @description The board: open orders, or those in the given states, the clock that runs out next first.
         */
        readonly get: operations["orders_list_orders"];
        readonly put?: never;
        /**
         * Open Directly
         * @description 直接来电: a call the engineering room took itself (E21).
         */
        readonly post: operations["orders_open_directly"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show
         * @description One order: slip, clocks, history, and what the caller may do now.
         */
        readonly get: operations["orders_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept
         * @description 接受: the assigned technician takes it on.
         */
        readonly post: operations["orders_accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/approve-budget": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approve Budget
         * @description 批准预算: in place of consent where nobody lives (E01).
         */
        readonly post: operations["orders_approve_budget"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/approve-unsigned": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approve Unsigned
         * @description 批准未签字: a supervisor, the same day (E11).
         */
        readonly post: operations["orders_approve_unsigned"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/arrive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Arrive
         * @description 到场: the assigned technician is on site.
         */
        readonly post: operations["orders_arrive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/assign": {
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
         * @description 派工: dispatch a technician, or another one in their place.
         */
        readonly post: operations["orders_assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel
         * @description 取消: end it without the work, with a reason.
         */
        readonly post: operations["orders_cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/close-declined": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close Declined
         * @description 不修关单: the quote was declined for good and nothing was done.
         */
        readonly post: operations["orders_close_declined"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/consent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Consent
         * @description 业主同意: somebody of the household who may agreed to the quote (A08, E06).
         */
        readonly post: operations["orders_consent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decline
         * @description 业主不同意: a new quote follows, or the end.
         */
        readonly post: operations["orders_decline"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/decline-budget": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decline Budget
         * @description 不批准预算: a new quote follows, or the end.
         */
        readonly post: operations["orders_decline_budget"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/delay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delay
         * @description 报延误: the assigned technician cannot come in time; the owner is told (T10).
         */
        readonly post: operations["orders_delay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/finish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Finish
         * @description 完工: the work is done, for what was agreed or less; the signature is owed now.
         */
        readonly post: operations["orders_finish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/hand-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hand Over
         * @description 接单: the engineering dispatcher has the slip (T09).
         */
        readonly post: operations["orders_hand_over"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/inspect": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Inspect
         * @description 验收: the building manager has seen it, with a photo (E01); or it is done again.
         */
        readonly post: operations["orders_inspect"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/no-signature": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * No Signature
         * @description 未签字: nobody signs, and why (E11); not satisfied, it is done again at once.
         */
        readonly post: operations["orders_no_signature"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/quote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Quote
         * @description 报价: the cause, and what it costs whom, by tariff or with material typed in (F06, W33).
         */
        readonly post: operations["orders_quote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/reject-unsigned": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reject Unsigned
         * @description 不批准未签字: the signature is still owed.
         */
        readonly post: operations["orders_reject_unsigned"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report
         * @description 代报: what the technician said by radio, with the true time (E04). `act` says what; the other
         *     fields are those of its own route.
         */
        readonly post: operations["orders_report"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give Back
         * @description 退回: the assigned technician gives it back, with a reason.
         */
        readonly post: operations["orders_give_back"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/set-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set Out
         * @description 出发: the assigned technician is on the way.
         */
        readonly post: operations["orders_set_out"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/sign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign
         * @description 签字: somebody of the household signs on the technician's screen or slip (A09).
         */
        readonly post: operations["orders_sign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/sign-by-code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign By Code
         * @description 验证码签收: the code somebody of the household was sent. A wrong one is refused and counted.
         *
         *     Not a plain command, because what refuses commits nothing, and a wrong try must be counted.
         */
        readonly post: operations["orders_sign_by_code"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/signature-code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Signature Code
         * @description 发签收码: a code goes to somebody of the household who is away.
         */
        readonly post: operations["orders_signature_code"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/signature-later": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Signature Later
         * @description 改日签字: nobody is at home; when somebody comes again.
         */
        readonly post: operations["orders_signature_later"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start
         * @description 开工: the assigned technician begins, never before the agreement (A08).
         */
        readonly post: operations["orders_start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/urgency": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change Urgency
         * @description 改级别: another class, with a reason; the clocks keep their start.
         */
        readonly post: operations["orders_change_urgency"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List My Orders
         * @description The signed-in technician's open orders.
         */
        readonly get: operations["orders_list_my_orders"];
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
    readonly "/tariff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show Tariff
         * @description 收费标准: the items a technician quotes by.
         */
        readonly get: operations["tariff_show_tariff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/technicians": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Technicians
         * @description Who can be dispatched, by name.
         */
        readonly get: operations["technicians_list_technicians"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/warranty": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show Warranty
         * @description 保修期: what is still the developer's in a unit, and until when.
         */
        readonly get: operations["warranty_show_warranty"];
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
         * AcceptQuote
         * @description Who of the household agreed, and how; `total_fen` is the sum they were told.
         */
        readonly AcceptQuote: {
            /** At */
            readonly at?: string | null;
            /**
             * How
             * @enum {string}
             */
            readonly how: "on_site" | "phone";
            /**
             * Note
             * @default
             */
            readonly note?: string;
            /** Person Id */
            readonly person_id: string;
            /** Total Fen */
            readonly total_fen?: number | null;
        };
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
         * AgreementView
         * @description Who agreed to which sum, and how; nobody of the household where a budget was approved.
         */
        readonly AgreementView: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            readonly how: components["schemas"]["Named"];
            /** Note */
            readonly note: string;
            /** Person */
            readonly person: string;
            /** Person Id */
            readonly person_id: string | null;
            /** Total Fen */
            readonly total_fen: number;
            /** Total Yuan */
            readonly total_yuan: string;
        };
        /**
         * ApproveBudget
         * @description The budget of a public repair; `total_fen` is the sum the approver saw.
         */
        readonly ApproveBudget: {
            /** At */
            readonly at?: string | null;
            /**
             * Note
             * @default
             */
            readonly note?: string;
            /** Total Fen */
            readonly total_fen?: number | null;
        };
        /**
         * ApproveUnsigned
         * @description A supervisor lets it close unsigned.
         */
        readonly ApproveUnsigned: {
            /** At */
            readonly at?: string | null;
            /**
             * Note
             * @default
             */
            readonly note?: string;
        };
        /**
         * AskedLine
         * @description A line as the technician gives it: a tariff item and how much, or material typed in (W33).
         */
        readonly AskedLine: {
            /** Code */
            readonly code?: string | null;
            /**
             * Label
             * @default
             */
            readonly label?: string;
            /**
             * Measure
             * @default
             */
            readonly measure?: string;
            /** Price Fen */
            readonly price_fen?: number | null;
            /** Quantity */
            readonly quantity: number | string;
        };
        /**
         * AssignOrder
         * @description Whom to dispatch.
         */
        readonly AssignOrder: {
            /** At */
            readonly at?: string | null;
            /** Technician Id */
            readonly technician_id: string;
        };
        /**
         * CancelOrder
         * @description Why it will not be done.
         */
        readonly CancelOrder: {
            /** At */
            readonly at?: string | null;
            /** Reason */
            readonly reason: string;
        };
        /**
         * ChangeUrgency
         * @description Another class, and why; `current_limits` takes the estate's limits of today as well.
         */
        readonly ChangeUrgency: {
            /** At */
            readonly at?: string | null;
            /**
             * Current Limits
             * @default false
             */
            readonly current_limits?: boolean;
            /** Reason */
            readonly reason: string;
            readonly urgency: components["schemas"]["UrgencyClass"];
        };
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
         * ClockReading
         * @description What a clock shows at a moment.
         *
         *     `remaining_seconds` counts in the limit's own measure, negative when over; None while unset.
         */
        readonly ClockReading: {
            readonly clock: components["schemas"]["OrderClock"];
            /** Deadline */
            readonly deadline: string | null;
            /** En */
            readonly en: string;
            /** Overdue */
            readonly overdue: boolean;
            /** Provisional */
            readonly provisional: boolean;
            /** Remaining Seconds */
            readonly remaining_seconds: number | null;
            /**
             * Started At
             * Format: date-time
             */
            readonly started_at: string;
            readonly state: components["schemas"]["ClockState"];
            /** Stopped At */
            readonly stopped_at: string | null;
            /** Zh */
            readonly zh: string;
        };
        /**
         * ClockState
         * @description What a clock shows. Only in RUNNING does `elapsed` grow, and there it does (UNSET aside).
         * @enum {string}
         */
        readonly ClockState: "running" | "paused" | "resting" | "stopped" | "unset";
        /**
         * CodeView
         * @description A code that was sent; never the code itself.
         */
        readonly CodeView: {
            /**
             * Expires At
             * Format: date-time
             */
            readonly expires_at: string;
            /** Person */
            readonly person: string;
            /** Person Id */
            readonly person_id: string;
            /** Tries Left */
            readonly tries_left: number;
        };
        /**
         * CoverView
         * @description One kind of work and the last day of its warranty.
         */
        readonly CoverView: {
            /** Code */
            readonly code: string;
            /** Covered */
            readonly covered: boolean;
            /** En */
            readonly en: string;
            /** Months */
            readonly months: number;
            /**
             * Through
             * Format: date
             */
            readonly through: string;
            /** Zh */
            readonly zh: string;
        };
        /**
         * DeclineQuote
         * @description Why, as said.
         */
        readonly DeclineQuote: {
            /** At */
            readonly at?: string | null;
            /** Reason */
            readonly reason: string;
        };
        /**
         * DelayArrival
         * @description When the technician comes instead, and why they cannot come in time.
         */
        readonly DelayArrival: {
            /** At */
            readonly at?: string | null;
            /**
             * Expected At
             * Format: date-time
             */
            readonly expected_at: string;
            /** Reason */
            readonly reason: string;
        };
        /**
         * DelayView
         * @description The technician comes later (T10).
         */
        readonly DelayView: {
            /**
             * Expected At
             * Format: date-time
             */
            readonly expected_at: string;
            /** Reason */
            readonly reason: string;
        };
        /**
         * Emergency
         * @description What makes a repair urgent. P0 kinds endanger life at once; the others are the 急修 list.
         * @enum {string}
         */
        readonly Emergency: "lift_entrapment" | "fire" | "gas" | "electric_shock" | "structure" | "wiring" | "water_cut" | "leaking_tap" | "broken_slab" | "loose_rail" | "falling_facade" | "other_danger";
        /**
         * FileView
         * @description A file as commands name it. `size_bytes` and `sha256` are of what `GET` gives.
         */
        readonly FileView: {
            /** Id */
            readonly id: string;
            readonly media_type: components["schemas"]["MediaType"];
            /** Purpose */
            readonly purpose: string;
            /** Sha256 */
            readonly sha256: string;
            /** Size Bytes */
            readonly size_bytes: number;
            /**
             * Uploaded At
             * Format: date-time
             */
            readonly uploaded_at: string;
            readonly uploaded_by: components["schemas"]["Actor"];
        };
        /**
         * FinishWork
         * @description The work is done; `lines` where it was not exactly what was agreed to (F06).
         */
        readonly FinishWork: {
            /** At */
            readonly at?: string | null;
            /** Lines */
            readonly lines?: readonly components["schemas"]["AskedLine"][] | null;
            /**
             * Note
             * @default
             */
            readonly note?: string;
        };
        /**
         * GiveBackOrder
         * @description Why the technician cannot do it.
         */
        readonly GiveBackOrder: {
            /** At */
            readonly at?: string | null;
            /** Reason */
            readonly reason: string;
        };
        /**
         * Happened
         * @description An act; `at` is when it happened, if that was before now (E04).
         */
        readonly Happened: {
            /** At */
            readonly at?: string | null;
        };
        /**
         * InspectOrder
         * @description The building manager's inspection with a photo; not satisfied, it is done again.
         */
        readonly InspectOrder: {
            /** At */
            readonly at?: string | null;
            /** File Id */
            readonly file_id: string;
            /**
             * Note
             * @default
             */
            readonly note?: string;
            /**
             * Satisfied
             * @default true
             */
            readonly satisfied?: boolean;
        };
        /**
         * IssueCode
         * @description To whom of the household a code goes.
         */
        readonly IssueCode: {
            /** Person Id */
            readonly person_id: string;
        };
        /**
         * LineView
         * @description A line; `code` is empty for material typed in. `quantity` is a decimal, such as `1.50`.
         */
        readonly LineView: {
            /** Amount Fen */
            readonly amount_fen: number;
            /** Amount Yuan */
            readonly amount_yuan: string;
            /** Code */
            readonly code: string;
            /** Label */
            readonly label: string;
            /** Measure */
            readonly measure: string;
            /** Price Fen */
            readonly price_fen: number;
            /** Price Yuan */
            readonly price_yuan: string;
            /** Quantity */
            readonly quantity: string;
        };
        /**
         * MediaType
         * @description What is taken: photographs, drawn signatures, scans and papers.
         * @enum {string}
         */
        readonly MediaType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
        /**
         * Member
         * @description Somebody of the unit today; `may_consent` to the quote that waits. No phone: the slip names
         *     whom to call.
         */
        readonly Member: {
            /** May Consent */
            readonly may_consent: boolean;
            /** Name */
            readonly name: string;
            /** Person Id */
            readonly person_id: string;
            /** Relations */
            readonly relations: readonly components["schemas"]["Named"][];
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
         * NoSignature
         * @description Why nobody signs (E11).
         * @enum {string}
         */
        readonly NoSignature: "dissatisfied" | "price" | "absent";
        /**
         * OpenDirectly
         * @description A call the engineering room took itself (E21), with the true time of the request.
         */
        readonly OpenDirectly: {
            /** Appointment At */
            readonly appointment_at?: string | null;
            /**
             * Building
             * @default
             */
            readonly building?: string;
            /**
             * Complex Work
             * @default false
             */
            readonly complex_work?: boolean;
            /**
             * Contact Name
             * @default
             */
            readonly contact_name?: string;
            /**
             * Contact Phone
             * @default
             */
            readonly contact_phone?: string;
            readonly emergency?: components["schemas"]["Emergency"] | null;
            /** Matter */
            readonly matter: string;
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
         * OrderCard
         * @description An order as the board shows it; `clock` is the one that runs out next, if any runs.
         */
        readonly OrderCard: {
            /** Building */
            readonly building: string;
            readonly clock: components["schemas"]["ClockReading"] | null;
            /** Id */
            readonly id: string;
            /** Matter */
            readonly matter: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            readonly number: string;
            /** Overdue */
            readonly overdue: boolean;
            /**
             * Requested At
             * Format: date-time
             */
            readonly requested_at: string;
            readonly state: components["schemas"]["Named"];
            /** Technician */
            readonly technician: string;
            /** Technician Id */
            readonly technician_id: string | null;
            readonly urgency: components["schemas"]["UrgencyClass"];
            /** Where */
            readonly where: string;
        };
        /**
         * OrderClock
         * @description What is measured on every work order, from the time of the request (levels.md,
         *     Work orders).
         * @enum {string}
         */
        readonly OrderClock: "hand_over" | "dispatched" | "on_site" | "done";
        /**
         * OrderState
         * @description Where a work order stands (W06). Which act leads from where to where is dispatch's table.
         * @enum {string}
         */
        readonly OrderState: "opened" | "handed_over" | "dispatched" | "accepted" | "on_the_way" | "on_site" | "quoted" | "consented" | "declined" | "working" | "paused" | "awaiting_signature" | "unsigned" | "done" | "posted" | "closed" | "cancelled" | "transferred" | "returned" | "forced";
        /**
         * OrderView
         * @description The whole order: the slip, every clock, the history, and what may be done now, `acts` by the
         *     caller and `possible` by anybody.
         *
         *     `rounds` holds quote, consent and sign-off of every time it was done; `round` is the last one's
         *     number. `household` lists who may be asked, for those who record what the household says. The
         *     contact's phone is shown in full to those who must call, the order's technician and dispatchers,
         *     while it is open; to others its last four digits.
         */
        readonly OrderView: {
            /** Acts */
            readonly acts: readonly components["schemas"]["Named"][];
            /** Appointment At */
            readonly appointment_at: string | null;
            /** Building */
            readonly building: string;
            readonly clock: components["schemas"]["ClockReading"] | null;
            /** Clocks */
            readonly clocks: readonly components["schemas"]["ClockReading"][];
            /** Complex Work */
            readonly complex_work: boolean;
            /** Contact Id */
            readonly contact_id: string | null;
            /** Contact Name */
            readonly contact_name: string;
            /** Contact Number */
            readonly contact_number: string;
            /** Contact Phone */
            readonly contact_phone: string;
            readonly delay: components["schemas"]["DelayView"] | null;
            readonly emergency: components["schemas"]["Named"] | null;
            /** History */
            readonly history: readonly components["schemas"]["StepView"][];
            /** Household */
            readonly household: readonly components["schemas"]["Member"][];
            /** Id */
            readonly id: string;
            /** Matter */
            readonly matter: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            readonly number: string;
            /** Overdue */
            readonly overdue: boolean;
            /** Possible */
            readonly possible: readonly components["schemas"]["PossibleAct"][];
            /** Proposed Technician Id */
            readonly proposed_technician_id: string | null;
            /**
             * Requested At
             * Format: date-time
             */
            readonly requested_at: string;
            /** Round */
            readonly round: number;
            /** Rounds */
            readonly rounds: readonly components["schemas"]["RoundView"][];
            readonly state: components["schemas"]["Named"];
            /** Technician */
            readonly technician: string;
            /** Technician Id */
            readonly technician_id: string | null;
            /** Unit Id */
            readonly unit_id: string | null;
            readonly urgency: components["schemas"]["UrgencyClass"];
            /** Where */
            readonly where: string;
        };
        /** Page[OrderCard] */
        readonly Page_OrderCard_: {
            /** Items */
            readonly items: readonly components["schemas"]["OrderCard"][];
            /** Next */
            readonly next?: string | null;
        };
        /**
         * Payer
         * @description Who pays for an order (E05).
         * @enum {string}
         */
        readonly Payer: "owner" | "company" | "developer" | "maintenance_fund";
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
         * PossibleAct
         * @description Something that may be done now, and by whom: who has `permission`, or the order's technician
         *     alone where `of_technician`. `yours`: the caller may.
         */
        readonly PossibleAct: {
            /** Code */
            readonly code: string;
            /** En */
            readonly en: string;
            /** Of Technician */
            readonly of_technician: boolean;
            readonly permission: components["schemas"]["Named"];
            /** Yours */
            readonly yours: boolean;
            /** Zh */
            readonly zh: string;
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
         * QuoteOrder
         * @description What was found, who pays, and the lines by tariff or typed in; no lines: it costs nothing.
         */
        readonly QuoteOrder: {
            /** At */
            readonly at?: string | null;
            /** Cause */
            readonly cause: string;
            readonly kind: components["schemas"]["RepairKind"];
            /**
             * Lines
             * @default []
             */
            readonly lines?: readonly components["schemas"]["AskedLine"][];
            /**
             * Not Covered Reason
             * @default
             */
            readonly not_covered_reason?: string;
            /** @default owner */
            readonly payer?: components["schemas"]["Payer"];
        };
        /**
         * QuoteView
         * @description What was found and what it would cost; `household_pays_fen` is what a consent is for.
         */
        readonly QuoteView: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Cause */
            readonly cause: string;
            /** Household Pays Fen */
            readonly household_pays_fen: number;
            readonly kind: components["schemas"]["Named"];
            /** Lines */
            readonly lines: readonly components["schemas"]["LineView"][];
            /** Not Covered Reason */
            readonly not_covered_reason: string;
            readonly payer: components["schemas"]["Named"];
            /** Technician */
            readonly technician: string;
            /** Total Fen */
            readonly total_fen: number;
            /** Total Yuan */
            readonly total_yuan: string;
        };
        /**
         * RefuseSignature
         * @description Why nobody signs (E11).
         */
        readonly RefuseSignature: {
            /** At */
            readonly at?: string | null;
            /**
             * Note
             * @default
             */
            readonly note?: string;
            readonly reason: components["schemas"]["NoSignature"];
        };
        /**
         * RejectUnsigned
         * @description A supervisor does not, and why.
         */
        readonly RejectUnsigned: {
            /** At */
            readonly at?: string | null;
            /** Reason */
            readonly reason: string;
        };
        /**
         * RepairKind
         * @description What the technician found it to be; follow-ups are planned by it (T13-T15).
         * @enum {string}
         */
        readonly RepairKind: "safety" | "leak" | "other";
        /**
         * ReportedDelay
         * @description Comes later; also while nobody is assigned.
         */
        readonly ReportedDelay: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly act: "delay";
            /** At */
            readonly at?: string | null;
            /**
             * Expected At
             * Format: date-time
             */
            readonly expected_at: string;
            /** Reason */
            readonly reason: string;
        };
        /**
         * ReportedFinish
         * @description Finished.
         */
        readonly ReportedFinish: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly act: "finish";
            /** At */
            readonly at?: string | null;
            /** Lines */
            readonly lines?: readonly components["schemas"]["AskedLine"][] | null;
            /**
             * Note
             * @default
             */
            readonly note?: string;
        };
        /**
         * ReportedQuote
         * @description Found the cause and quoted.
         */
        readonly ReportedQuote: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly act: "quote";
            /** At */
            readonly at?: string | null;
            /** Cause */
            readonly cause: string;
            readonly kind: components["schemas"]["RepairKind"];
            /**
             * Lines
             * @default []
             */
            readonly lines?: readonly components["schemas"]["AskedLine"][];
            /**
             * Not Covered Reason
             * @default
             */
            readonly not_covered_reason?: string;
            /** @default owner */
            readonly payer?: components["schemas"]["Payer"];
        };
        /**
         * ReportedRefusal
         * @description Nobody signed.
         */
        readonly ReportedRefusal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly act: "no_signature";
            /** At */
            readonly at?: string | null;
            /**
             * Note
             * @default
             */
            readonly note?: string;
            readonly reason: components["schemas"]["NoSignature"];
        };
        /**
         * ReportedReturn
         * @description Given back.
         */
        readonly ReportedReturn: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly act: "return";
            /** At */
            readonly at?: string | null;
            /** Reason */
            readonly reason: string;
        };
        /**
         * ReportedSignature
         * @description The paper slip came back signed and was photographed.
         */
        readonly ReportedSignature: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly act: "sign";
            /** At */
            readonly at?: string | null;
            /** File Id */
            readonly file_id: string;
            /** Person Id */
            readonly person_id: string;
        };
        /**
         * ReportedStep
         * @description Accepted, set out, arrived, or began the work.
         */
        readonly ReportedStep: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly act: "accept" | "set_out" | "arrive" | "start";
            /** At */
            readonly at?: string | null;
            /**
             * Note
             * @default
             */
            readonly note?: string;
        };
        /**
         * RoundView
         * @description One time it was done. `quote` is the last of `quotes`; `lines` and `total_fen` are what is
         *     charged, once it is finished.
         */
        readonly RoundView: {
            readonly agreed: components["schemas"]["AgreementView"] | null;
            /** Began At */
            readonly began_at: string | null;
            readonly code: components["schemas"]["CodeView"] | null;
            /** Finished At */
            readonly finished_at: string | null;
            /** Lines */
            readonly lines: readonly components["schemas"]["LineView"][];
            /** Notice Number */
            readonly notice_number: string;
            /** Number */
            readonly number: number;
            readonly payer: components["schemas"]["Named"] | null;
            /** Posted At */
            readonly posted_at: string | null;
            readonly quote: components["schemas"]["QuoteView"] | null;
            /** Quotes */
            readonly quotes: readonly components["schemas"]["QuoteView"][];
            /** Reason */
            readonly reason: string;
            /** Satisfied At */
            readonly satisfied_at: string | null;
            readonly sign_off: components["schemas"]["SignOffView"] | null;
            /** Started At */
            readonly started_at: string | null;
            /** Total Fen */
            readonly total_fen: number;
            /** Total Yuan */
            readonly total_yuan: string;
            readonly unsigned: components["schemas"]["UnsignedView"] | null;
            /** Visit At */
            readonly visit_at: string | null;
        };
        /**
         * SignByCode
         * @description The code somebody of the household was sent.
         */
        readonly SignByCode: {
            /** Code */
            readonly code: string;
        };
        /**
         * SignLater
         * @description When somebody comes again for the signature.
         */
        readonly SignLater: {
            /** At */
            readonly at?: string | null;
            /**
             * Note
             * @default
             */
            readonly note?: string;
            /**
             * Visit At
             * Format: date-time
             */
            readonly visit_at: string;
        };
        /**
         * SignOffView
         * @description By what it was signed off; `late`: approved after the day, `disputed`: not to be chased.
         */
        readonly SignOffView: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Disputed */
            readonly disputed: boolean;
            /** File Id */
            readonly file_id: string | null;
            readonly how: components["schemas"]["Named"];
            /** Late */
            readonly late: boolean;
            /** Person */
            readonly person: string;
            /** Person Id */
            readonly person_id: string | null;
            readonly reason: components["schemas"]["Named"] | null;
        };
        /**
         * SignOrder
         * @description Who of the household signed, and the drawn or photographed signature.
         */
        readonly SignOrder: {
            /** At */
            readonly at?: string | null;
            /** File Id */
            readonly file_id: string;
            /** Person Id */
            readonly person_id: string;
        };
        /**
         * StepView
         * @description One act of the history, oldest first; `by_radio` is shown as 代报.
         */
        readonly StepView: {
            readonly act: components["schemas"]["Named"];
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            readonly by: components["schemas"]["Actor"];
            /** By Radio */
            readonly by_radio: boolean;
            /**
             * Entered At
             * Format: date-time
             */
            readonly entered_at: string;
            /** Note */
            readonly note: string;
            /** Technician */
            readonly technician: string;
        };
        /**
         * TakeStep
         * @description A technician's own act.
         */
        readonly TakeStep: {
            /** At */
            readonly at?: string | null;
            /**
             * Note
             * @default
             */
            readonly note?: string;
        };
        /**
         * TariffItemView
         * @description One service, its price also in yuan.
         */
        readonly TariffItemView: {
            /** Code */
            readonly code: string;
            /** En */
            readonly en: string;
            /**
             * Free
             * @default false
             */
            readonly free?: boolean;
            /**
             * Measure
             * @default
             */
            readonly measure?: string;
            /** Price Fen */
            readonly price_fen: number;
            /** Price Yuan */
            readonly price_yuan: string;
            /** Warranty Item */
            readonly warranty_item?: string | null;
            /** Zh */
            readonly zh: string;
        };
        /**
         * TariffView
         * @description The items in force; `unset` shows 未设定.
         */
        readonly TariffView: {
            /** Items */
            readonly items: readonly components["schemas"]["TariffItemView"][];
            /** Unset */
            readonly unset: boolean;
        };
        /**
         * TechnicianCard
         * @description A technician as offered when an order is assigned.
         */
        readonly TechnicianCard: {
            /** Id */
            readonly id: string;
            /** Name */
            readonly name: string;
        };
        /**
         * UnsignedView
         * @description Why nobody signed; a supervisor decides by `decide_by`.
         */
        readonly UnsignedView: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Decide By */
            readonly decide_by: string | null;
            /** Note */
            readonly note: string;
            readonly reason: components["schemas"]["Named"];
        };
        /**
         * UrgencyClass
         * @description 特急, 急修, 一般, 复杂 (levels.md, Work orders).
         * @enum {string}
         */
        readonly UrgencyClass: "P0" | "P1" | "P2" | "P3";
        /**
         * WarrantyView
         * @description A unit's warranty today. `unset`: the estate has set no periods (未设定); without a delivery
         *     day nothing is known, and nothing is listed.
         */
        readonly WarrantyView: {
            /** Delivered On */
            readonly delivered_on: string | null;
            /** Items */
            readonly items: readonly components["schemas"]["CoverView"][];
            /** Label */
            readonly label: string;
            /** Unit Id */
            readonly unit_id: string;
            /** Unset */
            readonly unset: boolean;
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
    readonly files_put_file: {
        readonly parameters: {
            readonly query?: {
                readonly purpose?: string;
            };
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileView"];
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
    readonly files_show_file: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly file_id: string;
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
    readonly files_look_for_file: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly file_id: string;
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
    readonly orders_list_orders: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly overdue?: boolean;
                readonly state?: readonly components["schemas"]["OrderState"][] | null;
                readonly technician_id?: string | null;
                readonly text?: string;
                readonly urgency?: components["schemas"]["UrgencyClass"] | null;
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
                    readonly "application/json": components["schemas"]["Page_OrderCard_"];
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
    readonly orders_open_directly: {
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
                readonly "application/json": components["schemas"]["OpenDirectly"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly order_id: string;
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
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_accept: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TakeStep"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_approve_budget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApproveBudget"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_approve_unsigned: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApproveUnsigned"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_arrive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TakeStep"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_assign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignOrder"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_cancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancelOrder"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_close_declined: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclineQuote"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_consent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptQuote"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_decline: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclineQuote"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_decline_budget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclineQuote"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_delay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DelayArrival"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_finish: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FinishWork"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_hand_over: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Happened"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_inspect: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InspectOrder"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_no_signature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefuseSignature"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_quote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QuoteOrder"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_reject_unsigned: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RejectUnsigned"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_report: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportedStep"] | components["schemas"]["ReportedReturn"] | components["schemas"]["ReportedDelay"] | components["schemas"]["ReportedQuote"] | components["schemas"]["ReportedFinish"] | components["schemas"]["ReportedSignature"] | components["schemas"]["ReportedRefusal"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_give_back: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GiveBackOrder"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_set_out: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TakeStep"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_sign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignOrder"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_sign_by_code: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignByCode"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_signature_code: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IssueCode"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_signature_later: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignLater"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_start: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TakeStep"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_change_urgency: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeUrgency"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderView"];
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
    readonly orders_list_my_orders: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
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
                    readonly "application/json": components["schemas"]["Page_OrderCard_"];
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
    readonly tariff_show_tariff: {
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
                    readonly "application/json": components["schemas"]["TariffView"];
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
    readonly technicians_list_technicians: {
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
                    readonly "application/json": readonly components["schemas"]["TechnicianCard"][];
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
    readonly warranty_show_warranty: {
        readonly parameters: {
            readonly query: {
                readonly unit_id: string;
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
                    readonly "application/json": components["schemas"]["WarrantyView"];
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
