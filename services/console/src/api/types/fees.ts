/** The API of fees. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    readonly "/books": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Books
         * @description The books of receipts, by their numbers.
         */
        readonly get: operations["books_list_books"];
        readonly put?: never;
        /**
         * Receive
         * @description 入库: a numbered, stamped book comes into the stock (F25).
         */
        readonly post: operations["books_receive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/books/{book_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show Book
         * @description One book: what became of each number, who had it, how it was counted.
         */
        readonly get: operations["books_show_book"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/books/{book_id}/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Count
         * @description 清点收据: by two people, a difference with its reason.
         */
        readonly post: operations["books_count"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/books/{book_id}/hand-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hand Back
         * @description 交回: back into the stock, with the blanks that are left.
         */
        readonly post: operations["books_hand_back"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/books/{book_id}/issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issue
         * @description 领用: give it to somebody who collects.
         */
        readonly post: operations["books_issue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/books/{book_id}/void-blank": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Void Blank
         * @description 作废空白收据: a spoilt blank, by the holder or by who manages the stock.
         */
        readonly post: operations["books_void_blank"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/books/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List My Books
         * @description The books the caller holds.
         */
        readonly get: operations["books_list_my_books"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/charges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Charges
         * @description 待收: what is to be collected, or charges in the given states or of an order; the visit that
         *     has been due longest first.
         */
        readonly get: operations["charges_list_charges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/charges/{charge_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show
         * @description One charge: payments, visits, disputes, and what the caller may do now.
         */
        readonly get: operations["charges_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/charges/{charge_id}/dispute": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Dispute
         * @description 登记争议: the household objects; it is not chased from now on (E11).
         */
        readonly post: operations["charges_dispute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/charges/{charge_id}/not-at-home": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Not At Home
         * @description 无人在家: the collector stood at the door in vain; when to come again (E12).
         */
        readonly post: operations["charges_not_at_home"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/charges/{charge_id}/resolve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resolve
         * @description 处理争议: keep the charge or reduce it, by somebody who did not collect on it.
         */
        readonly post: operations["charges_resolve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/charges/{charge_id}/slip.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Print Slip
         * @description 收费单: the slip for the door (F09).
         */
        readonly get: operations["documents_print_slip"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Counts
         * @description The counts made, newest first.
         */
        readonly get: operations["counts_list_counts"];
        readonly put?: never;
        /**
         * Count
         * @description 清点: count a collector's cash and take it over, a difference with its reason (E12).
         */
        readonly post: operations["counts_count"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/counts/drawers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Drawers
         * @description Whose cash is to be counted, who has held it longest first (T29).
         */
        readonly get: operations["counts_list_drawers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show Balance
         * @description 试算平衡: every account's opening, turnover and closing of a day (today without one).
         */
        readonly get: operations["ledger_show_balance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/cash": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show Cash
         * @description 每日收费流水帐 (F24): what each collector took, gave back and handed over in a day.
         */
        readonly get: operations["ledger_show_cash"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Entries
         * @description The journal of a day (today without one), or all that was entered about one charge.
         */
        readonly get: operations["ledger_list_entries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Payments
         * @description Payments, newest first; `receipt` finds the one a receipt was made out for.
         */
        readonly get: operations["payments_list_payments"];
        readonly put?: never;
        /**
         * Take
         * @description 收款: money for a charge, in whole or in part, against the next receipt of one's book.
         */
        readonly post: operations["payments_take"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payments/{payment_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show
         * @description One payment.
         */
        readonly get: operations["payments_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payments/{payment_id}/receipt.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Print Receipt
         * @description 收据: the receipt of a payment, marked where it is void.
         */
        readonly get: operations["documents_print_receipt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payments/{payment_id}/reissue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reissue
         * @description 作废重开: void a payment taken wrongly and take the right one, in one act (E12).
         */
        readonly post: operations["payments_reissue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payments/{payment_id}/void": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Void
         * @description 作废: by its taker on the day; later, or for others, with the right to void payments.
         */
        readonly post: operations["payments_void"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sheets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show Sheet
         * @description 报修（服务）汇总表 (F08): posted orders with their marked columns, newest first.
         */
        readonly get: operations["sheets_show_sheet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sheets/export.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export Sheet
         * @description The same rows as a workbook with sums, oldest first; at most 20,000 of them.
         */
        readonly get: operations["sheets_export_sheet"];
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
         * AccountLine
         * @description One account in the trial balance; opening and closing are negative where it is in credit.
         */
        readonly AccountLine: {
            readonly account: components["schemas"]["Named"];
            /** Closing Fen */
            readonly closing_fen: number;
            /** Credit Fen */
            readonly credit_fen: number;
            /** Debit Fen */
            readonly debit_fen: number;
            /** Holder */
            readonly holder: string;
            /** Holder Name */
            readonly holder_name: string;
            /** Opening Fen */
            readonly opening_fen: number;
        };
        /**
         * BookCard
         * @description A book in the list; `next_number` is what will be drawn next, empty when nothing is left.
         */
        readonly BookCard: {
            /** First */
            readonly first: string;
            /** Holder */
            readonly holder: string;
            /** Holder Id */
            readonly holder_id: string | null;
            /** Id */
            readonly id: string;
            /** Last */
            readonly last: string;
            /** Next Number */
            readonly next_number: string;
            /** Size */
            readonly size: number;
            readonly state: components["schemas"]["Named"];
            readonly tally: components["schemas"]["Tally"];
        };
        /**
         * BookCountView
         * @description A count by two people.
         */
        readonly BookCountView: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** By */
            readonly by: readonly string[];
            readonly counted: components["schemas"]["Tally"];
            /**
             * Day
             * Format: date
             */
            readonly day: string;
            /** Reason */
            readonly reason: string;
            readonly registered: components["schemas"]["Tally"];
        };
        /**
         * BookState
         * @description Where a book is.
         * @enum {string}
         */
        readonly BookState: "in_stock" | "issued" | "used_up";
        /**
         * BookView
         * @description A whole book: its receipts in the order of their numbers, who had it, how it was counted.
         */
        readonly BookView: {
            /** Counts */
            readonly counts: readonly components["schemas"]["BookCountView"][];
            /** First */
            readonly first: string;
            /** Holder */
            readonly holder: string;
            /** Holder Id */
            readonly holder_id: string | null;
            /** Holdings */
            readonly holdings: readonly components["schemas"]["HoldingView"][];
            /** Id */
            readonly id: string;
            /** Last */
            readonly last: string;
            /** Next Number */
            readonly next_number: string;
            /** Receipts */
            readonly receipts: readonly components["schemas"]["ReceiptView"][];
            /**
             * Received At
             * Format: date-time
             */
            readonly received_at: string;
            /** Size */
            readonly size: number;
            readonly state: components["schemas"]["Named"];
            readonly tally: components["schemas"]["Tally"];
        };
        /**
         * CashJournal
         * @description 每日收费流水帐 of one collector (F24).
         *
         *     `cash_fen` is what the day added to the cash in their hands before anything was handed over.
         */
        readonly CashJournal: {
            /** Cash Fen */
            readonly cash_fen: number;
            /** Collector */
            readonly collector: string;
            /** Collector Id */
            readonly collector_id: string;
            /**
             * Day
             * Format: date
             */
            readonly day: string;
            /** Handed Over Fen */
            readonly handed_over_fen: number;
            /** Lines */
            readonly lines: readonly components["schemas"]["JournalLine"][];
            /** Taken Fen */
            readonly taken_fen: number;
            /** Totals */
            readonly totals: readonly components["schemas"]["MethodTotal"][];
            /** Voided Fen */
            readonly voided_fen: number;
        };
        /**
         * ChargeCard
         * @description A charge in the desk's list; `overdue` where the visit was due on an earlier day.
         */
        readonly ChargeCard: {
            /** Amount Fen */
            readonly amount_fen: number;
            /** Building */
            readonly building: string;
            /**
             * Collect From
             * Format: date-time
             */
            readonly collect_from: string;
            /** Content */
            readonly content: string;
            /** Disputed */
            readonly disputed: boolean;
            /** Id */
            readonly id: string;
            /**
             * Issued At
             * Format: date-time
             */
            readonly issued_at: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            readonly number: string;
            /** Order Number */
            readonly order_number: string;
            /** Outstanding Fen */
            readonly outstanding_fen: number;
            /** Overdue */
            readonly overdue: boolean;
            /** Paid Fen */
            readonly paid_fen: number;
            readonly state: components["schemas"]["Named"];
            /** Unit Id */
            readonly unit_id: string | null;
            /** Where */
            readonly where: string;
        };
        /**
         * ChargeLineView
         * @description What was done.
         */
        readonly ChargeLineView: {
            /** Amount Fen */
            readonly amount_fen: number;
            /** Label */
            readonly label: string;
            /** Measure */
            readonly measure: string;
            /** Price Fen */
            readonly price_fen: number;
            /** Quantity Hundredths */
            readonly quantity_hundredths: number;
        };
        /**
         * ChargeState
         * @description Where a charge stands.
         * @enum {string}
         */
        readonly ChargeState: "open" | "disputed" | "partly_paid" | "settled" | "written_down";
        /**
         * ChargeView
         * @description The whole charge, and what the caller may do with it now.
         */
        readonly ChargeView: {
            /** Acts */
            readonly acts: readonly components["schemas"]["Named"][];
            /** Amount Fen */
            readonly amount_fen: number;
            /** Building */
            readonly building: string;
            /**
             * Collect From
             * Format: date-time
             */
            readonly collect_from: string;
            /** Contact Id */
            readonly contact_id: string | null;
            /** Contact Name */
            readonly contact_name: string;
            /** Content */
            readonly content: string;
            /** Disputed */
            readonly disputed: boolean;
            /** Disputes */
            readonly disputes: readonly components["schemas"]["DisputeView"][];
            /** Id */
            readonly id: string;
            /**
             * Issued At
             * Format: date-time
             */
            readonly issued_at: string;
            /** Lines */
            readonly lines: readonly components["schemas"]["ChargeLineView"][];
            /**
             * Number
             * @example WX-20261122-0007
             */
            readonly number: string;
            /** Order Id */
            readonly order_id: string;
            /** Order Number */
            readonly order_number: string;
            /** Original Fen */
            readonly original_fen: number;
            /** Outstanding Fen */
            readonly outstanding_fen: number;
            /** Overdue */
            readonly overdue: boolean;
            /** Paid Fen */
            readonly paid_fen: number;
            /** Payments */
            readonly payments: readonly components["schemas"]["TakingView"][];
            /** Round */
            readonly round: number;
            readonly state: components["schemas"]["Named"];
            /** Unit Id */
            readonly unit_id: string | null;
            /** Visits */
            readonly visits: readonly components["schemas"]["VisitView"][];
            /** Where */
            readonly where: string;
        };
        /**
         * CountBook
         * @description What two people found: the caller and another one.
         */
        readonly CountBook: {
            /** Blank */
            readonly blank: number;
            /**
             * Reason
             * @default
             */
            readonly reason?: string;
            /** Used */
            readonly used: number;
            /** Voided */
            readonly voided: number;
            /** With Staff Id */
            readonly with_staff_id: string;
        };
        /**
         * CountCash
         * @description What was found in a collector's drawer; `reason` where it is not what should be there.
         */
        readonly CountCash: {
            /** Collector Id */
            readonly collector_id: string;
            /** Counted Fen */
            readonly counted_fen: number;
            /**
             * Reason
             * @default
             */
            readonly reason?: string;
        };
        /**
         * CountView
         * @description A count: what should have been there, what was, and why they differ.
         */
        readonly CountView: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** By */
            readonly by: string;
            /** By Id */
            readonly by_id: string;
            /** Collector */
            readonly collector: string;
            /** Collector Id */
            readonly collector_id: string;
            /** Counted Fen */
            readonly counted_fen: number;
            /**
             * Day
             * Format: date
             */
            readonly day: string;
            /** Difference Fen */
            readonly difference_fen: number;
            /** Expected Fen */
            readonly expected_fen: number;
            /** Id */
            readonly id: string;
            /** Reason */
            readonly reason: string;
            /**
             * Since
             * Format: date-time
             */
            readonly since: string;
        };
        /**
         * DisputeCharge
         * @description What the household objects to.
         */
        readonly DisputeCharge: {
            /** Reason */
            readonly reason: string;
        };
        /**
         * DisputeView
         * @description A dispute, and how it was decided if it was.
         */
        readonly DisputeView: {
            /** At Signature */
            readonly at_signature: boolean;
            /** Decided At */
            readonly decided_at: string | null;
            /** Decided By */
            readonly decided_by: string;
            /** Decided Fen */
            readonly decided_fen: number | null;
            /** Grounds */
            readonly grounds: string;
            /**
             * Raised At
             * Format: date-time
             */
            readonly raised_at: string;
            /** Raised By */
            readonly raised_by: string;
            /** Reason */
            readonly reason: string;
        };
        /**
         * DrawerCard
         * @description Cash that waits to be counted; `overdue` where some of it is of an earlier day (T29).
         */
        readonly DrawerCard: {
            /** Collector */
            readonly collector: string;
            /** Collector Id */
            readonly collector_id: string;
            /** Holding Fen */
            readonly holding_fen: number;
            /** Overdue */
            readonly overdue: boolean;
            /**
             * Since
             * Format: date-time
             */
            readonly since: string;
        };
        /**
         * EntryView
         * @description One entry of the journal.
         */
        readonly EntryView: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** By */
            readonly by: string;
            /**
             * Day
             * Format: date
             */
            readonly day: string;
            /** Document Number */
            readonly document_number: string;
            /** Id */
            readonly id: string;
            readonly kind: components["schemas"]["Named"];
            /** Moves */
            readonly moves: readonly components["schemas"]["MoveView"][];
            /** Receipt Number */
            readonly receipt_number: string;
            /** Reverses */
            readonly reverses: string;
            /** Unit */
            readonly unit: string;
        };
        /**
         * HandBackBook
         * @description It goes back into the stock.
         */
        readonly HandBackBook: Record<string, never>;
        /**
         * HoldingView
         * @description Who had it, from when to when.
         */
        readonly HoldingView: {
            /** Holder */
            readonly holder: string;
            /** Holder Id */
            readonly holder_id: string;
            /**
             * Since
             * Format: date-time
             */
            readonly since: string;
            /** Until */
            readonly until: string | null;
        };
        /**
         * IssueBook
         * @description Who gets it.
         */
        readonly IssueBook: {
            /** Holder Id */
            readonly holder_id: string;
        };
        /**
         * JournalLine
         * @description One entry of a collector's day; `amount_fen` is negative for a void.
         */
        readonly JournalLine: {
            /** Amount Fen */
            readonly amount_fen: number;
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Document Number */
            readonly document_number: string;
            readonly kind: components["schemas"]["Named"];
            readonly method: components["schemas"]["Named"] | null;
            /** Receipt Number */
            readonly receipt_number: string;
            /** Unit */
            readonly unit: string;
        };
        /**
         * LineView
         * @description What was done, by tariff or as typed.
         */
        readonly LineView: {
            /** Amount Fen */
            readonly amount_fen: number;
            /** Label */
            readonly label: string;
            /** Measure */
            readonly measure: string;
            /** Price Fen */
            readonly price_fen: number;
            /** Quantity Hundredths */
            readonly quantity_hundredths: number;
        };
        /**
         * MethodTotal
         * @description What came in by one method.
         */
        readonly MethodTotal: {
            readonly method: components["schemas"]["Named"];
            /** Net Fen */
            readonly net_fen: number;
            /** Taken Fen */
            readonly taken_fen: number;
            /** Voided Fen */
            readonly voided_fen: number;
        };
        /**
         * MoveView
         * @description So much from the credited account to the debited one.
         */
        readonly MoveView: {
            /** Amount Fen */
            readonly amount_fen: number;
            readonly credit: components["schemas"]["SideView"];
            readonly debit: components["schemas"]["SideView"];
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
        /** Page[BookCard] */
        readonly Page_BookCard_: {
            /** Items */
            readonly items: readonly components["schemas"]["BookCard"][];
            /** Next */
            readonly next?: string | null;
        };
        /** Page[ChargeCard] */
        readonly Page_ChargeCard_: {
            /** Items */
            readonly items: readonly components["schemas"]["ChargeCard"][];
            /** Next */
            readonly next?: string | null;
        };
        /** Page[CountView] */
        readonly Page_CountView_: {
            /** Items */
            readonly items: readonly components["schemas"]["CountView"][];
            /** Next */
            readonly next?: string | null;
        };
        /** Page[EntryView] */
        readonly Page_EntryView_: {
            /** Items */
            readonly items: readonly components["schemas"]["EntryView"][];
            /** Next */
            readonly next?: string | null;
        };
        /** Page[PaymentView] */
        readonly Page_PaymentView_: {
            /** Items */
            readonly items: readonly components["schemas"]["PaymentView"][];
            /** Next */
            readonly next?: string | null;
        };
        /** Page[SheetRowView] */
        readonly Page_SheetRowView_: {
            /** Items */
            readonly items: readonly components["schemas"]["SheetRowView"][];
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
         * PaymentMethod
         * @description How money came in (E12).
         * @enum {string}
         */
        readonly PaymentMethod: "cash" | "qr" | "card" | "transfer";
        /**
         * PaymentView
         * @description A payment; `may_void` tells whether the caller may void it now.
         */
        readonly PaymentView: {
            /** Amount Fen */
            readonly amount_fen: number;
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Building */
            readonly building: string;
            /** Charge Id */
            readonly charge_id: string;
            /**
             * Charge Number
             * @example WX-20261122-0007
             */
            readonly charge_number: string;
            /**
             * Entered At
             * Format: date-time
             */
            readonly entered_at: string;
            /** Id */
            readonly id: string;
            /** May Void */
            readonly may_void: boolean;
            readonly method: components["schemas"]["Named"];
            /** Payer Name */
            readonly payer_name: string;
            /** Receipt Number */
            readonly receipt_number: string;
            /** Replaces */
            readonly replaces: string | null;
            /** Taken By */
            readonly taken_by: string;
            /** Taken By Id */
            readonly taken_by_id: string;
            /** Unit */
            readonly unit: string;
            /** Unit Id */
            readonly unit_id: string | null;
            readonly voided: components["schemas"]["VoidingView"] | null;
            /** Voluntary */
            readonly voluntary: boolean;
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
         * ReceiptView
         * @description A receipt that is no blank any more.
         */
        readonly ReceiptView: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** By */
            readonly by: string;
            readonly fate: components["schemas"]["Named"];
            /** Number */
            readonly number: string;
            /** Payment Id */
            readonly payment_id: string | null;
            /** Reason */
            readonly reason: string;
        };
        /**
         * ReceiveBook
         * @description A book as it came from the printer: what stands before the number, and from where to where.
         *
         *     A prefix ends in no digit, or two books could print one number.
         */
        readonly ReceiveBook: {
            /**
             * Digits
             * @default 7
             */
            readonly digits?: number;
            /** First */
            readonly first: number;
            /** Last */
            readonly last: number;
            /**
             * Prefix
             * @default
             */
            readonly prefix?: string;
        };
        /**
         * RecordNotAtHome
         * @description Nobody opened; `at` is when, if that was before now.
         */
        readonly RecordNotAtHome: {
            /** At */
            readonly at?: string | null;
            /** Next Visit At */
            readonly next_visit_at?: string | null;
            /**
             * Note
             * @default
             */
            readonly note?: string;
        };
        /**
         * ReissuePayment
         * @description Why the payment is void, and the right one in its place.
         */
        readonly ReissuePayment: {
            /** Amount Fen */
            readonly amount_fen: number;
            /** At */
            readonly at?: string | null;
            /** Book Id */
            readonly book_id?: string | null;
            readonly method: components["schemas"]["PaymentMethod"];
            /**
             * Payer Name
             * @default
             */
            readonly payer_name?: string;
            /** Reason */
            readonly reason: string;
            /**
             * Voluntary
             * @default false
             */
            readonly voluntary?: boolean;
        };
        /**
         * ResolveDispute
         * @description What is left of the charge, at most the original, and why.
         */
        readonly ResolveDispute: {
            /** Amount Fen */
            readonly amount_fen: number;
            /** Reason */
            readonly reason: string;
        };
        /**
         * SheetRowView
         * @description A posted round of an order with its marked columns.
         *
         *     `due_fen` is `amount_fen` less what a decided dispute took off.
         */
        readonly SheetRowView: {
            /** Amount Fen */
            readonly amount_fen: number;
            /** Building */
            readonly building: string;
            /** Charge Id */
            readonly charge_id: string | null;
            /** Content */
            readonly content: string;
            /**
             * Day
             * Format: date
             */
            readonly day: string;
            /** Disputed */
            readonly disputed: boolean;
            /** Due Fen */
            readonly due_fen: number;
            /** Id */
            readonly id: string;
            /** Lines */
            readonly lines: readonly components["schemas"]["LineView"][];
            /** Order Id */
            readonly order_id: string;
            /** Order Number */
            readonly order_number: string;
            /** Outstanding Fen */
            readonly outstanding_fen: number;
            /** Paid Fen */
            readonly paid_fen: number;
            readonly payer: components["schemas"]["Named"];
            /**
             * Posted At
             * Format: date-time
             */
            readonly posted_at: string;
            /** Receipts */
            readonly receipts: readonly string[];
            /** Round */
            readonly round: number;
            readonly sign_off: components["schemas"]["Named"];
            /** Slip Number */
            readonly slip_number: string;
            /** Unit Id */
            readonly unit_id: string | null;
            /** Where */
            readonly where: string;
        };
        /**
         * SideView
         * @description One side of a move.
         */
        readonly SideView: {
            readonly account: components["schemas"]["Named"];
            /** Holder */
            readonly holder: string;
        };
        /**
         * TakePayment
         * @description Money for a charge.
         */
        readonly TakePayment: {
            /** Amount Fen */
            readonly amount_fen: number;
            /** At */
            readonly at?: string | null;
            /** Book Id */
            readonly book_id?: string | null;
            /** Charge Id */
            readonly charge_id: string;
            readonly method: components["schemas"]["PaymentMethod"];
            /**
             * Payer Name
             * @default
             */
            readonly payer_name?: string;
            /**
             * Voluntary
             * @default false
             */
            readonly voluntary?: boolean;
        };
        /**
         * TakingView
         * @description A payment of the charge.
         */
        readonly TakingView: {
            /** Amount Fen */
            readonly amount_fen: number;
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** By */
            readonly by: string;
            readonly method: components["schemas"]["Named"];
            /** Payment Id */
            readonly payment_id: string;
            /** Receipt Number */
            readonly receipt_number: string;
            /** Voided */
            readonly voided: boolean;
        };
        /**
         * Tally
         * @description How many of a book are blank, used and voided.
         */
        readonly Tally: {
            /** Blank */
            readonly blank: number;
            /** Used */
            readonly used: number;
            /** Voided */
            readonly voided: number;
        };
        /**
         * TrialBalance
         * @description The accounts of a day; what was debited equals what was credited, closings sum to zero.
         */
        readonly TrialBalance: {
            /** Accounts */
            readonly accounts: readonly components["schemas"]["AccountLine"][];
            /** Credit Fen */
            readonly credit_fen: number;
            /**
             * Day
             * Format: date
             */
            readonly day: string;
            /** Debit Fen */
            readonly debit_fen: number;
            /** Difference Fen */
            readonly difference_fen: number;
        };
        /**
         * VisitView
         * @description A visit in vain.
         */
        readonly VisitView: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** By */
            readonly by: string;
            /** Next Visit At */
            readonly next_visit_at: string | null;
            /** Note */
            readonly note: string;
        };
        /**
         * VoidBlank
         * @description A spoilt blank, by its number without prefix, and what happened to it.
         */
        readonly VoidBlank: {
            /** Number */
            readonly number: number;
            /** Reason */
            readonly reason: string;
        };
        /**
         * VoidingView
         * @description When it was voided, by whom and why.
         */
        readonly VoidingView: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** By */
            readonly by: string;
            /** Reason */
            readonly reason: string;
        };
        /**
         * VoidPayment
         * @description Why it is void.
         */
        readonly VoidPayment: {
            /** Reason */
            readonly reason: string;
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
    readonly books_list_books: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly holder?: string | null;
                readonly limit?: number;
                readonly state?: components["schemas"]["BookState"] | null;
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
                    readonly "application/json": components["schemas"]["Page_BookCard_"];
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
    readonly books_receive: {
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
                readonly "application/json": components["schemas"]["ReceiveBook"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookView"];
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
    readonly books_show_book: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly book_id: string;
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
                    readonly "application/json": components["schemas"]["BookView"];
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
    readonly books_count: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly book_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CountBook"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookView"];
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
    readonly books_hand_back: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly book_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandBackBook"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookView"];
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
    readonly books_issue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly book_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IssueBook"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookView"];
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
    readonly books_void_blank: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly book_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VoidBlank"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookView"];
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
    readonly books_list_my_books: {
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
                    readonly "application/json": components["schemas"]["Page_BookCard_"];
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
    readonly charges_list_charges: {
        readonly parameters: {
            readonly query?: {
                readonly building?: string | null;
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly order_id?: string | null;
                readonly overdue?: boolean;
                readonly state?: readonly components["schemas"]["ChargeState"][] | null;
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
                    readonly "application/json": components["schemas"]["Page_ChargeCard_"];
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
    readonly charges_show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly charge_id: string;
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
                    readonly "application/json": components["schemas"]["ChargeView"];
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
    readonly charges_dispute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly charge_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DisputeCharge"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChargeView"];
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
    readonly charges_not_at_home: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly charge_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordNotAtHome"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChargeView"];
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
    readonly charges_resolve: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly charge_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResolveDispute"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChargeView"];
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
    readonly documents_print_slip: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly charge_id: string;
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
    readonly counts_list_counts: {
        readonly parameters: {
            readonly query?: {
                readonly collector?: string | null;
                readonly cursor?: string | null;
                readonly day?: string | null;
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
                    readonly "application/json": components["schemas"]["Page_CountView_"];
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
    readonly counts_count: {
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
                readonly "application/json": components["schemas"]["CountCash"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountView"];
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
    readonly counts_list_drawers: {
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
                    readonly "application/json": readonly components["schemas"]["DrawerCard"][];
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
    readonly ledger_show_balance: {
        readonly parameters: {
            readonly query?: {
                readonly day?: string | null;
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
                    readonly "application/json": components["schemas"]["TrialBalance"];
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
    readonly ledger_show_cash: {
        readonly parameters: {
            readonly query?: {
                readonly collector?: string | null;
                readonly day?: string | null;
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
                    readonly "application/json": readonly components["schemas"]["CashJournal"][];
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
    readonly ledger_list_entries: {
        readonly parameters: {
            readonly query?: {
                readonly charge_id?: string | null;
                readonly cursor?: string | null;
                readonly day?: string | null;
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
                    readonly "application/json": components["schemas"]["Page_EntryView_"];
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
    readonly payments_list_payments: {
        readonly parameters: {
            readonly query?: {
                readonly charge_id?: string | null;
                readonly collector?: string | null;
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly receipt?: string;
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
                    readonly "application/json": components["schemas"]["Page_PaymentView_"];
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
    readonly payments_take: {
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
                readonly "application/json": components["schemas"]["TakePayment"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentView"];
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
    readonly payments_show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly payment_id: string;
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
                    readonly "application/json": components["schemas"]["PaymentView"];
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
    readonly documents_print_receipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly payment_id: string;
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
    readonly payments_reissue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly payment_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReissuePayment"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentView"];
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
    readonly payments_void: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly payment_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VoidPayment"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentView"];
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
    readonly sheets_show_sheet: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly day?: string | null;
                readonly disputed?: boolean;
                readonly limit?: number;
                /** @description 2026-11 */
                readonly month?: string | null;
                readonly payer?: components["schemas"]["Payer"] | null;
                readonly unpaid?: boolean;
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
                    readonly "application/json": components["schemas"]["Page_SheetRowView_"];
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
    readonly sheets_export_sheet: {
        readonly parameters: {
            readonly query?: {
                readonly day?: string | null;
                readonly disputed?: boolean;
                /** @description 2026-11 */
                readonly month?: string | null;
                readonly payer?: components["schemas"]["Payer"] | null;
                readonly unpaid?: boolean;
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
}
