/** The API of dispatch. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    "/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description The columns, each with its `each` most pressing cards and how many lie in it.
         */
        get: operations["board_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Cards
         * @description Orders a board was told of, as they are now; those that are not the caller's are left out.
         */
        get: operations["board_show_cards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Changes
         * @description Cards that changed since a board's or an answer's `until`, for a board that was away.
         */
        get: operations["board_show_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Day
         * @description 当日: opened, out, back, done, overdue, waiting for parts (N12).
         */
        get: operations["board_show_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Moves
         * @description What carries a card from which states into which column, and whether the caller may.
         */
        get: operations["board_show_moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Timeline
         * @description 时间表: each technician's day, today unless named: who had what from when to when.
         */
        get: operations["board_show_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Causes
         * @description 故障原因: what a technician chooses from; empty while the estate has set none (未设定).
         */
        get: operations["causes_list_causes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Colleagues
         * @description Who works in the estate now.
         */
        get: operations["colleagues_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Crews
         * @description 班组: the standing crews, or those that were dissolved.
         */
        get: operations["crews_crews"];
        put?: never;
        /**
         * Make
         * @description A new crew.
         */
        post: operations["crews_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crews/{crew_id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change
         * @description Another name, other people, other buildings.
         */
        post: operations["crews_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crews/{crew_id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn
         * @description 撤销, or 恢复: it plans nothing any more, or is as it was.
         */
        post: operations["crews_turn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Custody Slips
         * @description 代管单, what is due first, first; closed ones only where asked for, or of one order. `text`:
         *     a number, a tag, a room, or the owner's name, pinyin or initials.
         */
        get: operations["custody_custody_slips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custody/{custody_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Custody Slip
         * @description One slip with its pieces and everything that happened to them.
         */
        get: operations["custody_custody_slip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custody/{custody_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check
         * @description 复查: how they look after the vendor had them; damage with a photo.
         */
        post: operations["custody_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custody/{custody_id}/come-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Come Back
         * @description 取回交接: from the vendor; what is missing is told.
         */
        post: operations["custody_come_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custody/{custody_id}/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find
         * @description 找回: missing pieces turned up.
         */
        post: operations["custody_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custody/{custody_id}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Back
         * @description 交还: to the household, against a signature.
         */
        post: operations["custody_give_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custody/{custody_id}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Custody Receipt
         * @description 收据（客户联）: price and count (F26).
         */
        get: operations["custody_custody_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custody/{custody_id}/send-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Out
         * @description 送洗交接: to the vendor; both have counted the same.
         */
        post: operations["custody_send_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custody/{custody_id}/settle": {
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
         * @description 了结差件: made good for, by somebody who never had it in hand.
         */
        post: operations["custody_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put File
         * @description Keep a file: the body is the file itself, a JPEG, PNG or WebP image or a PDF.
         *
         *     Its kind is told by its content, not by the header `Content-Type`; images are kept without
         *     EXIF. The file's id is the `Idempotency-Key`. `purpose` says in a word what it is for.
         */
        post: operations["files_put_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show File
         * @description The file. A PDF comes as an attachment, never to be shown in our own pages.
         */
        get: operations["files_show_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Look For File
         * @description What `show_file` would answer, without the file.
         */
        head: operations["files_look_for_file"];
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Orders
         * @description Open orders, the clock that runs out next first; or those requested in a period, whatever
         *     became of them, newest first. `since` and `through` are days of the estate, both included; where
         *     settled states are asked for without a first day, of the last 90. A whole number is found of any
         *     day, where such states or days are named.
         */
        get: operations["orders_list_orders"];
        put?: never;
        /**
         * Open Directly
         * @description 直接来电: a call the engineering room took itself (E21).
         */
        post: operations["orders_open_directly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One order: slip, clocks, history, and what the caller may do now.
         */
        get: operations["orders_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept
         * @description 接受: the assigned technician takes it on.
         */
        post: operations["orders_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/allow-shut-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow Shut Off
         * @description 业主同意停水停电: who of the household said yes, how and when (W34).
         */
        post: operations["orders_allow_shut_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/appoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appoint
         * @description 预约上门: between which times somebody comes, as agreed with the owner (T11).
         */
        post: operations["orders_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/approve-budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Budget
         * @description 批准预算: in place of consent where nobody lives (E01).
         */
        post: operations["orders_approve_budget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/approve-unsigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Unsigned
         * @description 批准未签字: a supervisor, the same day (E11).
         */
        post: operations["orders_approve_unsigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Arrive
         * @description 到场: the assigned technician is on site.
         */
        post: operations["orders_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/ask-vendor": {
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
         * @description 发外协单: a vendor is asked, and told; the link is in this answer alone.
         */
        post: operations["sub_orders_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign
         * @description 派工: dispatch a technician, or another one in their place. Where something is to be said of
         *     them (off duty, on leave, …) it takes `anyway`.
         */
        post: operations["orders_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach
         * @description 附照片或文件: before, after or others, with the order from now on; answers those added.
         */
        post: operations["attachments_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of Order
         * @description All files of an order, oldest first.
         */
        get: operations["attachments_of_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description 取消: end it without the work, with a reason.
         */
        post: operations["orders_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check
         * @description 逐项核对: points of the checklist the order began with.
         */
        post: operations["orders_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/close-declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Declined
         * @description 不修关单: the quote was declined for good and nothing was done.
         */
        post: operations["orders_close_declined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment
         * @description 备注: what is to be known about it.
         */
        post: operations["orders_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consent
         * @description 业主同意: somebody of the household who may agreed to the quote (A08, E06).
         */
        post: operations["orders_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Costs
         * @description What the order costs the house, with sums.
         */
        get: operations["costs_costs"];
        put?: never;
        /**
         * Note
         * @description 登记材料与工时: what was used and worked, for the house's own books.
         */
        post: operations["costs_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take In
         * @description 收件: pieces are counted in, each with its tag, damage with a photo.
         */
        post: operations["custody_take_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline
         * @description 业主不同意: a new quote follows, or the end.
         */
        post: operations["orders_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/decline-budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Budget
         * @description 不批准预算: a new quote follows, or the end.
         */
        post: operations["orders_decline_budget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/delay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delay
         * @description 报延误: the assigned technician cannot come in time; the owner is told (T10).
         */
        post: operations["orders_delay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish
         * @description 完工: the work is done, for what was agreed or less; the signature is owed now.
         */
        post: operations["orders_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Force
         * @description 强制: taken from everybody, or ended as it stands, with a reason.
         */
        post: operations["orders_force"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/grab": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grab
         * @description 抢单: the signed-in technician takes it on; of two at once the second is told who has it.
         */
        post: operations["orders_grab"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand Over
         * @description 接单: the engineering dispatcher has the slip (T09).
         */
        post: operations["orders_hand_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inspect
         * @description 验收: the building manager has seen it, with a photo (E01); or it is done again.
         */
        post: operations["orders_inspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join
         * @description 加派协助: somebody helps the technician, who stays responsible (E19).
         */
        post: operations["orders_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave
         * @description 协助离开: somebody helps no longer.
         */
        post: operations["orders_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link
         * @description 关联: the two have to do with each other.
         */
        post: operations["orders_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge
         * @description 合并: this order is a duplicate of the other, which goes on.
         */
        post: operations["orders_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/need-shut-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Need Shut Off
         * @description 需停水停电: what must be cut; no work before the household's yes (W34).
         */
        post: operations["orders_need_shut_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/no-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * No Signature
         * @description 未签字: nobody signs, and why (E11); not satisfied, it is done again at once.
         */
        post: operations["orders_no_signature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/paper-slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of Order
         * @description The papers of an order.
         */
        get: operations["paper_slips_of_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause
         * @description 暂停: the work stands still for a reason, its clocks too, never longer than allowed.
         */
        post: operations["orders_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quote
         * @description 报价: the cause, and what it costs whom, by tariff or with material typed in (F06, W33).
         */
        post: operations["orders_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall
         * @description 撤销派工: the technician has not taken it on yet, and need not go.
         */
        post: operations["orders_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/reject-unsigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject Unsigned
         * @description 不批准未签字: the signature is still owed.
         */
        post: operations["orders_reject_unsigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/report": {
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
         * @description 代报: what the technician said by radio, with the true time (E04). `act` says what; the other
         *     fields are those of its own route.
         */
        post: operations["orders_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume
         * @description 恢复: it goes on from where it stood.
         */
        post: operations["orders_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Back
         * @description 退回: the assigned technician gives it back, with a reason.
         */
        post: operations["orders_give_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/set-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Out
         * @description 出发: the assigned technician is on the way.
         */
        post: operations["orders_set_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign
         * @description 签字: somebody of the household signs on the technician's screen or slip (A09).
         */
        post: operations["orders_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/sign-by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign By Code
         * @description 验证码签收: the code somebody of the household was sent. A wrong one is refused and counted.
         *
         *     Not a plain command, because what refuses commits nothing, and a wrong try must be counted.
         */
        post: operations["orders_sign_by_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/signature-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signature Code
         * @description 发签收码: a code goes to somebody of the household who is away.
         */
        post: operations["orders_signature_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/signature-later": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signature Later
         * @description 改日签字: nobody is at home; when somebody comes again.
         */
        post: operations["orders_signature_later"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/skill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask Skill
         * @description 指定技能: what whoever goes should be able to do.
         */
        post: operations["orders_ask_skill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split
         * @description 拆单: a part becomes an order of its own; answers the whole, which names it.
         */
        post: operations["orders_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start
         * @description 开工: the assigned technician begins, never before the agreement (A08).
         */
        post: operations["orders_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/strike-cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Strike
         * @description 划去: a line counts no more; it stays to be read, with the reason.
         */
        post: operations["costs_strike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/sub-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of Order
         * @description The sub-orders of an order.
         */
        get: operations["sub_orders_of_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer
         * @description 转部门: another department's, whose dispatcher takes it in hand next (W32).
         */
        post: operations["orders_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink
         * @description 取消关联: they have not.
         */
        post: operations["orders_unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unmerge
         * @description 撤销合并: it was no duplicate, and the dispatcher has it in hand again.
         */
        post: operations["orders_unmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Urge
         * @description 催单: the owner asks where it stays; it counts, and moves up.
         */
        post: operations["orders_urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/urgency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Urgency
         * @description 改级别: another class, with a reason; the clocks keep their start.
         */
        post: operations["orders_change_urgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Orders
         * @description The signed-in technician's open orders.
         */
        get: operations["orders_list_my_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/mine/carried": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carry My Orders
         * @description 随身带: what the technician's phone keeps, to be read and worked by without a network.
         */
        get: operations["orders_carry_my_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/to-grab": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Orders To Grab
         * @description 抢单: orders nobody has that the signed-in technician may take, the most pressing first.
         */
        get: operations["orders_list_orders_to_grab"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paper-slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Paper Slips
         * @description 报修日登记: what went out or came back on a day, or what is still out.
         */
        get: operations["paper_slips_paper_slips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paper-slips/{slip_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo
         * @description 撤销回单: it is still out.
         */
        post: operations["paper_slips_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paper-slips/{slip_id}/write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write Off
         * @description 遗失或作废: it will not come back, and why.
         */
        post: operations["paper_slips_write_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paper-slips/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Day Counts
         * @description A day's counts (N12): out, back, written off; and what is still out now.
         */
        get: operations["paper_slips_day_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paper-slips/print.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Papers
         * @description 派工单 on A5, a sheet to each order; printing alone sends nothing out.
         */
        get: operations["paper_slips_print_papers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paper-slips/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send
         * @description 派出: these orders leave on paper; what is out already stays so.
         */
        post: operations["paper_slips_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paper-slips/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Back
         * @description 回单: a paper came back; its number scanned or typed, a photo of it put before.
         */
        post: operations["paper_slips_take_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Findings
         * @description 发现: the latest first, with their orders as those are now.
         */
        get: operations["patrols_list_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/findings/{finding_id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow Up
         * @description 复查: somebody looks at the repair; not satisfied, it is done again.
         */
        post: operations["patrols_follow_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Plans
         * @description 巡查计划: which route at which times, by whom.
         */
        get: operations["patrols_list_plans"];
        put?: never;
        /**
         * Make Plan
         * @description 新建计划: its rounds are made day by day.
         */
        post: operations["patrols_make_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/plans/{patrol_plan_id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Plan
         * @description 修改计划: from the next day on; rounds that are made stay as they are.
         */
        post: operations["patrols_change_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/plans/{patrol_plan_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Plan
         * @description 结束计划: no more rounds; those that are made stay.
         */
        post: operations["patrols_end_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Report
         * @description 巡查完成情况 (N16): done against planned, by day or month and route.
         */
        get: operations["patrols_show_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Report
         * @description The same to print, in the caller's language.
         */
        get: operations["patrols_print_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rounds
         * @description 各轮: of a day by their time (today unless said), or all in a state.
         */
        get: operations["patrols_list_rounds"];
        put?: never;
        /**
         * Start Round
         * @description 临时巡查: walk a route now, without a plan.
         */
        post: operations["patrols_start_round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/rounds/{round_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Round
         * @description One round and its points.
         */
        get: operations["patrols_show_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/rounds/{round_id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Finding
         * @description 登记发现: a work order by place is opened for it (W29, E01); its id is the caller's key.
         */
        post: operations["patrols_record_finding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/rounds/{round_id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish
         * @description 结束本轮: with the reason for points that were left out.
         */
        post: operations["patrols_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/rounds/{round_id}/tick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tick
         * @description 打点: somebody is at a point, or was at a true time; twice is once.
         */
        post: operations["patrols_tick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Routes
         * @description 路线: with their points and codes.
         */
        get: operations["patrols_list_routes"];
        put?: never;
        /**
         * Make Route
         * @description 新建路线: each point gets a code.
         */
        post: operations["patrols_make_route"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/routes/{route_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Route
         * @description One route.
         */
        get: operations["patrols_show_route"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/routes/{route_id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Route
         * @description 修改路线: points that stay keep their codes.
         */
        post: operations["patrols_change_route"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/routes/{route_id}/codes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Codes
         * @description 点位二维码: to cut out and hang up.
         */
        get: operations["patrols_print_codes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/routes/{route_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Route
         * @description 停用路线: its plans end; what was walked stays.
         */
        post: operations["patrols_withdraw_route"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reassignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reassignments
         * @description 夜值调配记录 (F48), the newest first.
         */
        get: operations["reassignments_reassignments"];
        put?: never;
        /**
         * Reassign
         * @description 紧急调配: somebody of any department works for another one until a time (P09).
         */
        post: operations["reassignments_reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reassignments/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release
         * @description 归队: they are back before the time.
         */
        post: operations["reassignments_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Calls
         * @description 待约: whom to call today, of all plans.
         */
        get: operations["recurring_list_calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Periods
         * @description 各期进度: of a plan, the latest first; or all in a state, such as what was missed.
         */
        get: operations["recurring_list_periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/periods/{period_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Period
         * @description One period and how far it is.
         */
        get: operations["recurring_show_period"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/periods/{period_id}/make-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make Up
         * @description 补办: what was missed is done on another day.
         */
        post: operations["recurring_make_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/periods/{period_id}/pass-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass Over
         * @description 不再补办: what was missed is not made up for, and why.
         */
        post: operations["recurring_pass_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/periods/{period_id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Visits
         * @description The visits of a period by unit; `not_done`: what is left.
         */
        get: operations["recurring_list_visits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Plans
         * @description 计划: what is done again and again, with its next dates.
         */
        get: operations["recurring_list_plans"];
        put?: never;
        /**
         * Make Plan
         * @description 新建计划: its dates from today on fall due by themselves.
         */
        post: operations["recurring_make_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Plan
         * @description One plan.
         */
        get: operations["recurring_show_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/plans/{plan_id}/alter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Alter
         * @description 修改计划: otherwise from now on; what has fallen due stays as it was made.
         */
        post: operations["recurring_alter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/plans/{plan_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End
         * @description 结束: for good; what was made stays.
         */
        post: operations["recurring_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/plans/{plan_id}/go-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go On
         * @description 恢复: from today on; dates that passed meanwhile are not made up for.
         */
        post: operations["recurring_go_on"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/plans/{plan_id}/pass-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass Over All
         * @description 全部不补: nothing it missed so far is made up for.
         */
        post: operations["recurring_pass_over_all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/plans/{plan_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause
         * @description 暂停: nothing new falls due; what was made stays.
         */
        post: operations["recurring_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview
         * @description The next dates of a rule, before it is saved; none where it gives none any more.
         */
        get: operations["recurring_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/visits/{planned_id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree
         * @description 约定: the owner agreed to a time; the order is opened, or gets another time (T34).
         */
        post: operations["recurring_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/visits/{planned_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline
         * @description 业主不需要: with the reason; an order that is open for it is cancelled.
         */
        post: operations["recurring_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/visits/{planned_id}/not-at-home": {
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
         * @description 上门未遇: somebody came as agreed and nobody was there; its order stays open.
         */
        post: operations["recurring_not_at_home"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/visits/{planned_id}/not-reached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Not Reached
         * @description 未联系上: nobody answered; when somebody tries again.
         */
        post: operations["recurring_not_reached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/month.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Month
         * @description Both to print, in the caller's language.
         */
        get: operations["reports_print_month"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Performance
         * @description 及时率、返修率、维修人员: recomputed from what is recorded.
         */
        get: operations["reports_show_performance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Repairs
         * @description 维修统计: repairs per month by kind, trade, cause, finding and building (N10).
         */
        get: operations["reports_show_repairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rosters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Week
         * @description 排班: the week a day of the estate lies in, or this one.
         */
        get: operations["rosters_week"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rosters/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan
         * @description Single days for some people: other shifts, a day off, or again as the week says.
         */
        post: operations["rosters_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rosters/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go On Leave
         * @description 请假; its id is the Idempotency-Key.
         */
        post: operations["rosters_go_on_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rosters/leave/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw
         * @description 销假: they are there as planned.
         */
        post: operations["rosters_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rosters/week.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Paper
         * @description 值班表: the week on paper, A5 across.
         */
        get: operations["rosters_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rosters/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repeat
         * @description The same week for some people from a day on.
         */
        post: operations["rosters_repeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services
         * @description 服务项目 by code. `text`: a code, or a name in characters, pinyin, initials or English.
         */
        get: operations["services_services"];
        put?: never;
        /**
         * Propose
         * @description 拟定: a new service, which another person approves (A12).
         */
        post: operations["services_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Service
         * @description One service with its price history.
         */
        get: operations["services_service"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service_code}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End
         * @description 停用: offered until a day, with a reason.
         */
        post: operations["services_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service_code}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose Terms
         * @description 调价: other terms of a service, which another person approves (A12).
         */
        post: operations["services_propose_terms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service_code}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject
         * @description 退回: what waits will not hold, with a reason; also one's own, taken back.
         */
        post: operations["services_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve
         * @description 批准: what waits holds from its day on; never one's own (A12).
         */
        post: operations["services_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/price-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listed Prices
         * @description 价目表: every price that holds on a day, today unless said.
         */
        get: operations["services_listed_prices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/price-list.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Price List Paper
         * @description The same on paper, A5.
         */
        get: operations["services_price_list_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose Samples
         * @description 示例: sample services with sample prices as drafts, to begin from.
         */
        post: operations["services_propose_samples"];
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
    "/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Skills
         * @description The catalogue in force, and who can do what.
         */
        get: operations["skills_skills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/of/{staff_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set
         * @description All that somebody can do, in place of what stood there.
         */
        post: operations["skills_set_"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sub-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sub Orders
         * @description What vendors have in hand, what is due first first; `open=false`: what is over.
         */
        get: operations["sub_orders_sub_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sub-orders/{sub_order_id}/renew-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew
         * @description 重发链接: another one; the one there was is worth nothing.
         */
        post: operations["sub_orders_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sub-orders/{sub_order_id}/report": {
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
         * @description 代录: what the vendor said on the telephone.
         */
        post: operations["sub_orders_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sub-orders/{sub_order_id}/revoke-link": {
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
         * @description 作废链接: worth nothing from now on.
         */
        post: operations["sub_orders_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sub-orders/{sub_order_id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Back
         * @description 退回重做: not right, or not all.
         */
        post: operations["sub_orders_send_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sub-orders/{sub_order_id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Over
         * @description 验收: checked and right.
         */
        post: operations["sub_orders_take_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sub-orders/{sub_order_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw
         * @description 撤回: the vendor need not do it, or not go on; they are told.
         */
        post: operations["sub_orders_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Tariff
         * @description 收费标准: the items a technician quotes by.
         */
        get: operations["tariff_show_tariff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/technicians": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Technicians
         * @description Who can be dispatched, by name.
         */
        get: operations["technicians_technicians"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/technicians/free": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Free
         * @description Who can be sent, to an order or to something that asks for a skill: who is on duty, what they
         *     can do, and how many open orders they have; the fittest first.
         */
        get: operations["technicians_free"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendor-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look
         * @description What is asked of the vendor. One answer, 404, for whatever opens nothing.
         */
        get: operations["vendor_link_look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendor-link/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer
         * @description 接单, 不接, 告知时间, 报完工.
         */
        post: operations["vendor_link_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendor-link/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put Photo
         * @description A photo: the body is the image itself, drawn anew here without EXIF.
         */
        post: operations["vendor_link_put_photo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vendors
         * @description Whom the estate works with; `active=false`: whom no more.
         */
        get: operations["vendors_vendors"];
        put?: never;
        /**
         * Register
         * @description 登记外协单位.
         */
        post: operations["vendors_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors/{vendor_id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change
         * @description 修改: what is known of them now.
         */
        post: operations["vendors_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors/{vendor_id}/work-with": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work With
         * @description 停用 or 恢复: whether they are asked from now on.
         */
        post: operations["vendors_work_with"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Views
         * @description One's own and the estate's, in the order in which they were saved.
         */
        get: operations["views_list_views"];
        put?: never;
        /**
         * Save
         * @description Save one of one's own, or change it.
         */
        post: operations["views_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/first": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose
         * @description With which view the board opens.
         */
        post: operations["views_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove
         * @description Remove one of one's own.
         */
        post: operations["views_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share
         * @description Save one for everybody of the estate, or change it.
         */
        post: operations["views_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/shared/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unshare
         * @description Remove one of the estate's.
         */
        post: operations["views_unshare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warranty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Warranty
         * @description 保修期: what is still the developer's in a unit, and until when.
         */
        get: operations["warranty_show_warranty"];
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
         * AcceptQuote
         * @description Who of the household agreed, and how; `total_fen` is the sum they were told.
         */
        AcceptQuote: {
            /** At */
            at?: string | null;
            /**
             * How
             * @enum {string}
             */
            how: "on_site" | "phone";
            /**
             * Note
             * @default
             */
            note?: string;
            /** Person Id */
            person_id: string;
            /** Total Fen */
            total_fen?: number | null;
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
         * @description Who may act: a member of staff, a tablet, an outside vendor by their link, or the platform
         *     itself.
         * @enum {string}
         */
        ActorKind: "staff" | "device" | "vendor" | "system";
        /**
         * AddAssistant
         * @description Who helps, and with which share of the work; what nobody has is the technician's.
         */
        AddAssistant: {
            /** At */
            at?: string | null;
            /**
             * Share Percent
             * @default 0
             */
            share_percent?: number;
            /** Technician Id */
            technician_id: string;
        };
        /**
         * AddFiles
         * @description Files put before, what they show, and a word about them; `at`: when they were taken (E04).
         */
        AddFiles: {
            /** At */
            at?: string | null;
            /** File Ids */
            file_ids: string[];
            kind: components["schemas"]["FileKind"];
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * AgreementView
         * @description Who agreed to which sum, and how; nobody of the household where a budget was approved.
         */
        AgreementView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            how: components["schemas"]["Named"];
            /** Note */
            note: string;
            /** Person */
            person: string;
            /** Person Id */
            person_id: string | null;
            /** Total Fen */
            total_fen: number;
            /** Total Yuan */
            total_yuan: string;
        };
        /**
         * AgreeOnVisit
         * @description Between which times somebody comes.
         */
        AgreeOnVisit: {
            /** At */
            at?: string | null;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * AgreeWithOwner
         * @description Between which times somebody comes, and whom to call there.
         */
        AgreeWithOwner: {
            /**
             * Contact Name
             * @default
             */
            contact_name?: string;
            /**
             * Contact Phone
             * @default
             */
            contact_phone?: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * AllowShutOff
         * @description Who of the household said yes to all that is asked for, and how.
         */
        AllowShutOff: {
            /** At */
            at?: string | null;
            /**
             * How
             * @enum {string}
             */
            how: "on_site" | "phone";
            /**
             * Note
             * @default
             */
            note?: string;
            /** Person Id */
            person_id: string;
        };
        /**
         * AlterPlan
         * @description What it says from now on, whole, and why. Elsewhere is another plan.
         */
        AlterPlan: {
            /**
             * Ahead Days
             * @default 3
             */
            ahead_days?: number;
            /**
             * Complex Work
             * @default false
             */
            complex_work?: boolean;
            /** @default free_service */
            kind?: components["schemas"]["OrderKind"];
            /** Matter */
            matter: string;
            /** Name */
            name: string;
            /**
             * Reason
             * @default
             */
            reason?: string;
            rule: components["schemas"]["Rule"];
        };
        /**
         * AnswerByLink
         * @description What the vendor says: when they come with `planned`, why with `declined`.
         */
        AnswerByLink: {
            answer: components["schemas"]["VendorAnswer"];
            /**
             * Note
             * @default
             */
            note?: string;
            /** Planned At */
            planned_at?: string | null;
        };
        /**
         * ApproveBudget
         * @description The budget of a public repair; `total_fen` is the sum the approver saw.
         */
        ApproveBudget: {
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            /** Total Fen */
            total_fen?: number | null;
        };
        /**
         * Approved
         * @description What was approved, as it is now.
         */
        Approved: {
            /** Services */
            services: components["schemas"]["ServiceHistory"][];
        };
        /**
         * ApproveTerms
         * @description Several at once, each as it was looked at; all or none.
         */
        ApproveTerms: {
            /** Waiting */
            waiting: components["schemas"]["Waiting"][];
        };
        /**
         * ApproveUnsigned
         * @description A supervisor lets it close unsigned.
         */
        ApproveUnsigned: {
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * AskedLine
         * @description A line as the technician gives it: a price of the catalogue and how much, or something typed
         *     in, which is material unless `part` says else.
         *
         *     `supplied_by` is of material: ours and paid, unless the owner brings it (W33). `free_reason`
         *     takes the charge away.
         */
        AskedLine: {
            /** Code */
            code?: string | null;
            /**
             * Free Reason
             * @default
             */
            free_reason?: string;
            /**
             * Label
             * @default
             */
            label?: string;
            /**
             * Measure
             * @default
             */
            measure?: string;
            part?: components["schemas"]["LinePart"] | null;
            /** Price Fen */
            price_fen?: number | null;
            /** Quantity */
            quantity: number | string;
            supplied_by?: components["schemas"]["SuppliedBy"] | null;
        };
        /**
         * AskSkill
         * @description What whoever goes should be able to do; None: nothing in particular.
         */
        AskSkill: {
            /** At */
            at?: string | null;
            /** Skill */
            skill?: string | null;
        };
        /**
         * AskVendor
         * @description Whom, what, by when, for how much if that is agreed. `despite`: why they are asked although
         *     their contract is over.
         */
        AskVendor: {
            /**
             * Despite
             * @default
             */
            despite?: string;
            /**
             * Finish By
             * Format: date-time
             */
            finish_by: string;
            /**
             * May Call Household
             * @default false
             */
            may_call_household?: boolean;
            /** Price Fen */
            price_fen?: number | null;
            /** Vendor Id */
            vendor_id: string;
            /** What */
            what: string;
        };
        /**
         * AssignOrder
         * @description Whom to dispatch.
         */
        AssignOrder: {
            /** At */
            at?: string | null;
            /** Technician Id */
            technician_id: string;
        };
        /**
         * AssistantView
         * @description Somebody who helped; still does where `until` is None (E19).
         */
        AssistantView: {
            /** Name */
            name: string;
            /** Share Percent */
            share_percent: number;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Staff Id */
            staff_id: string;
            /** Until */
            until: string | null;
        };
        /**
         * AttachmentList
         * @description Files of an order, oldest first.
         */
        AttachmentList: {
            /** Items */
            items: components["schemas"]["AttachmentView"][];
        };
        /**
         * AttachmentView
         * @description A file of an order; fetched by `GET /files/{id}`. `vendor`: who put it by their link.
         */
        AttachmentView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** Id */
            id: string;
            kind: components["schemas"]["FileKind"];
            /** Note */
            note: string;
            /** Sub Order Id */
            sub_order_id: string | null;
            /** Vendor */
            vendor: string;
        };
        /**
         * Basis
         * @description What a limit is counted in.
         * @enum {string}
         */
        Basis: "round_the_clock" | "calendar_day" | "working_time" | "calendar";
        /**
         * BoardChanges
         * @description Cards that changed, oldest change first, also those that left the board. Some come again: of
         *     a card the newest `changed_at` counts. `next` goes on with the same `since`; after its end one
         *     asks since the first page's `until`.
         */
        BoardChanges: {
            /** Cards */
            cards: components["schemas"]["OrderCard"][];
            /** Next */
            next: string | null;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * BoardMove
         * @description An act, the states it is possible from, and the column the card lies in afterwards.
         *
         *     `by_radio`: the technician's own act, which a dispatcher reports for them (代报). `yours`: the
         *     caller may; `permission` is what it takes.
         */
        BoardMove: {
            act: components["schemas"]["Named"];
            /** By Radio */
            by_radio: boolean;
            column: components["schemas"]["Column"];
            permission: components["schemas"]["Named"];
            /** States */
            states: components["schemas"]["OrderState"][];
            /** Yours */
            yours: boolean;
        };
        /**
         * BoardNarrowing
         * @description All that a board can be narrowed to: a card is shown that is one of each list that names any.
         *
         *     `nobodys`: those nobody has are wanted beside `technician_ids`. `crews`: by name, of whose
         *     people somebody has it. `text`, `overdue` and `rework` as in Narrowing.
         */
        BoardNarrowing: {
            /**
             * Buildings
             * @default []
             */
            buildings?: string[];
            /**
             * Crews
             * @default []
             */
            crews?: string[];
            /**
             * Kinds
             * @default []
             */
            kinds?: components["schemas"]["OrderKind"][];
            /**
             * Nobodys
             * @default false
             */
            nobodys?: boolean;
            /**
             * Overdue
             * @default false
             */
            overdue?: boolean;
            /**
             * Rework
             * @default false
             */
            rework?: boolean;
            /**
             * Technician Ids
             * @default []
             */
            technician_ids?: string[];
            /**
             * Text
             * @default
             */
            text?: string;
            /**
             * Urgencies
             * @default []
             */
            urgencies?: components["schemas"]["UrgencyClass"][];
        };
        /**
         * BoardView
         * @description The columns at a moment; `until` is what changes are asked for since.
         */
        BoardView: {
            /** Columns */
            columns: components["schemas"]["ColumnView"][];
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * By
         * @description What a row is about.
         * @enum {string}
         */
        By: "day" | "month";
        /**
         * CallOutcome
         * @description What came of a call or a visit that was not agreed or not possible.
         * @enum {string}
         */
        CallOutcome: "not_reached" | "not_at_home" | "declined";
        /**
         * CancelOrder
         * @description Why it will not be done.
         */
        CancelOrder: {
            /** At */
            at?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * Carried
         * @description All of it, and when it was so. Words are as staff read them; `pause_reasons` are those the
         *     estate has set a longest time for. `more`: not all open orders are here. `zone`: the estate's.
         *     `grabs`: some orders are grabbed here (抢单); which, one asks with a network.
         */
        Carried: {
            /** Acts */
            acts: components["schemas"]["Reportable"][];
            /** Grabs */
            grabs: boolean;
            /** More */
            more: boolean;
            /** No Signature Reasons */
            no_signature_reasons: components["schemas"]["Named"][];
            /** Orders */
            orders: components["schemas"]["CarriedOrder"][];
            /** Pause Reasons */
            pause_reasons: components["schemas"]["Named"][];
            /** Payers */
            payers: components["schemas"]["Named"][];
            /** Repair Kinds */
            repair_kinds: components["schemas"]["Named"][];
            /** Staff Id */
            staff_id: string;
            /** States */
            states: components["schemas"]["Named"][];
            /**
             * Taken At
             * Format: date-time
             */
            taken_at: string;
            /** Zone */
            zone: string;
        };
        /**
         * CarriedOrder
         * @description An order to be done without a network.
         *
         *     `responsible`: the caller is its technician; else they help. `goes_on_as`: where it stands
         *     again after a pause. `speakers`: who of the household may be asked, from the acceptance on;
         *     empty for who only helps. `covered`: what is under warranty, as of the request. `way`: what the
         *     estate tells of the way to the building, or empty.
         */
        CarriedOrder: {
            /** Acts */
            acts: components["schemas"]["Named"][];
            /** Appointment At */
            appointment_at: string | null;
            /** Building */
            building: string;
            /** Changed At */
            changed_at: string | null;
            clock: components["schemas"]["ClockReading"] | null;
            /** Clocks */
            clocks: components["schemas"]["ClockView"][];
            /** Complex Work */
            complex_work: boolean;
            /** Contact Id */
            contact_id: string | null;
            /** Contact Name */
            contact_name: string;
            /** Contact Number */
            contact_number: string;
            /** Contact Phone */
            contact_phone: string;
            /** Covered */
            covered: components["schemas"]["Named"][];
            delay: components["schemas"]["DelayView"] | null;
            department: components["schemas"]["Named"];
            emergency: components["schemas"]["Named"] | null;
            goes_on_as: components["schemas"]["OrderState"] | null;
            /** Helping */
            helping: number;
            /** History */
            history: components["schemas"]["StepView"][];
            /** Household */
            household: components["schemas"]["Member"][];
            /** Id */
            id: string;
            kind: components["schemas"]["Named"];
            /** Matter */
            matter: string;
            /** Notes */
            notes: components["schemas"]["NoteView"][];
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Overdue */
            overdue: boolean;
            /** Possible */
            possible: components["schemas"]["PossibleAct"][];
            /** Proposed Technician Id */
            proposed_technician_id: string | null;
            /** Related */
            related: components["schemas"]["RelativeView"][];
            /** Request Files */
            request_files: components["schemas"]["RequestFile"][];
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /** Responsible */
            responsible: boolean;
            /** Resumes At */
            resumes_at: string | null;
            /** Round */
            round: number;
            /** Rounds */
            rounds: components["schemas"]["RoundView"][];
            /** Runs Out At */
            runs_out_at: string | null;
            /** Skill */
            skill: string;
            /** Speakers */
            speakers: components["schemas"]["Speaker"][];
            state: components["schemas"]["Named"];
            /** Technician */
            technician: string;
            /** Technician Id */
            technician_id: string | null;
            /** Unit Id */
            unit_id: string | null;
            urgency: components["schemas"]["UrgencyClass"];
            /** Urges */
            urges: number;
            waiting_for: components["schemas"]["Named"] | null;
            /** Way */
            way: string;
            /** Where */
            where: string;
        };
        /**
         * Cause
         * @description Why something broke, as it is counted; what exactly was found stands in the quote's text.
         */
        Cause: {
            /** Code */
            code: string;
            /** En */
            en: string;
            /** @default other */
            trade?: components["schemas"]["Trade"];
            /** Zh */
            zh: string;
        };
        /**
         * ChangeLink
         * @description Nothing but that the link is another one, or none.
         */
        ChangeLink: Record<string, never>;
        /**
         * ChangeUrgency
         * @description Another class, and why; `current_limits` takes the estate's limits of today as well.
         */
        ChangeUrgency: {
            /** At */
            at?: string | null;
            /**
             * Current Limits
             * @default false
             */
            current_limits?: boolean;
            /** Reason */
            reason: string;
            urgency: components["schemas"]["UrgencyClass"];
        };
        /**
         * CheckPieces
         * @description How they look after the vendor had them.
         */
        CheckPieces: {
            /**
             * Damage
             * @default
             */
            damage?: string;
            /**
             * Photos
             * @default []
             */
            photos?: string[];
            /** Tags */
            tags: string[];
        };
        /**
         * ChooseFirst
         * @description With which view one's board opens; None: with all orders.
         */
        ChooseFirst: {
            first?: components["schemas"]["Chosen"] | null;
        };
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
         * Chosen
         * @description A view by its name: one's own, or one the estate shares.
         */
        Chosen: {
            /** Name */
            name: string;
            /**
             * Shared
             * @default false
             */
            shared?: boolean;
        };
        /**
         * ClockReading
         * @description What a clock shows at a moment.
         *
         *     `remaining_seconds` counts in the limit's own measure, negative when over; None while unset.
         */
        ClockReading: {
            clock: components["schemas"]["OrderClock"];
            /** Deadline */
            deadline: string | null;
            /** En */
            en: string;
            /** Overdue */
            overdue: boolean;
            /** Provisional */
            provisional: boolean;
            /** Remaining Seconds */
            remaining_seconds: number | null;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            state: components["schemas"]["ClockState"];
            /** Stopped At */
            stopped_at: string | null;
            /** Zh */
            zh: string;
        };
        /**
         * ClockState
         * @description What a clock shows. Only in RUNNING does `elapsed` grow, and there it does (UNSET aside).
         * @enum {string}
         */
        ClockState: "running" | "paused" | "resting" | "stopped" | "unset";
        /**
         * ClockView
         * @description A clock with its limit (None: 未设定) and what that is counted in; how long it ran in that
         *     measure; how long it stood still by pauses, in plain time.
         */
        ClockView: {
            basis: components["schemas"]["Basis"] | null;
            clock: components["schemas"]["OrderClock"];
            /** Deadline */
            deadline: string | null;
            /** En */
            en: string;
            /** Limit Seconds */
            limit_seconds: number | null;
            /** Overdue */
            overdue: boolean;
            /** Paused Seconds */
            paused_seconds: number;
            /** Provisional */
            provisional: boolean;
            /** Ran Seconds */
            ran_seconds: number;
            /** Remaining Seconds */
            remaining_seconds: number | null;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            state: components["schemas"]["ClockState"];
            /** Stopped At */
            stopped_at: string | null;
            /** Zh */
            zh: string;
        };
        /**
         * CodeView
         * @description A code that was sent; never the code itself.
         */
        CodeView: {
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Person */
            person: string;
            /** Person Id */
            person_id: string;
            /** Tries Left */
            tries_left: number;
        };
        /**
         * ColleagueCard
         * @description Somebody who works here now; `technician`: they can be sent to repairs.
         */
        ColleagueCard: {
            department: components["schemas"]["Department"] | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Technician */
            technician: boolean;
        };
        /**
         * Column
         * @description Where a card lies on the board: by who owes the next step.
         * @enum {string}
         */
        Column: "to_take" | "to_assign" | "coming" | "on_site" | "paused" | "to_sign";
        /**
         * ColumnView
         * @description A column's first cards, the most pressing first. `next` goes on in `GET /orders` with the
         *     column's `states` and the same filters. `count`: how many lie in it.
         */
        ColumnView: {
            /** Cards */
            cards: components["schemas"]["OrderCard"][];
            column: components["schemas"]["Named"];
            /** Count */
            count: number;
            /** Next */
            next: string | null;
            /** States */
            states: components["schemas"]["OrderState"][];
        };
        /**
         * ComeBack
         * @description What of the `expected` came, by tags, and both counts.
         */
        ComeBack: {
            /** Bringer */
            bringer: string;
            /** Counted */
            counted: number;
            /** Expected */
            expected: string[];
            /** Tags */
            tags: string[];
            /** Vendor Counted */
            vendor_counted: number;
        };
        /**
         * Comment
         * @description What is to be known about it, with files put before.
         */
        Comment: {
            /** At */
            at?: string | null;
            /**
             * File Ids
             * @default []
             */
            file_ids?: string[];
            /** Text */
            text: string;
        };
        /**
         * CostsView
         * @description What the order costs the house; `total_fen` is parts and vendors. What the owner pays is the
         *     quote's. `expected_fen`: agreed with vendors and not taken over yet.
         */
        CostsView: {
            /** Expected Fen */
            expected_fen: number;
            /** Labour */
            labour: components["schemas"]["LabourRow"][];
            /** Minutes */
            minutes: number;
            /** Parts */
            parts: components["schemas"]["PartRow"][];
            /** Parts Fen */
            parts_fen: number;
            /** Total Fen */
            total_fen: number;
            /** Vendors */
            vendors: components["schemas"]["VendorCost"][];
            /** Vendors Fen */
            vendors_fen: number;
        };
        /**
         * CoverView
         * @description One kind of work and the last day of its warranty.
         */
        CoverView: {
            /** Code */
            code: string;
            /** Covered */
            covered: boolean;
            /** En */
            en: string;
            /** Months */
            months: number;
            /**
             * Through
             * Format: date
             */
            through: string;
            /** Zh */
            zh: string;
        };
        /**
         * CrewMember
         * @description Somebody of a crew; `active`: they work here still.
         */
        CrewMember: {
            /** Active */
            active: boolean;
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * CrewView
         * @description A crew; no buildings means it looks after all.
         */
        CrewView: {
            /** Buildings */
            buildings: string[];
            /** Dissolved */
            dissolved: boolean;
            /** Id */
            id: string;
            /** Members */
            members: components["schemas"]["CrewMember"][];
            /** Name */
            name: string;
        };
        /**
         * CustodyCard
         * @description A slip in the list; `left`: pieces not back with the owner, `missing` of them lost.
         */
        CustodyCard: {
            /** Damaged */
            damaged: number;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Id */
            id: string;
            /** Left */
            left: number;
            /** Missing */
            missing: number;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Order Id */
            order_id: string;
            /** Order Number */
            order_number: string;
            /** Overdue */
            overdue: boolean;
            /** Owner Name */
            owner_name: string;
            /** Pieces */
            pieces: number;
            stage: components["schemas"]["Named"];
            /** Unit Label */
            unit_label: string;
            /** Vendor */
            vendor: string;
            /** Vendor Due At */
            vendor_due_at: string | null;
            /** Vendor Late */
            vendor_late: boolean;
        };
        /**
         * CustodyView
         * @description A slip with its pieces and everything that happened, newest first. `household`: who may take
         *     things back, for whoever keeps custody.
         */
        CustodyView: {
            /** Damaged */
            damaged: number;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Handled */
            handled: components["schemas"]["HandledView"][];
            /** Household */
            household: components["schemas"]["Resident"][];
            /** Id */
            id: string;
            /** Items */
            items: components["schemas"]["PieceView"][];
            /** Left */
            left: number;
            /** Missing */
            missing: number;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Order Id */
            order_id: string;
            /** Order Number */
            order_number: string;
            /** Overdue */
            overdue: boolean;
            /** Owner Name */
            owner_name: string;
            /** Pieces */
            pieces: number;
            stage: components["schemas"]["Named"];
            /** Unit Label */
            unit_label: string;
            /** Vendor */
            vendor: string;
            /** Vendor Due At */
            vendor_due_at: string | null;
            /** Vendor Late */
            vendor_late: boolean;
        };
        /**
         * DayAhead
         * @description A date to come: by the rule, and when it is done. `provisional`: the holidays of its year are
         *     not out yet, so it may still move.
         */
        DayAhead: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * On Rule
             * Format: date
             */
            on_rule: string;
            /** Provisional */
            provisional: boolean;
        };
        /**
         * DayLine
         * @description Orders of the estate's day so far, and how many stand how now; of the caller's buildings.
         *
         *     `opened`: asked for today. `slips_out`: somebody was dispatched today; `slips_back`: signed off
         *     today. `done`: the work was finished today. `overdue`, `waiting_for_parts`, `open`: now.
         *     `paper`: how many left on paper today and came back, and what paper is still out (N12).
         */
        DayLine: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Done */
            done: number;
            /** Open */
            open: number;
            /** Opened */
            opened: number;
            /** Overdue */
            overdue: number;
            paper: components["schemas"]["PaperDay"];
            /** Slips Back */
            slips_back: number;
            /** Slips Out */
            slips_out: number;
            /** Waiting For Parts */
            waiting_for_parts: number;
        };
        /**
         * DayView
         * @description One day of somebody; `planned` is false where nobody has planned anything (未设定), `single`
         *     true where the day is not as the week says. `leave`: they are away for at least some of it.
         */
        DayView: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Leave */
            leave: boolean;
            /** Planned */
            planned: boolean;
            /** Shifts */
            shifts: components["schemas"]["Shift"][];
            /** Single */
            single: boolean;
        };
        /**
         * DeclineQuote
         * @description Why, as said.
         */
        DeclineQuote: {
            /** At */
            at?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * DelayArrival
         * @description When the technician comes instead, and why they cannot come in time.
         */
        DelayArrival: {
            /** At */
            at?: string | null;
            /**
             * Expected At
             * Format: date-time
             */
            expected_at: string;
            /** Reason */
            reason: string;
        };
        /**
         * DelayView
         * @description The technician comes later (T10).
         */
        DelayView: {
            /**
             * Expected At
             * Format: date-time
             */
            expected_at: string;
            /** Reason */
            reason: string;
        };
        /**
         * Department
         * @description The departments of an estate that have people to send (001 ch.1).
         * @enum {string}
         */
        Department: "engineering" | "environment" | "security" | "customer_service";
        /**
         * DescribeCrew
         * @description A crew as it should be; no buildings means it looks after all.
         */
        DescribeCrew: {
            /**
             * Buildings
             * @default []
             */
            buildings?: string[];
            /**
             * Members
             * @default []
             */
            members?: string[];
            /** Name */
            name: string;
        };
        /**
         * PointView
         * @description A point of the checklist; `done_at` None: it is open.
         */
        dispatch__board__queries__readiness__PointView: {
            /** Code */
            code: string;
            /** Done At */
            done_at: string | null;
            /** En */
            en: string;
            /** Left Open */
            left_open: boolean;
            /** Note */
            note: string;
            /** Obligatory */
            obligatory: boolean;
            /** Zh */
            zh: string;
        };
        /**
         * PointView
         * @description A point of a round; reached or not.
         */
        dispatch__patrols__queries__walking__PointView: {
            /** Building */
            building: string;
            /** Entered Later */
            entered_later: boolean;
            /** Id */
            id: string;
            /** Look At */
            look_at: string;
            /** Name */
            name: string;
            /** Note */
            note: string;
            /** Reached At */
            reached_at: string | null;
        };
        /**
         * DispatchOrder
         * @description Whom to dispatch; `anyway` is the yes to what was said of them (off duty, on leave, …).
         */
        DispatchOrder: {
            /**
             * Anyway
             * @default false
             */
            anyway?: boolean;
            /** At */
            at?: string | null;
            /** Technician Id */
            technician_id: string;
        };
        /**
         * Doing
         * @description What somebody does with an order meanwhile.
         * @enum {string}
         */
        Doing: "coming" | "on_site" | "paused" | "helping";
        /**
         * Doubt
         * @description Why somebody should perhaps not be sent: said before, and never in the way of a yes.
         * @enum {string}
         */
        Doubt: "off_duty" | "on_leave" | "elsewhere" | "lacks_skill";
        /**
         * Duty
         * @description Whether somebody is there at a moment.
         * @enum {string}
         */
        Duty: "on" | "off" | "leave" | "unset";
        /**
         * Emergency
         * @description What makes a repair urgent. P0 kinds endanger life at once; the others are the 急修 list.
         * @enum {string}
         */
        Emergency: "lift_entrapment" | "fire" | "gas" | "electric_shock" | "structure" | "wiring" | "water_cut" | "leaking_tap" | "broken_slab" | "loose_rail" | "falling_facade" | "other_danger";
        /**
         * EndingView
         * @description Until when it was or is offered, who ended it and why.
         */
        EndingView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /** Reason */
            reason: string;
        };
        /**
         * EndService
         * @description The last day on which it is offered, and why.
         */
        EndService: {
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /** Reason */
            reason: string;
        };
        /**
         * FileKind
         * @description What a file shows.
         * @enum {string}
         */
        FileKind: "before" | "after" | "other" | "signed_slip";
        /**
         * FileView
         * @description A file as commands name it. `size_bytes` and `sha256` are of what `GET` gives.
         */
        FileView: {
            /** Id */
            id: string;
            media_type: components["schemas"]["MediaType"];
            /** Purpose */
            purpose: string;
            /** Sha256 */
            sha256: string;
            /** Size Bytes */
            size_bytes: number;
            /**
             * Uploaded At
             * Format: date-time
             */
            uploaded_at: string;
            uploaded_by: components["schemas"]["Actor"];
        };
        /**
         * FindingState
         * @description What has become of a finding.
         * @enum {string}
         */
        FindingState: "reported" | "repaired" | "not_repaired" | "followed_up";
        /**
         * FindingView
         * @description What was found, its order as it is now, and who looked again.
         */
        FindingView: {
            /** Building */
            building: string;
            /** Ended At */
            ended_at: string | null;
            /** File Ids */
            file_ids: string[];
            /**
             * Found At
             * Format: date-time
             */
            found_at: string;
            /** Found By */
            found_by: string;
            /** Id */
            id: string;
            /** Looks */
            looks: components["schemas"]["SecondLookView"][];
            /** Matter */
            matter: string;
            /** Order Id */
            order_id: string;
            /**
             * Order Number
             * @example WX-20261122-0007
             */
            order_number: string;
            order_state: components["schemas"]["Named"] | null;
            /** Place */
            place: string;
            /** Round Id */
            round_id: string;
            state: components["schemas"]["Named"];
        };
        /**
         * FindPieces
         * @description Where missing pieces turned up.
         */
        FindPieces: {
            /** Tags */
            tags: string[];
            /** Where */
            where: string;
        };
        /**
         * FinishRound
         * @description It is over; why points were left out, where some were.
         */
        FinishRound: {
            /** At */
            at?: string | null;
            /**
             * Left Out Reason
             * @default
             */
            left_out_reason?: string;
        };
        /**
         * FinishWork
         * @description The work is done; `lines` where it was not exactly what was agreed to (F06), `cause_code`
         *     where it was another cause than the quote said, or nothing was quoted.
         */
        FinishWork: {
            /** At */
            at?: string | null;
            /** Cause Code */
            cause_code?: string | null;
            /**
             * Left Open Reason
             * @default
             */
            left_open_reason?: string;
            /** Lines */
            lines?: components["schemas"]["AskedLine"][] | null;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * ForceOrder
         * @description Back to the dispatcher or ended, and why.
         */
        ForceOrder: {
            /** At */
            at?: string | null;
            /** Reason */
            reason: string;
            /**
             * To
             * @enum {string}
             */
            to: "handed_over" | "forced";
        };
        /**
         * FreeTechnician
         * @description Somebody who could be sent, as they stand now.
         *
         *     `until`: when their shift or leave ends. `skills`: codes of the catalogue. `looks_after`: the
         *     place is their crew's. `doubts`: what is to be said before they are sent; assigning them takes
         *     `anyway`. `reassigned`: no technician, but sent to the department for the night.
         */
        FreeTechnician: {
            /** Crews */
            crews: string[];
            /** Doubts */
            doubts: components["schemas"]["Doubt"][];
            duty: components["schemas"]["Duty"];
            /** Id */
            id: string;
            /** Looks After */
            looks_after: boolean;
            /** Name */
            name: string;
            /** Open Orders */
            open_orders: number;
            /** Reassigned */
            reassigned: boolean;
            shift: components["schemas"]["Shift"] | null;
            /** Skills */
            skills: string[];
            /** Until */
            until: string | null;
        };
        /**
         * GiveBack
         * @description Who of the household has them now, how many were counted, and the signature.
         */
        GiveBack: {
            /** Counted */
            counted: number;
            /** File Id */
            file_id: string;
            /** Person Id */
            person_id: string;
            /** Tags */
            tags: string[];
        };
        /**
         * GiveBackOrder
         * @description Why the technician cannot do it.
         */
        GiveBackOrder: {
            /** At */
            at?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * GoOnLeave
         * @description 请假.
         */
        GoOnLeave: {
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            kind: components["schemas"]["LeaveKind"];
            /**
             * Note
             * @default
             */
            note?: string;
            /** Staff Id */
            staff_id: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * GoOnWithPlan
         * @description It goes on.
         */
        GoOnWithPlan: {
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * GrabOrder
         * @description 抢单.
         */
        GrabOrder: {
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * HandledView
         * @description One hand-over; `short`: the counts differ, or pieces are missing.
         */
        HandledView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Counted */
            counted: number;
            /** File Id */
            file_id: string | null;
            /** Missing */
            missing: string[];
            /** Other Counted */
            other_counted: number | null;
            /** Person */
            person: string;
            /** Short */
            short: boolean;
            /** Tags */
            tags: string[];
            what: components["schemas"]["Named"];
            /** Whom */
            whom: string;
        };
        /**
         * Happened
         * @description An act; `at` is when it happened, if that was before now (E04).
         */
        Happened: {
            /** At */
            at?: string | null;
        };
        /**
         * InspectOrder
         * @description The building manager's inspection with a photo; not satisfied, it is done again.
         */
        InspectOrder: {
            /** At */
            at?: string | null;
            /** File Id */
            file_id: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Satisfied
             * @default true
             */
            satisfied?: boolean;
        };
        /**
         * IssueCode
         * @description To whom of the household a code goes.
         */
        IssueCode: {
            /** Person Id */
            person_id: string;
        };
        /**
         * Labour
         * @description Minutes somebody worked on it.
         */
        Labour: {
            /** Minutes */
            minutes: number;
            /** Staff Id */
            staff_id: string;
        };
        /**
         * LabourRow
         * @description Minutes somebody worked; `struck`: why they count no more.
         */
        LabourRow: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** Id */
            id: string;
            /** Minutes */
            minutes: number;
            /** Name */
            name: string;
            /** Note */
            note: string;
            /** Staff Id */
            staff_id: string;
            /** Struck */
            struck: string;
        };
        /**
         * LeaveKind
         * @description What somebody is away for.
         * @enum {string}
         */
        LeaveKind: "annual" | "sick" | "personal" | "compensatory" | "other";
        /**
         * LeaveView
         * @description Leave that touches the week.
         */
        LeaveView: {
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /** Id */
            id: string;
            kind: components["schemas"]["LeaveKind"];
            /** Note */
            note: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * LinePart
         * @description What a line of a price list or a quote is for.
         * @enum {string}
         */
        LinePart: "labour" | "parts" | "call_out";
        /**
         * LineView
         * @description A line; `code` is empty for what was typed in. `quantity` is a decimal, such as `1.50`.
         *
         *     `supplied_by` is of material (W33); `free_reason` says why something costs nothing.
         */
        LineView: {
            /** Amount Fen */
            amount_fen: number;
            /** Amount Yuan */
            amount_yuan: string;
            /** Code */
            code: string;
            /** Free Reason */
            free_reason: string;
            /** Label */
            label: string;
            /** Measure */
            measure: string;
            part: components["schemas"]["Named"] | null;
            /** Price Fen */
            price_fen: number;
            /** Price Yuan */
            price_yuan: string;
            /** Quantity */
            quantity: string;
            supplied_by: components["schemas"]["Named"] | null;
        };
        /**
         * LinkGiven
         * @description A sub-order and its link, told in this answer alone; it begins with the platform's address,
         *     where the operator has set that.
         */
        LinkGiven: {
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Label */
            label: string;
            /** Link */
            link: string;
            /** Sub Order Id */
            sub_order_id: string;
        };
        /**
         * LinkView
         * @description What a vendor sees: where, what, by when, for how much, how to get in touch; and nothing of
         *     anybody, unless the dispatcher said that they may call the household. `over`: nothing is to be
         *     done any more; then neither place nor matter is shown.
         */
        LinkView: {
            /** Answers */
            answers: components["schemas"]["VendorAnswer"][];
            /** Contact Name */
            contact_name: string;
            /** Contact Phone */
            contact_phone: string;
            /** Contact Rule En */
            contact_rule_en: string;
            /** Contact Rule Zh */
            contact_rule_zh: string;
            /** Desk Phone */
            desk_phone: string;
            /** Estate */
            estate: string;
            /**
             * Finish By
             * Format: date-time
             */
            finish_by: string;
            /** Label */
            label: string;
            /**
             * Link Until
             * Format: date-time
             */
            link_until: string;
            /** Most Photos */
            most_photos: number;
            /** Over */
            over: boolean;
            /** Photos */
            photos: number;
            /** Planned At */
            planned_at: string | null;
            /** Price Fen */
            price_fen: number | null;
            state: components["schemas"]["Said"];
            /** Told */
            told: components["schemas"]["ToldView"][];
            /** What */
            what: string;
            /** Where */
            where: string;
            /** Zone */
            zone: string;
        };
        /**
         * ListedPrice
         * @description A row of the list, as it is printed.
         */
        ListedPrice: {
            /** Code */
            code: string;
            /** Measure */
            measure: string;
            /** Name */
            name: string;
            /** Part */
            part: string;
            /** Price */
            price: string;
            /** Remark */
            remark: string;
        };
        /**
         * LookAgain
         * @description Whether it is right now, and what is not.
         */
        LookAgain: {
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            /** Satisfied */
            satisfied: boolean;
        };
        /**
         * MakePatrolPlan
         * @description The same, of which route, from which day on.
         */
        MakePatrolPlan: {
            /** First Day */
            first_day?: string | null;
            /**
             * Grace Minutes
             * @default 30
             */
            grace_minutes?: number;
            /** Last Day */
            last_day?: string | null;
            /** Name */
            name: string;
            /** Route Id */
            route_id: string;
            /**
             * Staff Ids
             * @default []
             */
            staff_ids?: string[];
            /** Times */
            times: string[];
            /**
             * Weekdays
             * @default []
             */
            weekdays?: number[];
        };
        /**
         * MakePlan
         * @description The same, and where it is done.
         */
        MakePlan: {
            /**
             * Ahead Days
             * @default 3
             */
            ahead_days?: number;
            /**
             * Complex Work
             * @default false
             */
            complex_work?: boolean;
            /** @default free_service */
            kind?: components["schemas"]["OrderKind"];
            /** Matter */
            matter: string;
            /** Name */
            name: string;
            rule: components["schemas"]["Rule"];
            scope: components["schemas"]["Scope"];
        };
        /**
         * MakeUp
         * @description On which day what was missed is done instead; None: today.
         */
        MakeUp: {
            /** Day */
            day?: string | null;
        };
        /**
         * MediaType
         * @description What is taken: photographs, drawn signatures, scans and papers.
         * @enum {string}
         */
        MediaType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
        /**
         * Member
         * @description Somebody of the unit today; `may_consent` to the quote that waits. No phone: the slip names
         *     whom to call.
         */
        Member: {
            /** May Consent */
            may_consent: boolean;
            /** Name */
            name: string;
            /** Person Id */
            person_id: string;
            /** Relations */
            relations: components["schemas"]["Named"][];
        };
        /**
         * MindSlip
         * @description Why.
         */
        MindSlip: {
            /** Reason */
            reason: string;
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
         * NeedShutOff
         * @description What must be cut; nothing, where it need not be after all. `note`: when, for how long.
         */
        NeedShutOff: {
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            /** Utilities */
            utilities: components["schemas"]["Utility"][];
        };
        /**
         * NoSignature
         * @description Why nobody signs (E11).
         * @enum {string}
         */
        NoSignature: "dissatisfied" | "price" | "absent";
        /**
         * NoteCosts
         * @description Parts used and minutes worked, at least one line of either.
         */
        NoteCosts: {
            /**
             * Labour
             * @default []
             */
            labour?: components["schemas"]["Labour"][];
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Parts
             * @default []
             */
            parts?: components["schemas"]["Part"][];
        };
        /**
         * NoteView
         * @description The owner urged (催单), somebody commented, or something else was done beside the course,
         *     oldest first. `via_link`: the vendor's own word.
         */
        NoteView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** By Name */
            by_name: string;
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /** File Ids */
            file_ids: string[];
            kind: components["schemas"]["Named"];
            /** Text */
            text: string;
            /** Urge */
            urge: boolean;
            /** Vendor */
            vendor: string;
            /** Via Link */
            via_link: boolean;
        };
        /**
         * OffDays
         * @description What becomes of a date that falls on a day off of the estate.
         * @enum {string}
         */
        OffDays: "keep" | "before" | "after";
        /**
         * OnTimeRow
         * @description 及时率: one clock of one class, of the orders asked for in the month. `percent`: met of those
         *     judged; None of none. `running`: not over yet, still in time. `unset`: without a limit (未设定).
         */
        OnTimeRow: {
            clock: components["schemas"]["Named"];
            /** Late */
            late: number;
            /** Met */
            met: number;
            /** Percent */
            percent: number | null;
            /** Running */
            running: number;
            /** Unset */
            unset: number;
            urgency: components["schemas"]["UrgencyClass"];
        };
        /**
         * OpenDirectly
         * @description A call the engineering room took itself (E21), with the true time of the request.
         */
        OpenDirectly: {
            /** Appointment At */
            appointment_at?: string | null;
            /**
             * Building
             * @default
             */
            building?: string;
            /**
             * Complex Work
             * @default false
             */
            complex_work?: boolean;
            /**
             * Contact Name
             * @default
             */
            contact_name?: string;
            /**
             * Contact Phone
             * @default
             */
            contact_phone?: string;
            emergency?: components["schemas"]["Emergency"] | null;
            /** @default repair */
            kind?: components["schemas"]["OrderKind"];
            /** Matter */
            matter: string;
            /**
             * Place
             * @default
             */
            place?: string;
            /** Requested At */
            requested_at?: string | null;
            /**
             * Skill
             * @default
             */
            skill?: string;
            /** Unit Id */
            unit_id?: string | null;
        };
        /**
         * OrderCard
         * @description An order as the board shows it; `clock` is the one that runs out next, if any runs.
         *
         *     `urges`: how often the owner asked where it stays (催单), in this round. `waiting_for`: why it
         *     is paused. `helping`: how many help beside the one responsible. `round`: which time it is done;
         *     2 and more are rework (返工). `skill`: what whoever goes should be able to do, by the code
         *     of the estate's catalogue; empty: nothing in particular. By `runs_out_at` cards lie in their
         *     columns, those without last: the next deadline, or when the owner urged first.
         */
        OrderCard: {
            /** Building */
            building: string;
            /** Changed At */
            changed_at: string | null;
            clock: components["schemas"]["ClockReading"] | null;
            /** Helping */
            helping: number;
            /** Id */
            id: string;
            kind: components["schemas"]["Named"];
            /** Matter */
            matter: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Overdue */
            overdue: boolean;
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /** Round */
            round: number;
            /** Runs Out At */
            runs_out_at: string | null;
            /** Skill */
            skill: string;
            state: components["schemas"]["Named"];
            /** Technician */
            technician: string;
            /** Technician Id */
            technician_id: string | null;
            urgency: components["schemas"]["UrgencyClass"];
            /** Urges */
            urges: number;
            waiting_for: components["schemas"]["Named"] | null;
            /** Where */
            where: string;
        };
        /**
         * OrderClock
         * @description What is measured on every work order, from the time of the request (levels.md,
         *     Work orders).
         * @enum {string}
         */
        OrderClock: "hand_over" | "dispatched" | "on_site" | "done";
        /**
         * OrderKind
         * @description What an order is for. Rework is no kind: it is any order from its second round on.
         * @enum {string}
         */
        OrderKind: "repair" | "paid_service" | "free_service" | "patrol_finding";
        /**
         * OrderState
         * @description Where a work order stands (W06). Which act leads from where to where is dispatch's table.
         * @enum {string}
         */
        OrderState: "opened" | "handed_over" | "dispatched" | "accepted" | "on_the_way" | "on_site" | "quoted" | "consented" | "declined" | "working" | "paused" | "awaiting_signature" | "unsigned" | "done" | "posted" | "closed" | "cancelled" | "transferred" | "returned" | "forced";
        /**
         * OrderView
         * @description The whole order: the slip, every clock, the history, and what may be done now, `acts` by the
         *     caller and `possible` by anybody.
         *
         *     `rounds` holds quote, consent and sign-off of every time it was done. `household` lists who may
         *     be asked, for those who record what the household says. The contact's phone is shown in full to
         *     those who must call, the order's technician and dispatchers, while it is open; to others its
         *     last four digits. `resumes_at`: when the clocks of a paused order run again at the latest.
         */
        OrderView: {
            /** Acts */
            acts: components["schemas"]["Named"][];
            /** Appointment At */
            appointment_at: string | null;
            /** Building */
            building: string;
            /** Changed At */
            changed_at: string | null;
            clock: components["schemas"]["ClockReading"] | null;
            /** Clocks */
            clocks: components["schemas"]["ClockView"][];
            /** Complex Work */
            complex_work: boolean;
            /** Contact Id */
            contact_id: string | null;
            /** Contact Name */
            contact_name: string;
            /** Contact Number */
            contact_number: string;
            /** Contact Phone */
            contact_phone: string;
            delay: components["schemas"]["DelayView"] | null;
            department: components["schemas"]["Named"];
            emergency: components["schemas"]["Named"] | null;
            /** Helping */
            helping: number;
            /** History */
            history: components["schemas"]["StepView"][];
            /** Household */
            household: components["schemas"]["Member"][];
            /** Id */
            id: string;
            kind: components["schemas"]["Named"];
            /** Matter */
            matter: string;
            /** Notes */
            notes: components["schemas"]["NoteView"][];
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Overdue */
            overdue: boolean;
            /** Possible */
            possible: components["schemas"]["PossibleAct"][];
            /** Proposed Technician Id */
            proposed_technician_id: string | null;
            /** Related */
            related: components["schemas"]["RelativeView"][];
            /** Request Files */
            request_files: components["schemas"]["RequestFile"][];
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /** Resumes At */
            resumes_at: string | null;
            /** Round */
            round: number;
            /** Rounds */
            rounds: components["schemas"]["RoundView"][];
            /** Runs Out At */
            runs_out_at: string | null;
            /** Skill */
            skill: string;
            state: components["schemas"]["Named"];
            /** Technician */
            technician: string;
            /** Technician Id */
            technician_id: string | null;
            /** Unit Id */
            unit_id: string | null;
            urgency: components["schemas"]["UrgencyClass"];
            /** Urges */
            urges: number;
            waiting_for: components["schemas"]["Named"] | null;
            /** Where */
            where: string;
        };
        /**
         * OwnerDeclines
         * @description The owner does not want it, and why.
         */
        OwnerDeclines: {
            /** Reason */
            reason: string;
        };
        /** Page[CrewView] */
        Page_CrewView_: {
            /** Items */
            items: components["schemas"]["CrewView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[CustodyCard] */
        Page_CustodyCard_: {
            /** Items */
            items: components["schemas"]["CustodyCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[FindingView] */
        Page_FindingView_: {
            /** Items */
            items: components["schemas"]["FindingView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[OrderCard] */
        Page_OrderCard_: {
            /** Items */
            items: components["schemas"]["OrderCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[PaperSlipView] */
        Page_PaperSlipView_: {
            /** Items */
            items: components["schemas"]["PaperSlipView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[PatrolPlanView] */
        Page_PatrolPlanView_: {
            /** Items */
            items: components["schemas"]["PatrolPlanView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[PatrolRoundView] */
        Page_PatrolRoundView_: {
            /** Items */
            items: components["schemas"]["PatrolRoundView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[PeriodView] */
        Page_PeriodView_: {
            /** Items */
            items: components["schemas"]["PeriodView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[PlannedVisitView] */
        Page_PlannedVisitView_: {
            /** Items */
            items: components["schemas"]["PlannedVisitView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[PlanView] */
        Page_PlanView_: {
            /** Items */
            items: components["schemas"]["PlanView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ReassignmentView] */
        Page_ReassignmentView_: {
            /** Items */
            items: components["schemas"]["ReassignmentView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[RouteView] */
        Page_RouteView_: {
            /** Items */
            items: components["schemas"]["RouteView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ServiceView] */
        Page_ServiceView_: {
            /** Items */
            items: components["schemas"]["ServiceView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[SubOrderView] */
        Page_SubOrderView_: {
            /** Items */
            items: components["schemas"]["SubOrderView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[VendorView] */
        Page_VendorView_: {
            /** Items */
            items: components["schemas"]["VendorView"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PaperDay
         * @description The estate's day: how many papers went out, came back and were written off on it, and how
         *     many are still out now, whenever they left; of the caller's buildings.
         */
        PaperDay: {
            /** Back */
            back: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Lost */
            lost: number;
            /** Missing */
            missing: number;
            /** Out */
            out: number;
        };
        /**
         * PaperSlipList
         * @description An order's papers, the first first.
         */
        PaperSlipList: {
            /** Items */
            items: components["schemas"]["PaperSlipView"][];
        };
        /**
         * PaperSlipView
         * @description A paper of an order. `back_at` with `lost`: it was written off then.
         */
        PaperSlipView: {
            /** Back At */
            back_at: string | null;
            back_by: components["schemas"]["Actor"] | null;
            /** Building */
            building: string;
            /** Carried By */
            carried_by: string | null;
            /** Carrier */
            carrier: string;
            /** File Id */
            file_id: string | null;
            /** Id */
            id: string;
            /** Lost */
            lost: boolean;
            /** Note */
            note: string;
            /** Number */
            number: string;
            /** Order Id */
            order_id: string;
            /**
             * Out At
             * Format: date-time
             */
            out_at: string;
            out_by: components["schemas"]["Actor"];
            /** Place */
            place: number;
            /** Round */
            round: number;
            /** Still Out */
            still_out: boolean;
            /** Where */
            where: string;
        };
        /**
         * Part
         * @description A part that was used: how much of it, and what one costs the house.
         */
        Part: {
            /**
             * Measure
             * @default
             */
            measure?: string;
            /** Name */
            name: string;
            /** Quantity */
            quantity: number | string;
            /** @default store */
            supplied_by?: components["schemas"]["Supplier"];
            /**
             * Unit Cost Fen
             * @default 0
             */
            unit_cost_fen?: number;
        };
        /**
         * PartRow
         * @description A part. `quantity` is a decimal, such as `1.50`; `struck`: why it counts no more.
         */
        PartRow: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** Cost Fen */
            cost_fen: number;
            /** Id */
            id: string;
            /** Measure */
            measure: string;
            /** Name */
            name: string;
            /** Note */
            note: string;
            /** Quantity */
            quantity: string;
            /** Struck */
            struck: string;
            supplied_by: components["schemas"]["Supplier"];
            /** Unit Cost Fen */
            unit_cost_fen: number;
        };
        /**
         * PassOver
         * @description Why what was missed is not made up for.
         */
        PassOver: {
            /** Reason */
            reason: string;
        };
        /**
         * PatrolCount
         * @description Rounds of a route on a day, or in a month; `late`: of those that were walked. Points are
         *     those of planned rounds that are over.
         */
        PatrolCount: {
            /**
             * Done
             * @default 0
             */
            done?: number;
            /**
             * Late
             * @default 0
             */
            late?: number;
            /**
             * Missed
             * @default 0
             */
            missed?: number;
            /**
             * Open
             * @default 0
             */
            open?: number;
            /**
             * Planned
             * @default 0
             */
            planned?: number;
            /**
             * Points
             * @default 0
             */
            points?: number;
            /**
             * Reached
             * @default 0
             */
            reached?: number;
            /** Route Id */
            route_id: string;
            /** Route Name */
            route_name: string;
            /**
             * Unplanned
             * @default 0
             */
            unplanned?: number;
            /** When */
            when: string;
        };
        /**
         * PatrolPlanView
         * @description When a route is walked, and by whom.
         */
        PatrolPlanView: {
            /** Ended */
            ended: boolean;
            /** Ended Reason */
            ended_reason: string;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Grace Minutes */
            grace_minutes: number;
            /** Id */
            id: string;
            /** Last Day */
            last_day: string | null;
            /** Name */
            name: string;
            /** Route Id */
            route_id: string;
            /** Route Name */
            route_name: string;
            /** Staff */
            staff: string[];
            /** Staff Ids */
            staff_ids: string[];
            /** Times */
            times: string[];
            /** Weekdays */
            weekdays: number[];
        };
        /**
         * PatrolPoint
         * @description A point with its code.
         */
        PatrolPoint: {
            /**
             * Building
             * @default
             */
            building?: string;
            /** Code */
            code: string;
            /**
             * Id
             * @default
             */
            id?: string;
            /**
             * Look At
             * @default
             */
            look_at?: string;
            /** Name */
            name: string;
        };
        /**
         * PatrolReport
         * @description Rows by time, then route; `total` over all of them.
         */
        PatrolReport: {
            by: components["schemas"]["By"];
            /** Rows */
            rows: components["schemas"]["PatrolCount"][];
            /**
             * Since
             * Format: date
             */
            since: string;
            total: components["schemas"]["PatrolCount"];
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /**
         * PatrolRoundView
         * @description A round and its points, in the order of the route. `yours`: it is the caller's task.
         */
        PatrolRoundView: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Finished At */
            finished_at: string | null;
            /** Id */
            id: string;
            /** Late */
            late: boolean;
            /** Late At */
            late_at: string | null;
            /** Left Out Reason */
            left_out_reason: string;
            /** Plan Id */
            plan_id: string | null;
            /**
             * Planned At
             * Format: date-time
             */
            planned_at: string;
            /** Points */
            points: components["schemas"]["dispatch__patrols__queries__walking__PointView"][];
            /** Reached */
            reached: number;
            /** Route Id */
            route_id: string;
            /** Route Name */
            route_name: string;
            /** Staff */
            staff: string[];
            /** Started At */
            started_at: string | null;
            state: components["schemas"]["Named"];
            /** Walked By */
            walked_by: string;
            /** Yours */
            yours: boolean;
        };
        /**
         * PauseReason
         * @description Why the work stands still, and its clocks with it (levels.md: 待料, 业主改期, …).
         * @enum {string}
         */
        PauseReason: "waiting_for_parts" | "owner_postpones" | "nobody_home" | "outside_vendor" | "no_access";
        /**
         * PauseWork
         * @description Why the work stands still.
         */
        PauseWork: {
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            reason: components["schemas"]["PauseReason"];
        };
        /**
         * Payer
         * @description Who pays for an order (E05).
         * @enum {string}
         */
        Payer: "owner" | "company" | "developer" | "maintenance_fund";
        /**
         * PerformanceReport
         * @description Recomputed from the record of what happened, by today's calendar (levels.md, clocks 9).
         */
        PerformanceReport: {
            /** Month */
            month: string;
            /** On Time */
            on_time: components["schemas"]["OnTimeRow"][];
            /** Orders */
            orders: number;
            rework: components["schemas"]["ReworkView"];
            /** Technicians */
            technicians: components["schemas"]["TechnicianRow"][];
        };
        /**
         * PeriodState
         * @description What became of one date of a plan.
         * @enum {string}
         */
        PeriodState: "making" | "made" | "missed" | "passed_over";
        /**
         * PeriodView
         * @description One date of a plan and how far its visits are: `tally` counts those that stand otherwise than
         *     in no state at all; they add up to `units`.
         */
        PeriodView: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Done */
            done: number;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /**
             * On Rule
             * Format: date
             */
            on_rule: string;
            /** Plan Id */
            plan_id: string;
            /** Reason */
            reason: string;
            state: components["schemas"]["Named"];
            /** Tally */
            tally: {
                [key: string]: number;
            };
            /** Units */
            units: number;
        };
        /**
         * PersonWeek
         * @description Somebody's week; `duty` is now.
         */
        PersonWeek: {
            /** Crews */
            crews: string[];
            /** Days */
            days: components["schemas"]["DayView"][];
            duty: components["schemas"]["Duty"];
            /** Leaves */
            leaves: components["schemas"]["LeaveView"][];
            /** Name */
            name: string;
            /** Staff Id */
            staff_id: string;
            /** Technician */
            technician: boolean;
        };
        /**
         * PieceIn
         * @description A piece as it is taken in: its tag, what it is, damage with photos.
         */
        PieceIn: {
            /**
             * Damage
             * @default
             */
            damage?: string;
            /**
             * Photos
             * @default []
             */
            photos?: string[];
            /** Tag */
            tag: string;
            /** What */
            what: string;
        };
        /**
         * PieceView
         * @description One piece: where it is, how it looked when it came and when it was checked.
         */
        PieceView: {
            /** Been Out */
            been_out: boolean;
            /** Checked */
            checked: boolean;
            /** Damage */
            damage: string;
            /** May Go Back */
            may_go_back: boolean;
            /** New Damage */
            new_damage: string;
            /** New Photos */
            new_photos: string[];
            /** Photos */
            photos: string[];
            place: components["schemas"]["Named"];
            /** Tag */
            tag: string;
            /** What */
            what: string;
        };
        /**
         * PlanDays
         * @description Single days for some people; no shifts: a day off; None: again as the week says.
         */
        PlanDays: {
            /** Days */
            days: string[];
            /** Shifts */
            shifts: string[] | null;
            /** Staff Ids */
            staff_ids: string[];
        };
        /**
         * Planned
         * @description Whose rosters are others now.
         */
        Planned: {
            /** Staff Ids */
            staff_ids: string[];
        };
        /**
         * PlannedVisitView
         * @description A visit, what was tried, and its order. `agreed_from` and `agreed_until` as the order has
         *     them now.
         */
        PlannedVisitView: {
            /** Agreed From */
            agreed_from: string | null;
            /** Agreed Until */
            agreed_until: string | null;
            /** Building */
            building: string;
            /**
             * Call On
             * Format: date
             */
            call_on: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Done At */
            done_at: string | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Order Id */
            order_id: string | null;
            /** Order Number */
            order_number: string | null;
            order_state: components["schemas"]["Named"] | null;
            /** Period Id */
            period_id: string;
            /** Plan Id */
            plan_id: string;
            state: components["schemas"]["Named"];
            /** Tries */
            tries: components["schemas"]["Try"][];
            /** Unit Id */
            unit_id: string | null;
            /** Where */
            where: string;
        };
        /**
         * PlanState
         * @description Whether a plan makes anything.
         * @enum {string}
         */
        PlanState: "going" | "paused" | "ended";
        /**
         * PlanView
         * @description A plan, its next dates, and how many of its days were missed and wait for a choice.
         */
        PlanView: {
            /** Ahead Days */
            ahead_days: number;
            by: components["schemas"]["Actor"];
            /** Complex Work */
            complex_work: boolean;
            /** Id */
            id: string;
            kind: components["schemas"]["Named"];
            /** Matter */
            matter: string;
            /** Missed */
            missed: number;
            /** Name */
            name: string;
            /** Next Days */
            next_days: components["schemas"]["DayAhead"][];
            /** Reason */
            reason: string;
            rule: components["schemas"]["Rule"];
            scope: components["schemas"]["Scope"];
            state: components["schemas"]["Named"];
        };
        /**
         * PointSaid
         * @description A point as it is typed: its name, where it is, and what is looked at there.
         *
         *     `id` of one that is there already: its code stays the same, and so does what hangs on the wall.
         */
        PointSaid: {
            /**
             * Building
             * @default
             */
            building?: string;
            /**
             * Id
             * @default
             */
            id?: string;
            /**
             * Look At
             * @default
             */
            look_at?: string;
            /** Name */
            name: string;
        };
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
         * PossibleAct
         * @description Something that may be done now, and by whom: who has `permission`, or the order's technician
         *     alone where `of_technician`. `yours`: the caller may.
         */
        PossibleAct: {
            /** Code */
            code: string;
            /** En */
            en: string;
            /** Of Technician */
            of_technician: boolean;
            permission: components["schemas"]["Named"];
            /** Yours */
            yours: boolean;
            /** Zh */
            zh: string;
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
         * PriceLine
         * @description One price: labour, parts or call-out, for one of `measure` (次, 米, 件).
         *
         *     `suffix` tells the lines of a service apart; empty for the one that has the service's own code.
         */
        PriceLine: {
            /**
             * En
             * @default
             */
            en?: string;
            /**
             * Measure
             * @default
             */
            measure?: string;
            /** @default labour */
            part?: components["schemas"]["LinePart"];
            /** Price Fen */
            price_fen: number;
            /**
             * Suffix
             * @default
             */
            suffix?: string;
            /**
             * Zh
             * @default
             */
            zh?: string;
        };
        /**
         * PriceList
         * @description The whole list of a day, by codes.
         */
        PriceList: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Estate */
            estate: string;
            /** Rows */
            rows: components["schemas"]["ListedPrice"][];
        };
        /**
         * PriceView
         * @description One price of a service: its code on a quote, and what of it a form needs to change it.
         */
        PriceView: {
            /** Code */
            code: string;
            /** En */
            en: string;
            /** Measure */
            measure: string;
            part: components["schemas"]["Named"];
            /** Price Fen */
            price_fen: number;
            /** Price Yuan */
            price_yuan: string;
            /** Suffix */
            suffix: string;
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
         * Profile
         * @description What is known of a vendor. `warranty`: the developer's contractor, who mends what is under
         *     warranty (E05). `contract_until`: the last day; None: none was agreed.
         */
        Profile: {
            /**
             * Contact
             * @default
             */
            contact?: string;
            /** Contract Until */
            contract_until?: string | null;
            /**
             * Email
             * @default
             */
            email?: string;
            /** Name */
            name: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Trades
             * @default []
             */
            trades?: string[];
            /**
             * Warranty
             * @default false
             */
            warranty?: boolean;
        };
        /**
         * Proposed
         * @description How many were proposed.
         */
        Proposed: {
            /** Count */
            count: number;
        };
        /**
         * ProposeService
         * @description A new service under a code of its own.
         */
        ProposeService: {
            /** Code */
            code: string;
            terms: components["schemas"]["ServiceTerms"];
        };
        /**
         * ProposeTerms
         * @description Other terms of a service; they take the place of what waits.
         */
        ProposeTerms: {
            terms: components["schemas"]["ServiceTerms"];
        };
        /**
         * QuoteOrder
         * @description What was found, who pays, and lines of the catalogue or typed in; none: it costs nothing.
         *
         *     `cause_code`: what it is counted as, of the estate's list (N10).
         */
        QuoteOrder: {
            /** At */
            at?: string | null;
            /** Cause */
            cause: string;
            /** Cause Code */
            cause_code?: string | null;
            kind: components["schemas"]["RepairKind"];
            /**
             * Lines
             * @default []
             */
            lines?: components["schemas"]["AskedLine"][];
            /**
             * Not Covered Reason
             * @default
             */
            not_covered_reason?: string;
            /** @default owner */
            payer?: components["schemas"]["Payer"];
        };
        /**
         * QuoteView
         * @description What was found and what it would cost; `household_pays_fen` is what a consent is for.
         *     `cause_code`: what it is counted as, of the estate's list; empty where nothing was said.
         */
        QuoteView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Cause */
            cause: string;
            /** Cause Code */
            cause_code: string;
            /** Household Pays Fen */
            household_pays_fen: number;
            kind: components["schemas"]["Named"];
            /** Lines */
            lines: components["schemas"]["LineView"][];
            /** Not Covered Reason */
            not_covered_reason: string;
            payer: components["schemas"]["Named"];
            /** Technician */
            technician: string;
            /** Total Fen */
            total_fen: number;
            /** Total Yuan */
            total_yuan: string;
        };
        /**
         * ReassignmentView
         * @description One entry; `stands`: they are there now. `order_number` of the order it was for, if any.
         */
        ReassignmentView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** By Name */
            by_name: string;
            from_department: components["schemas"]["Department"] | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Order Id */
            order_id: string | null;
            /** Order Number */
            order_number: string | null;
            /** Reason */
            reason: string;
            /** Released At */
            released_at: string | null;
            /** Staff Id */
            staff_id: string;
            /** Stands */
            stands: boolean;
            to_department: components["schemas"]["Department"];
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * ReassignStaff
         * @description Who goes where, why, for which order if for one, and until when.
         */
        ReassignStaff: {
            /** Order Id */
            order_id?: string | null;
            /** Reason */
            reason: string;
            /** Staff Id */
            staff_id: string;
            to_department: components["schemas"]["Department"];
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * RecordFinding
         * @description What is wrong, at which point or where else, how bad, with photos.
         */
        RecordFinding: {
            /** At */
            at?: string | null;
            /**
             * Complex Work
             * @default false
             */
            complex_work?: boolean;
            emergency?: components["schemas"]["Emergency"] | null;
            /**
             * File Ids
             * @default []
             */
            file_ids?: string[];
            /** Matter */
            matter: string;
            /**
             * Place
             * @default
             */
            place?: string;
            /**
             * Point Id
             * @default
             */
            point_id?: string;
        };
        /**
         * RefuseSignature
         * @description Why nobody signs (E11).
         */
        RefuseSignature: {
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            reason: components["schemas"]["NoSignature"];
        };
        /**
         * RegisterVendor
         * @description A vendor, as far as they are known.
         */
        RegisterVendor: {
            profile: components["schemas"]["Profile"];
        };
        /**
         * RejectTerms
         * @description Why what waits will not hold.
         */
        RejectTerms: {
            /** Reason */
            reason: string;
            /** Version */
            version: number;
        };
        /**
         * RejectUnsigned
         * @description A supervisor does not, and why.
         */
        RejectUnsigned: {
            /** At */
            at?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * RelateOrders
         * @description With which other order, and why.
         */
        RelateOrders: {
            /** Other Id */
            other_id: string;
            /** Reason */
            reason: string;
        };
        /**
         * RelativeView
         * @description Another order, and what this one is to it: merged into, split from, linked to.
         */
        RelativeView: {
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Order Id */
            order_id: string;
            relation: components["schemas"]["Named"];
        };
        /**
         * ReleaseStaff
         * @description 归队: which entry of the record.
         */
        ReleaseStaff: {
            /** Reassignment Id */
            reassignment_id: string;
        };
        /**
         * RemoveView
         * @description Which one.
         */
        RemoveView: {
            /** Name */
            name: string;
        };
        /**
         * RepairKind
         * @description What the technician found it to be; follow-ups are planned by it (T13-T15).
         * @enum {string}
         */
        RepairKind: "safety" | "leak" | "other";
        /**
         * RepairRow
         * @description How many of one sort were asked for in each month of the report, and in all.
         */
        RepairRow: {
            /** Code */
            code: string;
            /** Counts */
            counts: number[];
            /** En */
            en: string;
            /** Total */
            total: number;
            /** Zh */
            zh: string;
        };
        /**
         * RepairsReport
         * @description Repairs by month of the request, without those cancelled; the most frequent first.
         *
         *     `by_kind`: what the order is for. `by_trade`: water, power and others, by the cause said (N10).
         *     `by_finding`: safety, leak, other, as quoted. An order without a quote, or for whose cause
         *     nothing was said, counts as 未登记.
         */
        RepairsReport: {
            /** By Building */
            by_building: components["schemas"]["RepairRow"][];
            /** By Cause */
            by_cause: components["schemas"]["RepairRow"][];
            /** By Finding */
            by_finding: components["schemas"]["RepairRow"][];
            /** By Kind */
            by_kind: components["schemas"]["RepairRow"][];
            /** By Trade */
            by_trade: components["schemas"]["RepairRow"][];
            /** Causes Unset */
            causes_unset: boolean;
            /** Months */
            months: string[];
            /** Totals */
            totals: number[];
        };
        /**
         * RepeatWeek
         * @description The same week for some people from a day on, Monday first, by codes of shifts.
         */
        RepeatWeek: {
            /**
             * From Day
             * Format: date
             */
            from_day: string;
            /** Staff Ids */
            staff_ids: string[];
            /** Week */
            week: [
                string[],
                string[],
                string[],
                string[],
                string[],
                string[],
                string[]
            ];
        };
        /**
         * Reportable
         * @description What a technician reports, from which states, and the state after it; None: it stays, or,
         *     after a pause, goes on as the order says. `of_a_unit`: not for a place without a household.
         */
        Reportable: {
            /** Code */
            code: string;
            /** En */
            en: string;
            /** Of A Unit */
            of_a_unit: boolean;
            /** Sources */
            sources: components["schemas"]["OrderState"][];
            to: components["schemas"]["OrderState"] | null;
            /** Zh */
            zh: string;
        };
        /**
         * ReportedDelay
         * @description Comes later; also while nobody is assigned.
         */
        ReportedDelay: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "delay";
            /** At */
            at?: string | null;
            /**
             * Expected At
             * Format: date-time
             */
            expected_at: string;
            /** Reason */
            reason: string;
        };
        /**
         * ReportedFinish
         * @description Finished.
         */
        ReportedFinish: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "finish";
            /** At */
            at?: string | null;
            /** Cause Code */
            cause_code?: string | null;
            /**
             * Left Open Reason
             * @default
             */
            left_open_reason?: string;
            /** Lines */
            lines?: components["schemas"]["AskedLine"][] | null;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * ReportedPause
         * @description Cannot go on for now.
         */
        ReportedPause: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "pause";
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            reason: components["schemas"]["PauseReason"];
        };
        /**
         * ReportedQuote
         * @description Found the cause and quoted.
         */
        ReportedQuote: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "quote";
            /** At */
            at?: string | null;
            /** Cause */
            cause: string;
            /** Cause Code */
            cause_code?: string | null;
            kind: components["schemas"]["RepairKind"];
            /**
             * Lines
             * @default []
             */
            lines?: components["schemas"]["AskedLine"][];
            /**
             * Not Covered Reason
             * @default
             */
            not_covered_reason?: string;
            /** @default owner */
            payer?: components["schemas"]["Payer"];
        };
        /**
         * ReportedRefusal
         * @description Nobody signed.
         */
        ReportedRefusal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "no_signature";
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            reason: components["schemas"]["NoSignature"];
        };
        /**
         * ReportedReturn
         * @description Given back.
         */
        ReportedReturn: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "return";
            /** At */
            at?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * ReportedShutOff
         * @description Says what must be cut.
         */
        ReportedShutOff: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "need_shut_off";
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            /** Utilities */
            utilities: components["schemas"]["Utility"][];
        };
        /**
         * ReportedSignature
         * @description The paper slip came back signed and was photographed.
         */
        ReportedSignature: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "sign";
            /** At */
            at?: string | null;
            /** File Id */
            file_id: string;
            /** Person Id */
            person_id: string;
        };
        /**
         * ReportedStep
         * @description Accepted, set out, arrived, began the work, or goes on with it.
         */
        ReportedStep: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "accept" | "set_out" | "arrive" | "start" | "resume";
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * ReportedTick
         * @description Looked at points of the checklist.
         */
        ReportedTick: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "check";
            /** At */
            at?: string | null;
            /** Codes */
            codes: string[];
            /**
             * Done
             * @default true
             */
            done?: boolean;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * ReportForVendor
         * @description What the vendor said on the telephone.
         */
        ReportForVendor: {
            answer: components["schemas"]["VendorAnswer"];
            /**
             * Note
             * @default
             */
            note?: string;
            /** Planned At */
            planned_at?: string | null;
        };
        /**
         * RequestFile
         * @description A photo or paper that came with a request; reception keeps it (`GET
         *     /contacts/{contact_id}/files/{file_id}`).
         */
        RequestFile: {
            /** File Id */
            file_id: string;
            /** Media Type */
            media_type: string;
            /** Size Bytes */
            size_bytes: number;
        };
        /**
         * Resident
         * @description Somebody of the unit today, who may take things back.
         */
        Resident: {
            /** Name */
            name: string;
            /** Person Id */
            person_id: string;
        };
        /**
         * ReworkView
         * @description 返修率: of the work finished in the month, how much had to be done again.
         */
        ReworkView: {
            /** Finished */
            finished: number;
            /** Percent */
            percent: number | null;
            /** Redone */
            redone: number;
        };
        /**
         * RoundState
         * @description How far a round is.
         * @enum {string}
         */
        RoundState: "due" | "under_way" | "done" | "missed";
        /**
         * RoundView
         * @description One time it was done. `quote` is the last of `quotes`; `lines` and `total_fen` are what is
         *     charged, once it is finished.
         */
        RoundView: {
            agreed: components["schemas"]["AgreementView"] | null;
            appointment: components["schemas"]["VisitView"] | null;
            /** Assistants */
            assistants: components["schemas"]["AssistantView"][];
            /** Began At */
            began_at: string | null;
            /** Checklist */
            checklist: components["schemas"]["dispatch__board__queries__readiness__PointView"][];
            code: components["schemas"]["CodeView"] | null;
            /** Finished At */
            finished_at: string | null;
            /** Left Open Reason */
            left_open_reason: string;
            /** Lines */
            lines: components["schemas"]["LineView"][];
            /** Notice Number */
            notice_number: string;
            /** Number */
            number: number;
            payer: components["schemas"]["Named"] | null;
            /** Posted At */
            posted_at: string | null;
            quote: components["schemas"]["QuoteView"] | null;
            /** Quotes */
            quotes: components["schemas"]["QuoteView"][];
            /** Reason */
            reason: string;
            /** Satisfied At */
            satisfied_at: string | null;
            /** Shut Offs */
            shut_offs: components["schemas"]["ShutOffView"][];
            sign_off: components["schemas"]["SignOffView"] | null;
            /** Started At */
            started_at: string | null;
            /** Total Fen */
            total_fen: number;
            /** Total Yuan */
            total_yuan: string;
            unsigned: components["schemas"]["UnsignedView"] | null;
            /** Visit At */
            visit_at: string | null;
        };
        /**
         * RouteView
         * @description A route and its points with their codes.
         */
        RouteView: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Points */
            points: components["schemas"]["PatrolPoint"][];
            /** Walked */
            walked: boolean;
            /** Withdrawn Reason */
            withdrawn_reason: string;
        };
        /**
         * Rule
         * @description Every `every` days, weeks or months from `first_day` to `last_day`, both included.
         *
         *     Weeks: on `weekdays`, else on the weekday of the first day. Months: on `day`, or the month's
         *     last where it is shorter; else on the day of the first day. Weeks are counted from the Monday of
         *     the first day's week, months from its month.
         */
        Rule: {
            /** Day */
            day?: number | null;
            /** Every */
            every: number;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Last Day */
            last_day?: string | null;
            /** @default after */
            off_days?: components["schemas"]["OffDays"];
            step: components["schemas"]["Step"];
            /**
             * Weekdays
             * @default []
             */
            weekdays?: number[];
        };
        /**
         * Said
         * @description A word of ours as people read it.
         */
        Said: {
            /** Code */
            code: string;
            /** En */
            en: string;
            /** Zh */
            zh: string;
        };
        /**
         * SaveView
         * @description A view; `was`: the name of the one it takes the place of, empty for a new one.
         */
        SaveView: {
            /** Name */
            name: string;
            wanted: components["schemas"]["BoardNarrowing"];
            /** Was */
            was?: string | null;
        };
        /**
         * SayPatrolPlan
         * @description At which times, on which weekdays (none: every day), by whom, until which day.
         */
        SayPatrolPlan: {
            /**
             * Grace Minutes
             * @default 30
             */
            grace_minutes?: number;
            /** Last Day */
            last_day?: string | null;
            /** Name */
            name: string;
            /**
             * Staff Ids
             * @default []
             */
            staff_ids?: string[];
            /** Times */
            times: string[];
            /**
             * Weekdays
             * @default []
             */
            weekdays?: number[];
        };
        /**
         * SayRoute
         * @description What a route is called, and its points in the order they are walked.
         */
        SayRoute: {
            /** Name */
            name: string;
            /** Points */
            points: components["schemas"]["PointSaid"][];
        };
        /**
         * Scope
         * @description All units of a building, listed units, or a place without one. Raises ScopeUnclear.
         */
        Scope: {
            /**
             * Place
             * @default
             */
            place?: string;
            /**
             * Place Building
             * @default
             */
            place_building?: string;
            /**
             * Unit Ids
             * @default []
             */
            unit_ids?: string[];
            /**
             * Whole Building
             * @default
             */
            whole_building?: string;
        };
        /**
         * SecondLookView
         * @description Somebody looked again.
         */
        SecondLookView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Note */
            note: string;
            /** Satisfied */
            satisfied: boolean;
        };
        /**
         * SendOnPaper
         * @description Which orders leave on paper, and with whom if somebody else than their technician.
         */
        SendOnPaper: {
            /** Carried By */
            carried_by?: string | null;
            /** Order Ids */
            order_ids: string[];
        };
        /**
         * SendOut
         * @description To which vendor, who took it, both counts, and when it is to be back here.
         */
        SendOut: {
            /** Counted */
            counted: number;
            /** Receiver */
            receiver: string;
            /** Tags */
            tags: string[];
            /** Vendor */
            vendor: string;
            /** Vendor Counted */
            vendor_counted: number;
            /**
             * Vendor Due At
             * Format: date-time
             */
            vendor_due_at: string;
        };
        /**
         * ServiceHistory
         * @description A service with every version and ending, newest first.
         */
        ServiceHistory: {
            /** Code */
            code: string;
            /** Endings */
            endings: components["schemas"]["EndingView"][];
            /** Last Day */
            last_day: string | null;
            /** May Approve */
            may_approve: boolean;
            standing: components["schemas"]["Named"];
            terms: components["schemas"]["VersionView"];
            /** Versions */
            versions: components["schemas"]["VersionView"][];
            waiting: components["schemas"]["VersionView"] | null;
        };
        /**
         * ServiceKind
         * @description Whether a service is charged (001 §4.3).
         * @enum {string}
         */
        ServiceKind: "free" | "paid";
        /**
         * ServiceTerms
         * @description What is proposed and approved as a whole.
         *
         *     `warranty_item` names what the warranty calls it (E05). Of a free service `free_reason` says
         *     why nothing is charged, and stands on each quote.
         */
        ServiceTerms: {
            /** En */
            en: string;
            /**
             * Free Reason
             * @default
             */
            free_reason?: string;
            kind: components["schemas"]["ServiceKind"];
            /** Lines */
            lines: components["schemas"]["PriceLine"][];
            /**
             * Remark
             * @default
             */
            remark?: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid To */
            valid_to?: string | null;
            /** Warranty Item */
            warranty_item?: string | null;
            /** Zh */
            zh: string;
        };
        /**
         * ServiceView
         * @description A service by what it is worth today. `terms`: those of today, else the newest; `waiting`:
         *     what waits for another person, which the caller may approve where `may_approve`.
         */
        ServiceView: {
            /** Code */
            code: string;
            /** Last Day */
            last_day: string | null;
            /** May Approve */
            may_approve: boolean;
            standing: components["schemas"]["Named"];
            terms: components["schemas"]["VersionView"];
            waiting: components["schemas"]["VersionView"] | null;
        };
        /**
         * SetSkills
         * @description All that somebody can do.
         */
        SetSkills: {
            /** Skills */
            skills: string[];
        };
        /**
         * SettlePieces
         * @description How what is lost for good was made good for.
         */
        SettlePieces: {
            /** How */
            how: string;
            /** Tags */
            tags: string[];
        };
        /**
         * SheetView
         * @description What somebody can do: codes of the catalogue, those it has no longer left out.
         */
        SheetView: {
            /** Skills */
            skills: string[];
            /** Staff Id */
            staff_id: string;
        };
        /**
         * Shift
         * @description 班次, in the estate's words; one that ends no later than it begins ends on the next day.
         */
        Shift: {
            /** Code */
            code: string;
            /**
             * En
             * @default
             */
            en?: string;
            /**
             * Ends
             * Format: time-local
             */
            ends: string;
            /**
             * Starts
             * Format: time-local
             */
            starts: string;
            /** Zh */
            zh: string;
        };
        /**
         * Shown
         * @description Which papers a list holds.
         * @enum {string}
         */
        Shown: "out" | "back" | "missing";
        /**
         * ShutOffView
         * @description What must be cut; `allowed_by` is who of the household said yes, empty while nobody has.
         */
        ShutOffView: {
            /** Allowed At */
            allowed_at: string | null;
            /** Allowed By */
            allowed_by: string;
            allowed_how: components["schemas"]["Named"] | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Note */
            note: string;
            utility: components["schemas"]["Named"];
        };
        /**
         * SignByCode
         * @description The code somebody of the household was sent.
         */
        SignByCode: {
            /** Code */
            code: string;
        };
        /**
         * SignLater
         * @description When somebody comes again for the signature.
         */
        SignLater: {
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Visit At
             * Format: date-time
             */
            visit_at: string;
        };
        /**
         * SignOffView
         * @description By what it was signed off; `late`: approved after the day, `disputed`: not to be chased.
         */
        SignOffView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Disputed */
            disputed: boolean;
            /** File Id */
            file_id: string | null;
            how: components["schemas"]["Named"];
            /** Late */
            late: boolean;
            /** Person */
            person: string;
            /** Person Id */
            person_id: string | null;
            reason: components["schemas"]["Named"] | null;
        };
        /**
         * SignOrder
         * @description Who of the household signed, and the drawn or photographed signature.
         */
        SignOrder: {
            /** At */
            at?: string | null;
            /** File Id */
            file_id: string;
            /** Person Id */
            person_id: string;
        };
        /**
         * Skill
         * @description Something technicians can do, in the estate's words.
         */
        Skill: {
            /** Code */
            code: string;
            /**
             * En
             * @default
             */
            en?: string;
            /** Zh */
            zh: string;
        };
        /**
         * SkillsView
         * @description The catalogue in its order, and who can do what; `unset` shows 未设定.
         */
        SkillsView: {
            /** Sheets */
            sheets: components["schemas"]["SheetView"][];
            /** Skills */
            skills: components["schemas"]["Skill"][];
            /** Unset */
            unset: boolean;
        };
        /**
         * Speaker
         * @description Somebody of the unit today; `consents_to`: fen, `unlimited`, or nothing that costs them.
         */
        Speaker: {
            /** Consents To */
            consents_to: number | "unlimited" | null;
            /** Name */
            name: string;
            /** Person Id */
            person_id: string;
            /** Relations */
            relations: components["schemas"]["Named"][];
        };
        /**
         * SplitOrder
         * @description What becomes an order of its own, and why.
         */
        SplitOrder: {
            /** Matter */
            matter: string;
            /** Reason */
            reason: string;
        };
        /**
         * Stage
         * @description What a slip waits for: the most pressing of its pieces says.
         * @enum {string}
         */
        Stage: "missing" | "to_send" | "at_vendor" | "to_check" | "to_give_back" | "closed";
        /**
         * Standing
         * @description What a service is worth on a day.
         * @enum {string}
         */
        Standing: "offered" | "coming" | "draft" | "ended";
        /**
         * StartRound
         * @description Which route somebody walks without a plan.
         */
        StartRound: {
            /** Route Id */
            route_id: string;
        };
        /**
         * Step
         * @description What is counted.
         * @enum {string}
         */
        Step: "days" | "weeks" | "months";
        /**
         * StepView
         * @description One act of the history, oldest first; `by_radio` is shown as 代报. `by_name`: whose act it
         *     was, or who entered it; empty where nobody of the staff did. `about`: why it was paused, to
         *     which department it went, where it was forced to, or how it came to its technician. `despite`:
         *     what was said of somebody before they were sent all the same.
         */
        StepView: {
            about: components["schemas"]["Named"] | null;
            act: components["schemas"]["Named"];
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** By Name */
            by_name: string;
            /** By Radio */
            by_radio: boolean;
            /** Despite */
            despite: components["schemas"]["Named"][];
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /** Note */
            note: string;
            /** Technician */
            technician: string;
        };
        /**
         * StopPlan
         * @description Why it is paused or ended.
         */
        StopPlan: {
            /** Reason */
            reason: string;
        };
        /**
         * StrikeCost
         * @description Which line, and why it counts no more.
         */
        StrikeCost: {
            /** Reason */
            reason: string;
            /** Row Id */
            row_id: string;
        };
        /**
         * SubOrderList
         * @description The sub-orders of an order, the first first.
         */
        SubOrderList: {
            /** Items */
            items: components["schemas"]["SubOrderView"][];
        };
        /**
         * SubOrderView
         * @description A sub-order. `link_until`: until when the vendor's link is good; None: they have none.
         *     `overdue`: it was to be done by now and nobody has said that it is.
         */
        SubOrderView: {
            /** Answers */
            answers: components["schemas"]["Said"][];
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            asked_by: components["schemas"]["Actor"];
            /** Building */
            building: string;
            /** Cost Fen */
            cost_fen: number | null;
            /**
             * Finish By
             * Format: date-time
             */
            finish_by: string;
            /** Id */
            id: string;
            /** Label */
            label: string;
            /** Link Until */
            link_until: string | null;
            /** May Call Household */
            may_call_household: boolean;
            /** Open */
            open: boolean;
            /** Order Id */
            order_id: string;
            /** Order Number */
            order_number: string;
            /** Overdue */
            overdue: boolean;
            /** Photos */
            photos: number;
            /** Place */
            place: number;
            /** Planned At */
            planned_at: string | null;
            /** Price Fen */
            price_fen: number | null;
            state: components["schemas"]["Said"];
            /** Told */
            told: components["schemas"]["ToldView"][];
            /** Vendor Id */
            vendor_id: string;
            /** Vendor Name */
            vendor_name: string;
            /** What */
            what: string;
        };
        /**
         * SuppliedBy
         * @description Who brings the material (W33).
         * @enum {string}
         */
        SuppliedBy: "owner" | "company";
        /**
         * Supplier
         * @description Who a part came from.
         * @enum {string}
         */
        Supplier: "store" | "vendor" | "owner";
        /**
         * TakeBackPaper
         * @description The number scanned or typed, and a photo of the signed paper, put before.
         */
        TakeBackPaper: {
            /** At */
            at?: string | null;
            /** File Id */
            file_id?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            /** Number */
            number: string;
        };
        /**
         * TakeIn
         * @description The pieces, how many were counted, and when the owner wants them back.
         */
        TakeIn: {
            /** Counted */
            counted: number;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Pieces */
            pieces: components["schemas"]["PieceIn"][];
        };
        /**
         * TakeOver
         * @description What it came to, if not what was agreed.
         */
        TakeOver: {
            /** Cost Fen */
            cost_fen?: number | null;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * TakeStep
         * @description A technician's own act.
         */
        TakeStep: {
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * TariffItemView
         * @description A price that may be quoted today; `free`: nothing is charged, and `free_reason` says why.
         */
        TariffItemView: {
            /** Code */
            code: string;
            /** En */
            en: string;
            /** Free */
            free: boolean;
            /** Free Reason */
            free_reason: string;
            /** Measure */
            measure: string;
            part: components["schemas"]["Named"];
            /** Price Fen */
            price_fen: number;
            /** Price Yuan */
            price_yuan: string;
            /** Service Code */
            service_code: string;
            /** Warranty Item */
            warranty_item: string | null;
            /** Zh */
            zh: string;
        };
        /**
         * TariffView
         * @description The prices of today, by code; `unset`: nothing was ever approved (未设定).
         */
        TariffView: {
            /** Items */
            items: components["schemas"]["TariffItemView"][];
            /** Unset */
            unset: boolean;
        };
        /**
         * TechnicianCard
         * @description Somebody as offered when an order is assigned.
         */
        TechnicianCard: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * TechnicianRow
         * @description What one technician finished in the month: in time is what neither came nor ended late. And
         *     with how many orders they helped, with which shares together, for how long.
         */
        TechnicianRow: {
            /** Finished */
            finished: number;
            /** Helped */
            helped: number;
            /** Helped Minutes */
            helped_minutes: number;
            /** In Time */
            in_time: number;
            /** In Time Percent */
            in_time_percent: number | null;
            /** Judged */
            judged: number;
            /** Name */
            name: string;
            /** Redone */
            redone: number;
            /** Redone Percent */
            redone_percent: number | null;
            /** Share Percent */
            share_percent: number;
            /** Technician Id */
            technician_id: string;
        };
        /**
         * TickPoint
         * @description The code at the point, scanned or typed; `at` is when somebody stood there.
         */
        TickPoint: {
            /** At */
            at?: string | null;
            /** Code */
            code: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Scanned
             * @default false
             */
            scanned?: boolean;
        };
        /**
         * TickPoints
         * @description Which points are done; with `done` false, which are not after all.
         */
        TickPoints: {
            /** At */
            at?: string | null;
            /** Codes */
            codes: string[];
            /**
             * Done
             * @default true
             */
            done?: boolean;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * Timeline
         * @description A day of the estate, all technicians at work in it by name. `more`: there was more than is
         *     shown.
         */
        Timeline: {
            /**
             * Begins At
             * Format: date-time
             */
            begins_at: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /** More */
            more: boolean;
            /** Rows */
            rows: components["schemas"]["TimelineRow"][];
            /** Working */
            working: components["schemas"]["WorkingSpan"][];
        };
        /**
         * TimelineEntry
         * @description Somebody's part in an order; `doing` None: a visit agreed with the owner (T11), whose window
         *     it is. `until` None: it goes on. It may begin before the day, or end after it.
         */
        TimelineEntry: {
            doing: components["schemas"]["Doing"] | null;
            /** Matter */
            matter: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Order Id */
            order_id: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Until */
            until: string | null;
            urgency: components["schemas"]["UrgencyClass"];
            /** Where */
            where: string;
        };
        /**
         * TimelineRow
         * @description One technician's day, oldest entry first; nobody's: visits for which nobody is sent yet.
         */
        TimelineRow: {
            /** Entries */
            entries: components["schemas"]["TimelineEntry"][];
            /** Technician */
            technician: string;
            /** Technician Id */
            technician_id: string | null;
        };
        /**
         * ToldView
         * @description One thing said about a sub-order, oldest first; `via_link`: by the vendor themselves.
         */
        ToldView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            kind: components["schemas"]["Said"];
            /** Note */
            note: string;
            /** Planned At */
            planned_at: string | null;
            /** Via Link */
            via_link: boolean;
        };
        /**
         * Trade
         * @description What the monthly report of water and power repairs tells apart (F47, N10).
         * @enum {string}
         */
        Trade: "water" | "power" | "other";
        /**
         * TransferOrder
         * @description Which department, and why it is theirs.
         */
        TransferOrder: {
            /** At */
            at?: string | null;
            department: components["schemas"]["Department"];
            /** Reason */
            reason: string;
        };
        /**
         * Try
         * @description Nobody answered, nobody was at home, or the owner does not want it; what next.
         */
        Try: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** Next On */
            next_on?: string | null;
            outcome: components["schemas"]["CallOutcome"];
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * TryAgain
         * @description Nobody answered, or nobody was at home; why, and when somebody tries again.
         */
        TryAgain: {
            /** Next On */
            next_on?: string | null;
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * TurnCrew
         * @description 撤销 or 恢复: whether it is to be dissolved, or to be as it was.
         */
        TurnCrew: {
            /** Dissolved */
            dissolved: boolean;
        };
        /**
         * UnsignedView
         * @description Why nobody signed; a supervisor decides by `decide_by`.
         */
        UnsignedView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Decide By */
            decide_by: string | null;
            /** Note */
            note: string;
            reason: components["schemas"]["Named"];
        };
        /**
         * UrgencyClass
         * @description 特急, 急修, 一般, 复杂 (levels.md, Work orders).
         * @enum {string}
         */
        UrgencyClass: "P0" | "P1" | "P2" | "P3";
        /**
         * Utility
         * @description What must be cut for a repair (W34).
         * @enum {string}
         */
        Utility: "water" | "power";
        /**
         * VendorAnswer
         * @description What an outside vendor says to what they are asked.
         * @enum {string}
         */
        VendorAnswer: "accepted" | "declined" | "planned" | "done";
        /**
         * VendorCost
         * @description What a vendor's work came to, as it was taken over.
         */
        VendorCost: {
            /** Cost Fen */
            cost_fen: number;
            /** Label */
            label: string;
            /** Vendor Name */
            vendor_name: string;
        };
        /**
         * VendorView
         * @description A vendor. `contract_over`: their contract has run out by the estate's day.
         */
        VendorView: {
            /** Active */
            active: boolean;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Contract Over */
            contract_over: boolean;
            /** Id */
            id: string;
            profile: components["schemas"]["Profile"];
        };
        /**
         * VersionView
         * @description Terms as proposed; `decided` None: they wait. `in_force`: they hold today.
         */
        VersionView: {
            /** Approved */
            approved: boolean | null;
            /** Decided At */
            decided_at: string | null;
            /** Decided By */
            decided_by: string;
            /**
             * Drafted At
             * Format: date-time
             */
            drafted_at: string;
            /** Drafted By */
            drafted_by: string;
            /** En */
            en: string;
            /** Free Reason */
            free_reason: string;
            /** In Force */
            in_force: boolean;
            kind: components["schemas"]["Named"];
            /** Lines */
            lines: components["schemas"]["PriceView"][];
            /** Number */
            number: number;
            /** Reason */
            reason: string;
            /** Remark */
            remark: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid To */
            valid_to: string | null;
            /** Warranty Item */
            warranty_item: string | null;
            /** Zh */
            zh: string;
        };
        /**
         * ViewOfOrders
         * @description A saved view.
         */
        ViewOfOrders: {
            /** Name */
            name: string;
            wanted: components["schemas"]["BoardNarrowing"];
        };
        /**
         * Views
         * @description One's own views and those the estate shares; `first`: the board opens with it. `may_share`:
         *     whether the caller keeps the shared ones. `most`: how many there may be of each.
         */
        Views: {
            first: components["schemas"]["Chosen"] | null;
            /** May Share */
            may_share: boolean;
            /** Most */
            most: number;
            /** Own */
            own: components["schemas"]["ViewOfOrders"][];
            /** Shared */
            shared: components["schemas"]["ViewOfOrders"][];
        };
        /**
         * VisitState
         * @description How far the visit to one unit is.
         * @enum {string}
         */
        VisitState: "waiting" | "not_reached" | "not_at_home" | "declined" | "agreed" | "done" | "fell_through";
        /**
         * VisitView
         * @description The visit agreed with the owner.
         */
        VisitView: {
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /** Note */
            note: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * Waiting
         * @description What somebody looked at: which version of which service.
         */
        Waiting: {
            /** Code */
            code: string;
            /** Version */
            version: number;
        };
        /**
         * WarrantyView
         * @description A unit's warranty today. `unset`: the estate has set no periods (未设定); without a delivery
         *     day nothing is known, and nothing is listed.
         */
        WarrantyView: {
            /** Delivered On */
            delivered_on: string | null;
            /** Items */
            items: components["schemas"]["CoverView"][];
            /** Label */
            label: string;
            /** Unit Id */
            unit_id: string;
            /** Unset */
            unset: boolean;
        };
        /**
         * WeekView
         * @description A week, Monday first: the technicians and whoever is in a crew, by name.
         *
         *     `shifts`: the estate's plan; empty shows 未设定. `off_days`: of these days, those on which the
         *     estate's calendar has no working time.
         */
        WeekView: {
            /** Days */
            days: string[];
            /**
             * First
             * Format: date
             */
            first: string;
            /** Off Days */
            off_days: string[];
            /** People */
            people: components["schemas"]["PersonWeek"][];
            /** Shifts */
            shifts: components["schemas"]["Shift"][];
            /**
             * Today
             * Format: date
             */
            today: string;
        };
        /**
         * WithdrawLeave
         * @description 销假: whose leave, and which.
         */
        WithdrawLeave: {
            /** Leave Id */
            leave_id: string;
            /** Staff Id */
            staff_id: string;
        };
        /**
         * WithdrawRoute
         * @description Why it is walked no longer.
         */
        WithdrawRoute: {
            /** Reason */
            reason: string;
        };
        /**
         * WithReason
         * @description Why.
         */
        WithReason: {
            /** Reason */
            reason: string;
        };
        /**
         * WorkingSpan
         * @description Working time of the day.
         */
        WorkingSpan: {
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * WorkWithVendor
         * @description Whether they are asked from now on.
         */
        WorkWithVendor: {
            /** Active */
            active: boolean;
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
    board_show: {
        parameters: {
            query?: {
                building?: string;
                each?: number;
                kind?: components["schemas"]["OrderKind"] | null;
                overdue?: boolean;
                rework?: boolean;
                technician_id?: string | null;
                text?: string;
                urgency?: components["schemas"]["UrgencyClass"] | null;
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
                    "application/json": components["schemas"]["BoardView"];
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
    board_show_cards: {
        parameters: {
            query: {
                order_id: string[];
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
                    "application/json": components["schemas"]["BoardChanges"];
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
    board_show_changes: {
        parameters: {
            query: {
                cursor?: string | null;
                since: string;
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
                    "application/json": components["schemas"]["BoardChanges"];
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
    board_show_day: {
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
                    "application/json": components["schemas"]["DayLine"];
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
    board_show_moves: {
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
                    "application/json": components["schemas"]["BoardMove"][];
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
    board_show_timeline: {
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
                    "application/json": components["schemas"]["Timeline"];
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
    causes_list_causes: {
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
                    "application/json": components["schemas"]["Cause"][];
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
    colleagues_colleagues: {
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
                    "application/json": components["schemas"]["ColleagueCard"][];
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
    crews_crews: {
        parameters: {
            query?: {
                cursor?: string | null;
                dissolved?: boolean;
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
                    "application/json": components["schemas"]["Page_CrewView_"];
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
    crews_make: {
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
                "application/json": components["schemas"]["DescribeCrew"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewView"];
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
    crews_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                crew_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeCrew"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewView"];
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
    crews_turn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                crew_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnCrew"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewView"];
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
    custody_custody_slips: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                order_id?: string | null;
                overdue?: boolean;
                stage?: components["schemas"]["Stage"] | null;
                text?: string;
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
                    "application/json": components["schemas"]["Page_CustodyCard_"];
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
    custody_custody_slip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                custody_id: string;
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
                    "application/json": components["schemas"]["CustodyView"];
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
    custody_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                custody_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckPieces"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustodyView"];
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
    custody_come_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                custody_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComeBack"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustodyView"];
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
    custody_find: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                custody_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindPieces"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustodyView"];
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
    custody_give_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                custody_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveBack"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustodyView"];
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
    custody_custody_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                custody_id: string;
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
    custody_send_out: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                custody_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendOut"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustodyView"];
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
    custody_settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                custody_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlePieces"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustodyView"];
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
    files_put_file: {
        parameters: {
            query?: {
                purpose?: string;
            };
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
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
    files_show_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
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
    files_look_for_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
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
    orders_list_orders: {
        parameters: {
            query?: {
                building?: string;
                cursor?: string | null;
                kind?: components["schemas"]["OrderKind"] | null;
                limit?: number;
                overdue?: boolean;
                rework?: boolean;
                since?: string | null;
                state?: components["schemas"]["OrderState"][] | null;
                technician_id?: string | null;
                text?: string;
                through?: string | null;
                urgency?: components["schemas"]["UrgencyClass"] | null;
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
                    "application/json": components["schemas"]["Page_OrderCard_"];
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
    orders_open_directly: {
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
                "application/json": components["schemas"]["OpenDirectly"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
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
                    "application/json": components["schemas"]["OrderView"];
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
    orders_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_allow_shut_off: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowShutOff"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeOnVisit"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_approve_budget: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveBudget"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_approve_unsigned: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveUnsigned"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_arrive: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    sub_orders_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskVendor"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkGiven"];
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
    orders_assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    attachments_attach: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFiles"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
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
    attachments_of_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
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
                    "application/json": components["schemas"]["AttachmentList"];
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
    orders_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickPoints"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_close_declined: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineQuote"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Comment"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_consent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptQuote"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    costs_costs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
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
                    "application/json": components["schemas"]["CostsView"];
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
    costs_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCosts"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostsView"];
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
    custody_take_in: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustodyView"];
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
    orders_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineQuote"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_decline_budget: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineQuote"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_delay: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelayArrival"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_finish: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishWork"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_force: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForceOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_grab: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrabOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_hand_over: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Happened"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_inspect: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_join: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAssistant"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_link: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelateOrders"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelateOrders"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_need_shut_off: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedShutOff"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_no_signature: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseSignature"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    paper_slips_of_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
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
                    "application/json": components["schemas"]["PaperSlipList"];
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
    orders_pause: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseWork"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_quote: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_recall: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Happened"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_reject_unsigned: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectUnsigned"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportedStep"] | components["schemas"]["ReportedReturn"] | components["schemas"]["ReportedDelay"] | components["schemas"]["ReportedQuote"] | components["schemas"]["ReportedTick"] | components["schemas"]["ReportedShutOff"] | components["schemas"]["ReportedPause"] | components["schemas"]["ReportedFinish"] | components["schemas"]["ReportedSignature"] | components["schemas"]["ReportedRefusal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_give_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveBackOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_set_out: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_sign_by_code: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignByCode"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_signature_code: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueCode"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_signature_later: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignLater"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_ask_skill: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSkill"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_split: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    costs_strike: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrikeCost"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostsView"];
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
    sub_orders_of_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
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
                    "application/json": components["schemas"]["SubOrderList"];
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
    orders_transfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_unlink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelateOrders"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_unmerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelateOrders"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_urge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_change_urgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUrgency"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    orders_list_my_orders: {
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
                    "application/json": components["schemas"]["Page_OrderCard_"];
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
    orders_carry_my_orders: {
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
                    "application/json": components["schemas"]["Carried"];
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
    orders_list_orders_to_grab: {
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
                    "application/json": components["schemas"]["Page_OrderCard_"];
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
    paper_slips_paper_slips: {
        parameters: {
            query?: {
                cursor?: string | null;
                day?: string | null;
                limit?: number;
                shown?: components["schemas"]["Shown"];
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
                    "application/json": components["schemas"]["Page_PaperSlipView_"];
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
    paper_slips_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                slip_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MindSlip"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSlipList"];
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
    paper_slips_write_off: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                slip_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MindSlip"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSlipList"];
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
    paper_slips_day_counts: {
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
                    "application/json": components["schemas"]["PaperDay"];
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
    paper_slips_print_papers: {
        parameters: {
            query: {
                order_id: string[];
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
    paper_slips_send: {
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
                "application/json": components["schemas"]["SendOnPaper"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSlipList"];
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
    paper_slips_take_back: {
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
                "application/json": components["schemas"]["TakeBackPaper"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSlipList"];
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
    patrols_list_findings: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                round_id?: string | null;
                state?: components["schemas"]["FindingState"] | null;
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
                    "application/json": components["schemas"]["Page_FindingView_"];
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
    patrols_follow_up: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookAgain"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
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
    patrols_list_plans: {
        parameters: {
            query?: {
                cursor?: string | null;
                ended?: boolean;
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
                    "application/json": components["schemas"]["Page_PatrolPlanView_"];
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
    patrols_make_plan: {
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
                "application/json": components["schemas"]["MakePatrolPlan"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolPlanView"];
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
    patrols_change_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                patrol_plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayPatrolPlan"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolPlanView"];
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
    patrols_end_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                patrol_plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRoute"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolPlanView"];
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
    patrols_show_report: {
        parameters: {
            query: {
                by?: components["schemas"]["By"];
                /** @description First day, the estate's. */
                from: string;
                /** @description Last day, included; at most 93 days. */
                until: string;
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
                    "application/json": components["schemas"]["PatrolReport"];
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
    patrols_print_report: {
        parameters: {
            query: {
                by?: components["schemas"]["By"];
                /** @description First day, the estate's. */
                from: string;
                /** @description Last day, included; at most 93 days. */
                until: string;
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
    patrols_list_rounds: {
        parameters: {
            query?: {
                cursor?: string | null;
                day?: string | null;
                limit?: number;
                state?: components["schemas"]["RoundState"] | null;
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
                    "application/json": components["schemas"]["Page_PatrolRoundView_"];
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
    patrols_start_round: {
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
                "application/json": components["schemas"]["StartRound"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolRoundView"];
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
    patrols_show_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["PatrolRoundView"];
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
    patrols_record_finding: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFinding"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
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
    patrols_finish: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishRound"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolRoundView"];
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
    patrols_tick: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickPoint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolRoundView"];
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
    patrols_list_routes: {
        parameters: {
            query?: {
                cursor?: string | null;
                walked?: boolean;
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
                    "application/json": components["schemas"]["Page_RouteView_"];
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
    patrols_make_route: {
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
                "application/json": components["schemas"]["SayRoute"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteView"];
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
    patrols_show_route: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route_id: string;
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
                    "application/json": components["schemas"]["RouteView"];
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
    patrols_change_route: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                route_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayRoute"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteView"];
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
    patrols_print_codes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route_id: string;
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
    patrols_withdraw_route: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                route_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRoute"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteView"];
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
    reassignments_reassignments: {
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
                    "application/json": components["schemas"]["Page_ReassignmentView_"];
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
    reassignments_reassign: {
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
                "application/json": components["schemas"]["ReassignStaff"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentView"];
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
    reassignments_release: {
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
                "application/json": components["schemas"]["ReleaseStaff"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentView"];
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
    recurring_list_calls: {
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
                    "application/json": components["schemas"]["Page_PlannedVisitView_"];
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
    recurring_list_periods: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                plan_id?: string | null;
                state?: components["schemas"]["PeriodState"] | null;
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
                    "application/json": components["schemas"]["Page_PeriodView_"];
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
    recurring_show_period: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period_id: string;
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
                    "application/json": components["schemas"]["PeriodView"];
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
    recurring_make_up: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeUp"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodView"];
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
    recurring_pass_over: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOver"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodView"];
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
    recurring_list_visits: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                not_done?: boolean;
                state?: components["schemas"]["VisitState"] | null;
            };
            header?: never;
            path: {
                period_id: string;
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
                    "application/json": components["schemas"]["Page_PlannedVisitView_"];
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
    recurring_list_plans: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                state?: components["schemas"]["PlanState"] | null;
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
                    "application/json": components["schemas"]["Page_PlanView_"];
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
    recurring_make_plan: {
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
                "application/json": components["schemas"]["MakePlan"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
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
    recurring_show_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["PlanView"];
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
    recurring_alter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlterPlan"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
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
    recurring_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopPlan"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
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
    recurring_go_on: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoOnWithPlan"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
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
    recurring_pass_over_all: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOver"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
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
    recurring_pause: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopPlan"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
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
    recurring_preview: {
        parameters: {
            query: {
                day?: number | null;
                every: number;
                first_day: string;
                last_day?: string | null;
                off_days?: components["schemas"]["OffDays"];
                step: components["schemas"]["Step"];
                weekdays?: number[] | null;
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
                    "application/json": components["schemas"]["DayAhead"][];
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
    recurring_agree: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                planned_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeWithOwner"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedVisitView"];
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
    recurring_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                planned_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnerDeclines"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedVisitView"];
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
    recurring_not_at_home: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                planned_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryAgain"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedVisitView"];
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
    recurring_not_reached: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                planned_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryAgain"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedVisitView"];
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
    reports_print_month: {
        parameters: {
            query: {
                building?: string;
                /** @description 2026-11 */
                month: string;
                /** @description How many, up to that one. */
                months?: number;
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
    reports_show_performance: {
        parameters: {
            query: {
                building?: string;
                /** @description 2026-11 */
                month: string;
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
                    "application/json": components["schemas"]["PerformanceReport"];
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
    reports_show_repairs: {
        parameters: {
            query: {
                building?: string;
                /** @description 2026-11 */
                month: string;
                /** @description How many, up to that one. */
                months?: number;
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
                    "application/json": components["schemas"]["RepairsReport"];
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
    rosters_week: {
        parameters: {
            query?: {
                crew_id?: string;
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
                    "application/json": components["schemas"]["WeekView"];
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
    rosters_plan: {
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
                "application/json": components["schemas"]["PlanDays"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Planned"];
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
    rosters_go_on_leave: {
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
                "application/json": components["schemas"]["GoOnLeave"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Planned"];
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
    rosters_withdraw: {
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
                "application/json": components["schemas"]["WithdrawLeave"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Planned"];
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
    rosters_paper: {
        parameters: {
            query?: {
                crew_id?: string;
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
    rosters_repeat: {
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
                "application/json": components["schemas"]["RepeatWeek"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Planned"];
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
    services_services: {
        parameters: {
            query?: {
                cursor?: string | null;
                kind?: components["schemas"]["ServiceKind"] | null;
                limit?: number;
                standing?: components["schemas"]["Standing"] | null;
                text?: string;
                waiting?: boolean;
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
                    "application/json": components["schemas"]["Page_ServiceView_"];
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
    services_propose: {
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
                "application/json": components["schemas"]["ProposeService"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceHistory"];
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
    services_service: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service_code: string;
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
                    "application/json": components["schemas"]["ServiceHistory"];
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
    services_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                service_code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndService"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceHistory"];
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
    services_propose_terms: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                service_code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeTerms"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceHistory"];
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
    services_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                service_code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectTerms"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceHistory"];
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
    services_approve: {
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
                "application/json": components["schemas"]["ApproveTerms"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approved"];
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
    services_listed_prices: {
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
                    "application/json": components["schemas"]["PriceList"];
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
    services_price_list_paper: {
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
    services_propose_samples: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["Proposed"];
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
    skills_skills: {
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
                    "application/json": components["schemas"]["SkillsView"];
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
    skills_set_: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSkills"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
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
    sub_orders_sub_orders: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                open?: boolean;
                vendor_id?: string | null;
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
                    "application/json": components["schemas"]["Page_SubOrderView_"];
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
    sub_orders_renew: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                sub_order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLink"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkGiven"];
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
    sub_orders_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                sub_order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportForVendor"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubOrderView"];
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
    sub_orders_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                sub_order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLink"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubOrderView"];
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
    sub_orders_send_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                sub_order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubOrderView"];
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
    sub_orders_take_over: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                sub_order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOver"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubOrderView"];
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
    sub_orders_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                sub_order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubOrderView"];
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
    tariff_show_tariff: {
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
                    "application/json": components["schemas"]["TariffView"];
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
    technicians_technicians: {
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
                    "application/json": components["schemas"]["TechnicianCard"][];
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
    technicians_free: {
        parameters: {
            query?: {
                building?: string;
                order_id?: string | null;
                skill?: string;
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
                    "application/json": components["schemas"]["FreeTechnician"][];
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
    vendor_link_look: {
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
                    "application/json": components["schemas"]["LinkView"];
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
    vendor_link_answer: {
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
                "application/json": components["schemas"]["AnswerByLink"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
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
    vendor_link_put_photo: {
        parameters: {
            query?: {
                kind?: components["schemas"]["FileKind"];
            };
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["LinkView"];
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
    vendors_vendors: {
        parameters: {
            query?: {
                active?: boolean | null;
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
                    "application/json": components["schemas"]["Page_VendorView_"];
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
    vendors_register: {
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
                "application/json": components["schemas"]["RegisterVendor"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorView"];
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
    vendors_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                vendor_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterVendor"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorView"];
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
    vendors_work_with: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                vendor_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkWithVendor"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorView"];
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
    views_list_views: {
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
                    "application/json": components["schemas"]["Views"];
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
    views_save: {
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
                "application/json": components["schemas"]["SaveView"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Views"];
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
    views_choose: {
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
                "application/json": components["schemas"]["ChooseFirst"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Views"];
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
    views_remove: {
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
                "application/json": components["schemas"]["RemoveView"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Views"];
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
    views_share: {
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
                "application/json": components["schemas"]["SaveView"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Views"];
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
    views_unshare: {
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
                "application/json": components["schemas"]["RemoveView"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Views"];
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
    warranty_show_warranty: {
        parameters: {
            query: {
                unit_id: string;
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
                    "application/json": components["schemas"]["WarrantyView"];
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
