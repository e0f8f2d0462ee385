/** The API of fees. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    "/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Books
         * @description The books of receipts, by their numbers.
         */
        get: operations["books_list_books"];
        put?: never;
        /**
         * Receive
         * @description 入库: a numbered, stamped book comes into the stock (F25).
         */
        post: operations["books_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/books/{book_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Book
         * @description One book: what became of each number, who had it, how it was counted.
         */
        get: operations["books_show_book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/books/{book_id}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count
         * @description 清点收据: by two people, a difference with its reason.
         */
        post: operations["books_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/books/{book_id}/hand-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand Back
         * @description 交回: back into the stock, with the blanks that are left.
         */
        post: operations["books_hand_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/books/{book_id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue
         * @description 领用: give it to somebody who collects.
         */
        post: operations["books_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/books/{book_id}/void-blank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void Blank
         * @description 作废空白收据: a spoilt blank, by the holder or by who manages the stock.
         */
        post: operations["books_void_blank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/books/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Books
         * @description The books the caller holds.
         */
        get: operations["books_list_my_books"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Charges
         * @description 待收: what is to be collected, or charges in the given states or of an order; the visit that
         *     has been due longest first.
         */
        get: operations["charges_list_charges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charges/{charge_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One charge: payments, visits, disputes, and what the caller may do now.
         */
        get: operations["charges_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charges/{charge_id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute
         * @description 登记争议: the household objects; it is not chased from now on (E11).
         */
        post: operations["charges_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charges/{charge_id}/not-at-home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Not At Home
         * @description 无人在家: the collector stood at the door in vain; when to come again (E12).
         */
        post: operations["charges_not_at_home"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charges/{charge_id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve
         * @description 处理争议: keep the charge or reduce it, by somebody who did not collect on it.
         */
        post: operations["charges_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charges/{charge_id}/slip.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Slip
         * @description 收费单: the slip for the door (F09).
         */
        get: operations["documents_print_slip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Counts
         * @description The counts made, newest first.
         */
        get: operations["counts_list_counts"];
        put?: never;
        /**
         * Count
         * @description 清点: count a collector's cash and take it over, a difference with its reason (E12).
         */
        post: operations["counts_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counts/drawers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Drawers
         * @description Whose cash is to be counted, who has held it longest first (T29).
         */
        get: operations["counts_list_drawers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Balance
         * @description 试算平衡: every account's opening, turnover and closing of a day (today without one).
         */
        get: operations["ledger_show_balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/cash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Cash
         * @description 每日收费流水帐 (F24): what each collector took, gave back and handed over in a day.
         */
        get: operations["ledger_show_cash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Entries
         * @description The journal of a day (today without one), or all that was entered about one charge.
         */
        get: operations["ledger_list_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Payments
         * @description Payments, newest first; `receipt` finds the one a receipt was made out for.
         */
        get: operations["payments_list_payments"];
        put?: never;
        /**
         * Take
         * @description 收款: money for a charge, in whole or in part, against the next receipt of one's book.
         */
        post: operations["payments_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One payment.
         */
        get: operations["payments_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{payment_id}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Receipt
         * @description 收据: the receipt of a payment, marked where it is void.
         */
        get: operations["documents_print_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{payment_id}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reissue
         * @description 作废重开: void a payment taken wrongly and take the right one, in one act (E12).
         */
        post: operations["payments_reissue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{payment_id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void
         * @description 作废: by its taker on the day; later, or for others, with the right to void payments.
         */
        post: operations["payments_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Sheet
         * @description 报修（服务）汇总表 (F08): posted orders with their marked columns, newest first.
         */
        get: operations["sheets_show_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sheets/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Sheet
         * @description The same rows as a workbook with sums, oldest first; at most 20,000 of them.
         */
        get: operations["sheets_export_sheet"];
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
         * AccountLine
         * @description One account in the trial balance; opening and closing are negative where it is in credit.
         */
        AccountLine: {
            account: components["schemas"]["Named"];
            /** Closing Fen */
            closing_fen: number;
            /** Credit Fen */
            credit_fen: number;
            /** Debit Fen */
            debit_fen: number;
            /** Holder */
            holder: string;
            /** Holder Name */
            holder_name: string;
            /** Opening Fen */
            opening_fen: number;
        };
        /**
         * BookCard
         * @description A book in the list; `next_number` is what will be drawn next, empty when nothing is left.
         */
        BookCard: {
            /** First */
            first: string;
            /** Holder */
            holder: string;
            /** Holder Id */
            holder_id: string | null;
            /** Id */
            id: string;
            /** Last */
            last: string;
            /** Next Number */
            next_number: string;
            /** Size */
            size: number;
            state: components["schemas"]["Named"];
            tally: components["schemas"]["Tally"];
        };
        /**
         * BookCountView
         * @description A count by two people.
         */
        BookCountView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string[];
            counted: components["schemas"]["Tally"];
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Reason */
            reason: string;
            registered: components["schemas"]["Tally"];
        };
        /**
         * BookState
         * @description Where a book is.
         * @enum {string}
         */
        BookState: "in_stock" | "issued" | "used_up";
        /**
         * BookView
         * @description A whole book: its receipts in the order of their numbers, who had it, how it was counted.
         */
        BookView: {
            /** Counts */
            counts: components["schemas"]["BookCountView"][];
            /** First */
            first: string;
            /** Holder */
            holder: string;
            /** Holder Id */
            holder_id: string | null;
            /** Holdings */
            holdings: components["schemas"]["HoldingView"][];
            /** Id */
            id: string;
            /** Last */
            last: string;
            /** Next Number */
            next_number: string;
            /** Receipts */
            receipts: components["schemas"]["ReceiptView"][];
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /** Size */
            size: number;
            state: components["schemas"]["Named"];
            tally: components["schemas"]["Tally"];
        };
        /**
         * CashJournal
         * @description 每日收费流水帐 of one collector (F24).
         *
         *     `cash_fen` is what the day added to the cash in their hands before anything was handed over.
         */
        CashJournal: {
            /** Cash Fen */
            cash_fen: number;
            /** Collector */
            collector: string;
            /** Collector Id */
            collector_id: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Handed Over Fen */
            handed_over_fen: number;
            /** Lines */
            lines: components["schemas"]["JournalLine"][];
            /** Taken Fen */
            taken_fen: number;
            /** Totals */
            totals: components["schemas"]["MethodTotal"][];
            /** Voided Fen */
            voided_fen: number;
        };
        /**
         * ChargeCard
         * @description A charge in the desk's list; `overdue` where the visit was due on an earlier day.
         */
        ChargeCard: {
            /** Amount Fen */
            amount_fen: number;
            /** Building */
            building: string;
            /**
             * Collect From
             * Format: date-time
             */
            collect_from: string;
            /** Content */
            content: string;
            /** Disputed */
            disputed: boolean;
            /** Id */
            id: string;
            /**
             * Issued At
             * Format: date-time
             */
            issued_at: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Order Number */
            order_number: string;
            /** Outstanding Fen */
            outstanding_fen: number;
            /** Overdue */
            overdue: boolean;
            /** Paid Fen */
            paid_fen: number;
            state: components["schemas"]["Named"];
            /** Unit Id */
            unit_id: string | null;
            /** Where */
            where: string;
        };
        /**
         * ChargeLineView
         * @description What was done.
         */
        ChargeLineView: {
            /** Amount Fen */
            amount_fen: number;
            /** Label */
            label: string;
            /** Measure */
            measure: string;
            /** Price Fen */
            price_fen: number;
            /** Quantity Hundredths */
            quantity_hundredths: number;
        };
        /**
         * ChargeState
         * @description Where a charge stands.
         * @enum {string}
         */
        ChargeState: "open" | "disputed" | "partly_paid" | "settled" | "written_down";
        /**
         * ChargeView
         * @description The whole charge, and what the caller may do with it now.
         */
        ChargeView: {
            /** Acts */
            acts: components["schemas"]["Named"][];
            /** Amount Fen */
            amount_fen: number;
            /** Building */
            building: string;
            /**
             * Collect From
             * Format: date-time
             */
            collect_from: string;
            /** Contact Id */
            contact_id: string | null;
            /** Contact Name */
            contact_name: string;
            /** Content */
            content: string;
            /** Disputed */
            disputed: boolean;
            /** Disputes */
            disputes: components["schemas"]["DisputeView"][];
            /** Id */
            id: string;
            /**
             * Issued At
             * Format: date-time
             */
            issued_at: string;
            /** Lines */
            lines: components["schemas"]["ChargeLineView"][];
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Order Id */
            order_id: string;
            /** Order Number */
            order_number: string;
            /** Original Fen */
            original_fen: number;
            /** Outstanding Fen */
            outstanding_fen: number;
            /** Overdue */
            overdue: boolean;
            /** Paid Fen */
            paid_fen: number;
            /** Payments */
            payments: components["schemas"]["TakingView"][];
            /** Round */
            round: number;
            state: components["schemas"]["Named"];
            /** Unit Id */
            unit_id: string | null;
            /** Visits */
            visits: components["schemas"]["VisitView"][];
            /** Where */
            where: string;
        };
        /**
         * CountBook
         * @description What two people found: the caller and another one.
         */
        CountBook: {
            /** Blank */
            blank: number;
            /**
             * Reason
             * @default
             */
            reason?: string;
            /** Used */
            used: number;
            /** Voided */
            voided: number;
            /** With Staff Id */
            with_staff_id: string;
        };
        /**
         * CountCash
         * @description What was found in a collector's drawer; `reason` where it is not what should be there.
         */
        CountCash: {
            /** Collector Id */
            collector_id: string;
            /** Counted Fen */
            counted_fen: number;
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * CountView
         * @description A count: what should have been there, what was, and why they differ.
         */
        CountView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** By Id */
            by_id: string;
            /** Collector */
            collector: string;
            /** Collector Id */
            collector_id: string;
            /** Counted Fen */
            counted_fen: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Difference Fen */
            difference_fen: number;
            /** Expected Fen */
            expected_fen: number;
            /** Id */
            id: string;
            /** Reason */
            reason: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * DisputeCharge
         * @description What the household objects to.
         */
        DisputeCharge: {
            /** Reason */
            reason: string;
        };
        /**
         * DisputeView
         * @description A dispute, and how it was decided if it was.
         */
        DisputeView: {
            /** At Signature */
            at_signature: boolean;
            /** Decided At */
            decided_at: string | null;
            /** Decided By */
            decided_by: string;
            /** Decided Fen */
            decided_fen: number | null;
            /** Grounds */
            grounds: string;
            /**
             * Raised At
             * Format: date-time
             */
            raised_at: string;
            /** Raised By */
            raised_by: string;
            /** Reason */
            reason: string;
        };
        /**
         * DrawerCard
         * @description Cash that waits to be counted; `overdue` where some of it is of an earlier day (T29).
         */
        DrawerCard: {
            /** Collector */
            collector: string;
            /** Collector Id */
            collector_id: string;
            /** Holding Fen */
            holding_fen: number;
            /** Overdue */
            overdue: boolean;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * EntryView
         * @description One entry of the journal.
         */
        EntryView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Document Number */
            document_number: string;
            /** Id */
            id: string;
            kind: components["schemas"]["Named"];
            /** Moves */
            moves: components["schemas"]["MoveView"][];
            /** Receipt Number */
            receipt_number: string;
            /** Reverses */
            reverses: string;
            /** Unit */
            unit: string;
        };
        /**
         * HandBackBook
         * @description It goes back into the stock.
         */
        HandBackBook: Record<string, never>;
        /**
         * HoldingView
         * @description Who had it, from when to when.
         */
        HoldingView: {
            /** Holder */
            holder: string;
            /** Holder Id */
            holder_id: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Until */
            until: string | null;
        };
        /**
         * IssueBook
         * @description Who gets it.
         */
        IssueBook: {
            /** Holder Id */
            holder_id: string;
        };
        /**
         * JournalLine
         * @description One entry of a collector's day; `amount_fen` is negative for a void.
         */
        JournalLine: {
            /** Amount Fen */
            amount_fen: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Document Number */
            document_number: string;
            kind: components["schemas"]["Named"];
            method: components["schemas"]["Named"] | null;
            /** Receipt Number */
            receipt_number: string;
            /** Unit */
            unit: string;
        };
        /**
         * LineView
         * @description What was done, by tariff or as typed.
         */
        LineView: {
            /** Amount Fen */
            amount_fen: number;
            /** Label */
            label: string;
            /** Measure */
            measure: string;
            /** Price Fen */
            price_fen: number;
            /** Quantity Hundredths */
            quantity_hundredths: number;
        };
        /**
         * MethodTotal
         * @description What came in by one method.
         */
        MethodTotal: {
            method: components["schemas"]["Named"];
            /** Net Fen */
            net_fen: number;
            /** Taken Fen */
            taken_fen: number;
            /** Voided Fen */
            voided_fen: number;
        };
        /**
         * MoveView
         * @description So much from the credited account to the debited one.
         */
        MoveView: {
            /** Amount Fen */
            amount_fen: number;
            credit: components["schemas"]["SideView"];
            debit: components["schemas"]["SideView"];
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
        /** Page[BookCard] */
        Page_BookCard_: {
            /** Items */
            items: components["schemas"]["BookCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ChargeCard] */
        Page_ChargeCard_: {
            /** Items */
            items: components["schemas"]["ChargeCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[CountView] */
        Page_CountView_: {
            /** Items */
            items: components["schemas"]["CountView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[EntryView] */
        Page_EntryView_: {
            /** Items */
            items: components["schemas"]["EntryView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[PaymentView] */
        Page_PaymentView_: {
            /** Items */
            items: components["schemas"]["PaymentView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[SheetRowView] */
        Page_SheetRowView_: {
            /** Items */
            items: components["schemas"]["SheetRowView"][];
            /** Next */
            next?: string | null;
        };
        /**
         * Payer
         * @description Who pays for an order (E05).
         * @enum {string}
         */
        Payer: "owner" | "company" | "developer" | "maintenance_fund";
        /**
         * PaymentMethod
         * @description How money came in (E12).
         * @enum {string}
         */
        PaymentMethod: "cash" | "qr" | "card" | "transfer";
        /**
         * PaymentView
         * @description A payment; `may_void` tells whether the caller may void it now.
         */
        PaymentView: {
            /** Amount Fen */
            amount_fen: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Building */
            building: string;
            /** Charge Id */
            charge_id: string;
            /**
             * Charge Number
             * @example WX-20261122-0007
             */
            charge_number: string;
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /** Id */
            id: string;
            /** May Void */
            may_void: boolean;
            method: components["schemas"]["Named"];
            /** Payer Name */
            payer_name: string;
            /** Receipt Number */
            receipt_number: string;
            /** Replaces */
            replaces: string | null;
            /** Taken By */
            taken_by: string;
            /** Taken By Id */
            taken_by_id: string;
            /** Unit */
            unit: string;
            /** Unit Id */
            unit_id: string | null;
            voided: components["schemas"]["VoidingView"] | null;
            /** Voluntary */
            voluntary: boolean;
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
         * ReceiptView
         * @description A receipt that is no blank any more.
         */
        ReceiptView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            fate: components["schemas"]["Named"];
            /** Number */
            number: string;
            /** Payment Id */
            payment_id: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * ReceiveBook
         * @description A book as it came from the printer: what stands before the number, and from where to where.
         *
         *     A prefix ends in no digit, or two books could print one number.
         */
        ReceiveBook: {
            /**
             * Digits
             * @default 7
             */
            digits?: number;
            /** First */
            first: number;
            /** Last */
            last: number;
            /**
             * Prefix
             * @default
             */
            prefix?: string;
        };
        /**
         * RecordNotAtHome
         * @description Nobody opened; `at` is when, if that was before now.
         */
        RecordNotAtHome: {
            /** At */
            at?: string | null;
            /** Next Visit At */
            next_visit_at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * ReissuePayment
         * @description Why the payment is void, and the right one in its place.
         */
        ReissuePayment: {
            /** Amount Fen */
            amount_fen: number;
            /** At */
            at?: string | null;
            /** Book Id */
            book_id?: string | null;
            method: components["schemas"]["PaymentMethod"];
            /**
             * Payer Name
             * @default
             */
            payer_name?: string;
            /** Reason */
            reason: string;
            /**
             * Voluntary
             * @default false
             */
            voluntary?: boolean;
        };
        /**
         * ResolveDispute
         * @description What is left of the charge, at most the original, and why.
         */
        ResolveDispute: {
            /** Amount Fen */
            amount_fen: number;
            /** Reason */
            reason: string;
        };
        /**
         * SheetRowView
         * @description A posted round of an order with its marked columns.
         *
         *     `due_fen` is `amount_fen` less what a decided dispute took off.
         */
        SheetRowView: {
            /** Amount Fen */
            amount_fen: number;
            /** Building */
            building: string;
            /** Charge Id */
            charge_id: string | null;
            /** Content */
            content: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Disputed */
            disputed: boolean;
            /** Due Fen */
            due_fen: number;
            /** Id */
            id: string;
            /** Lines */
            lines: components["schemas"]["LineView"][];
            /** Order Id */
            order_id: string;
            /** Order Number */
            order_number: string;
            /** Outstanding Fen */
            outstanding_fen: number;
            /** Paid Fen */
            paid_fen: number;
            payer: components["schemas"]["Named"];
            /**
             * Posted At
             * Format: date-time
             */
            posted_at: string;
            /** Receipts */
            receipts: string[];
            /** Round */
            round: number;
            sign_off: components["schemas"]["Named"];
            /** Slip Number */
            slip_number: string;
            /** Unit Id */
            unit_id: string | null;
            /** Where */
            where: string;
        };
        /**
         * SideView
         * @description One side of a move.
         */
        SideView: {
            account: components["schemas"]["Named"];
            /** Holder */
            holder: string;
        };
        /**
         * TakePayment
         * @description Money for a charge.
         */
        TakePayment: {
            /** Amount Fen */
            amount_fen: number;
            /** At */
            at?: string | null;
            /** Book Id */
            book_id?: string | null;
            /** Charge Id */
            charge_id: string;
            method: components["schemas"]["PaymentMethod"];
            /**
             * Payer Name
             * @default
             */
            payer_name?: string;
            /**
             * Voluntary
             * @default false
             */
            voluntary?: boolean;
        };
        /**
         * TakingView
         * @description A payment of the charge.
         */
        TakingView: {
            /** Amount Fen */
            amount_fen: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            method: components["schemas"]["Named"];
            /** Payment Id */
            payment_id: string;
            /** Receipt Number */
            receipt_number: string;
            /** Voided */
            voided: boolean;
        };
        /**
         * Tally
         * @description How many of a book are blank, used and voided.
         */
        Tally: {
            /** Blank */
            blank: number;
            /** Used */
            used: number;
            /** Voided */
            voided: number;
        };
        /**
         * TrialBalance
         * @description The accounts of a day; what was debited equals what was credited, closings sum to zero.
         */
        TrialBalance: {
            /** Accounts */
            accounts: components["schemas"]["AccountLine"][];
            /** Credit Fen */
            credit_fen: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Debit Fen */
            debit_fen: number;
            /** Difference Fen */
            difference_fen: number;
        };
        /**
         * VisitView
         * @description A visit in vain.
         */
        VisitView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Next Visit At */
            next_visit_at: string | null;
            /** Note */
            note: string;
        };
        /**
         * VoidBlank
         * @description A spoilt blank, by its number without prefix, and what happened to it.
         */
        VoidBlank: {
            /** Number */
            number: number;
            /** Reason */
            reason: string;
        };
        /**
         * VoidingView
         * @description When it was voided, by whom and why.
         */
        VoidingView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Reason */
            reason: string;
        };
        /**
         * VoidPayment
         * @description Why it is void.
         */
        VoidPayment: {
            /** Reason */
            reason: string;
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
    books_list_books: {
        parameters: {
            query?: {
                cursor?: string | null;
                holder?: string | null;
                limit?: number;
                state?: components["schemas"]["BookState"] | null;
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
                    "application/json": components["schemas"]["Page_BookCard_"];
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
    books_receive: {
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
                "application/json": components["schemas"]["ReceiveBook"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookView"];
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
    books_show_book: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                book_id: string;
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
                    "application/json": components["schemas"]["BookView"];
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
    books_count: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                book_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountBook"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookView"];
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
    books_hand_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                book_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandBackBook"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookView"];
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
    books_issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                book_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueBook"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookView"];
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
    books_void_blank: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                book_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidBlank"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookView"];
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
    books_list_my_books: {
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
                    "application/json": components["schemas"]["Page_BookCard_"];
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
    charges_list_charges: {
        parameters: {
            query?: {
                building?: string | null;
                cursor?: string | null;
                limit?: number;
                order_id?: string | null;
                overdue?: boolean;
                state?: components["schemas"]["ChargeState"][] | null;
                text?: string;
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
                    "application/json": components["schemas"]["Page_ChargeCard_"];
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
    charges_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                charge_id: string;
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
                    "application/json": components["schemas"]["ChargeView"];
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
    charges_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeCharge"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeView"];
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
    charges_not_at_home: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordNotAtHome"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeView"];
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
    charges_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveDispute"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeView"];
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
    documents_print_slip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                charge_id: string;
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
    counts_list_counts: {
        parameters: {
            query?: {
                collector?: string | null;
                cursor?: string | null;
                day?: string | null;
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
                    "application/json": components["schemas"]["Page_CountView_"];
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
    counts_count: {
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
                "application/json": components["schemas"]["CountCash"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountView"];
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
    counts_list_drawers: {
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
                    "application/json": components["schemas"]["DrawerCard"][];
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
    ledger_show_balance: {
        parameters: {
            query?: {
                day?: string | null;
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
                    "application/json": components["schemas"]["TrialBalance"];
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
    ledger_show_cash: {
        parameters: {
            query?: {
                collector?: string | null;
                day?: string | null;
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
                    "application/json": components["schemas"]["CashJournal"][];
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
    ledger_list_entries: {
        parameters: {
            query?: {
                charge_id?: string | null;
                cursor?: string | null;
                day?: string | null;
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
                    "application/json": components["schemas"]["Page_EntryView_"];
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
    payments_list_payments: {
        parameters: {
            query?: {
                charge_id?: string | null;
                collector?: string | null;
                cursor?: string | null;
                limit?: number;
                receipt?: string;
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
                    "application/json": components["schemas"]["Page_PaymentView_"];
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
    payments_take: {
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
                "application/json": components["schemas"]["TakePayment"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
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
    payments_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment_id: string;
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
                    "application/json": components["schemas"]["PaymentView"];
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
    documents_print_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment_id: string;
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
    payments_reissue: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReissuePayment"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
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
    payments_void: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidPayment"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
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
    sheets_show_sheet: {
        parameters: {
            query?: {
                cursor?: string | null;
                day?: string | null;
                disputed?: boolean;
                limit?: number;
                /** @description 2026-11 */
                month?: string | null;
                payer?: components["schemas"]["Payer"] | null;
                unpaid?: boolean;
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
                    "application/json": components["schemas"]["Page_SheetRowView_"];
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
    sheets_export_sheet: {
        parameters: {
            query?: {
                day?: string | null;
                disputed?: boolean;
                /** @description 2026-11 */
                month?: string | null;
                payer?: components["schemas"]["Payer"] | null;
                unpaid?: boolean;
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
