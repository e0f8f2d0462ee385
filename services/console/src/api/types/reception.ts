/** The API of reception. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    "/callers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search Callers
         * @description By room, name, pinyin, initials or end of a phone; `reveal` shows phones in full.
         */
        get: operations["callers_search_callers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Care List
         * @description 关怀名单: by room; `only_due` who is to be called today.
         */
        get: operations["care_care_list"];
        put?: never;
        /**
         * Begin
         * @description 列入名单.
         */
        post: operations["care_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/care/{care_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One entry.
         */
        get: operations["care_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/care/{care_id}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call
         * @description 登记电话: what it found; help that is needed becomes a task of the desk.
         */
        post: operations["care_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/care/{care_id}/change": {
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
         * @description 修改.
         */
        post: operations["care_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/care/{care_id}/end": {
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
         * @description 移出名单.
         */
        post: operations["care_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description A case by its contact's or its order's id, with its timeline across services.
         */
        get: operations["cases_show"];
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
         * @description Who works here now.
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
    "/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List All
         * @description 投诉登记: the most pressing first; `mine`, by department, day, unit, number or words.
         */
        get: operations["complaints_list_all"];
        put?: never;
        /**
         * Register
         * @description 登记投诉: by letter, fax, suggestion box, hotline, from the company (F10, F13, F14).
         */
        post: operations["complaints_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One complaint; `reveal` with a `reason` shows phones in full to who may see them.
         */
        get: operations["complaints_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/analyse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse
         * @description 原因分析 (N09).
         */
        post: operations["complaints_analyse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/answer": {
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
         * @description 答复客户 (T04).
         */
        post: operations["complaints_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/approve-closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Closing
         * @description 批准结案, by another one than who asked.
         */
        post: operations["complaints_approve_closing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/ask-closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask Closing
         * @description 申请特批结案: without a satisfied client.
         */
        post: operations["complaints_ask_closing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/carry-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry Out
         * @description 措施完成, with its proof.
         */
        post: operations["complaints_carry_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/check": {
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
         * @description 核实上报: found and proposed, the same day (T05).
         */
        post: operations["complaints_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close
         * @description 结案.
         */
        post: operations["complaints_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/comment": {
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
         * @description 备注.
         */
        post: operations["complaints_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide
         * @description 裁定, with the meeting's record (A13).
         */
        post: operations["complaints_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Escalate
         * @description 上报升级: up the ladder (W03).
         */
        post: operations["complaints_escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Explain
         * @description 耐心解释: why it is not valid.
         */
        post: operations["complaints_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/feed-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Feed Back
         * @description 部门反馈 (T22).
         */
        post: operations["complaints_feed_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/follow-up": {
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
         * @description 回访验证: satisfied, not satisfied, or not reached.
         */
        post: operations["complaints_follow_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand
         * @description 直接处理, or 转责任部门 with the notice (F11).
         */
        post: operations["complaints_hand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/join": {
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
         * @description 增加投诉户: another household complains of the same (E14).
         */
        post: operations["complaints_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge
         * @description 是否有效: valid or not, and why.
         */
        post: operations["complaints_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/merge": {
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
         * @description 并案: the same as another one.
         */
        post: operations["complaints_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/plan": {
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
         * @description 制定解决方案: remedial and corrective actions.
         */
        post: operations["complaints_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/reject-closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject Closing
         * @description 不批准结案: it goes on where it was.
         */
        post: operations["complaints_reject_closing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/strike-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Strike Off
         * @description 销项: off the company's register (F13).
         */
        post: operations["complaints_strike_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell
         * @description 知会客户: the plan is told (T06).
         */
        post: operations["complaints_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/urge": {
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
         * @description 督促 (F13, W05).
         */
        post: operations["complaints_urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaint_id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Visit
         * @description 上门调解 (E13).
         */
        post: operations["complaints_visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Contacts
         * @description The log, the last entered first; by day, channel, outcome, unit, open or closed, and by what
         *     was typed: a number or its end, a room, a name, a phone, a phrase, or pinyin of these.
         */
        get: operations["contacts_list_contacts"];
        put?: never;
        /**
         * Log Contact
         * @description 接待登记: a call or walk-in, and the repair or the complaint that comes of it.
         */
        post: operations["contacts_log_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description A case with its timeline; `reveal` with a `reason` shows the phone in full.
         */
        get: operations["contacts_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show File
         * @description A photo or paper that came with a repair, for whoever sees its order.
         */
        get: operations["contacts_show_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hand Overs
         * @description 交接班记录: the last first.
         */
        get: operations["desk_hand_overs_hand_overs"];
        put?: never;
        /**
         * Begin
         * @description 交班: make the list of everything that is open (F17).
         */
        post: operations["desk_hand_overs_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-hand-overs/{desk_hand_over_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One hand-over, to go through, read or print.
         */
        get: operations["desk_hand_overs_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-hand-overs/{desk_hand_over_id}/answer": {
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
         * @description 逐项确认: accepted; or not, with a reason, and with whom it stays.
         */
        post: operations["desk_hand_overs_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-hand-overs/{desk_hand_over_id}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh
         * @description 刷新清单: what came up or was done since stands in it; answers stay.
         */
        post: operations["desk_hand_overs_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-hand-overs/{desk_hand_over_id}/take-over": {
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
         * @description 接班: every line has its answer (W28).
         */
        post: operations["desk_hand_overs_take_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-hand-overs/{desk_hand_over_id}/withdraw": {
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
         * @description 撤回: whoever handed over stays on.
         */
        post: operations["desk_hand_overs_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-hand-overs/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Now
         * @description 当班: who is on, and everything that is open.
         */
        get: operations["desk_hand_overs_now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks
         * @description 待办: the last entered first.
         */
        get: operations["desk_tasks_tasks"];
        put?: never;
        /**
         * Enter
         * @description 新增待办: it is handed on from shift to shift until it is done.
         */
        post: operations["desk_tasks_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-tasks/{task_id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Done
         * @description 完成.
         */
        post: operations["desk_tasks_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-tasks/{task_id}/give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give
         * @description 交给: somebody sees to it.
         */
        post: operations["desk_tasks_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-tasks/{task_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen
         * @description 恢复: it was not done after all.
         */
        post: operations["desk_tasks_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duty-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Day
         * @description 值班日志: one day of it, today unless said, with what else happened.
         */
        get: operations["duty_log_one_day"];
        put?: never;
        /**
         * Write
         * @description 登记日志 (F19).
         */
        post: operations["duty_log_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duty-log/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Days
         * @description 各日: the last first; `unread` those somebody still has to read.
         */
        get: operations["duty_log_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duty-log/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read
         * @description 审阅 (T42): read, and what is to be done becomes a task.
         */
        post: operations["duty_log_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cards
         * @description 应急预案卡: all seven, for every employee.
         */
        get: operations["emergency_plans_cards"];
        put?: never;
        post?: never;
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
    "/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Follow Ups
         * @description The calls, the one due first in front; `mine`, `unassigned`, by day due, unit, order or a
         *     part of the order's number or the room.
         */
        get: operations["follow_ups_list_follow_ups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups/{follow_up_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One call; `reveal` with a `reason` shows the phone in full to who may see it.
         */
        get: operations["follow_ups_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups/{follow_up_id}/appoint-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appoint Reply
         * @description A question nobody can answer now: when the owner will be told (T20).
         */
        post: operations["follow_ups_appoint_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups/{follow_up_id}/assign": {
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
         * @description 分派: make somebody the one who calls.
         */
        post: operations["follow_ups_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups/{follow_up_id}/current-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Current Limits
         * @description Put it under the estate's limits of now.
         */
        post: operations["follow_ups_current_limits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups/{follow_up_id}/not-reached": {
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
         * @description Nobody answered; when to try again.
         */
        post: operations["follow_ups_not_reached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups/{follow_up_id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue Notice
         * @description The written notice a failed call still owes (T17).
         */
        post: operations["follow_ups_issue_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups/{follow_up_id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Result
         * @description The owner is satisfied, or not and says why.
         */
        post: operations["follow_ups_result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups/{follow_up_id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take
         * @description 领取: be the one who calls.
         */
        post: operations["follow_ups_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups/rain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Rain
         * @description It rained: the second calls about leaks are due within a moment (T14).
         */
        post: operations["follow_ups_record_rain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Incidents
         * @description 事件: the last begun first.
         */
        get: operations["incidents_incidents"];
        put?: never;
        /**
         * Declare
         * @description 登记事件: over these buildings, with a call list of their households.
         */
        post: operations["incidents_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One incident.
         */
        get: operations["incidents_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calls
         * @description 通知名单: a building's households; `reveal` with a `reason` shows phones in full.
         */
        get: operations["incidents_calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/link": {
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
         * @description 计入事件: a contact is about it, and counts once.
         */
        post: operations["incidents_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen
         * @description 重新发生: everybody is called anew.
         */
        post: operations["incidents_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/restate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restate
         * @description 更新说法: cause, what callers are told, when it should be over.
         */
        post: operations["incidents_restate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore
         * @description 已恢复: whoever was told is told so.
         */
        post: operations["incidents_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/tick": {
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
         * @description 已通知: one unit was told.
         */
        post: operations["incidents_tick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/unlink": {
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
         * @description 移出事件: it was put there by mistake.
         */
        post: operations["incidents_unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/{incident_id}/untick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Untick
         * @description 撤销: the tick was a slip of the hand.
         */
        post: operations["incidents_untick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Known
         * @description 已知事件: what is open where a unit is, for whoever answers its call.
         */
        get: operations["incidents_known"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake": {
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
         * @description 接待登记: who reached us, how, about what, and what comes of it.
         */
        post: operations["intake_take_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/{contact_id}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Become Repair
         * @description 转报修: it turned out to be a repair.
         */
        post: operations["intake_become_repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/known-of-caller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Known
         * @description What is open of a unit or a person, and what was lately.
         */
        get: operations["known_of_caller_known"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/major-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Majors
         * @description 重大事件: the last first.
         */
        get: operations["major_events_majors"];
        put?: never;
        /**
         * Report
         * @description 报告重大事件 (T41): at once, by any employee.
         */
        post: operations["major_events_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/major-events/{major_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One report, to work by or to print.
         */
        get: operations["major_events_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/major-events/{major_id}/also": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Also
         * @description 加报: somebody more is reported to.
         */
        post: operations["major_events_also"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/major-events/{major_id}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call
         * @description 已报告: a level was called, and reached or not.
         */
        post: operations["major_events_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/major-events/{major_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close
         * @description 结案: when everybody above knows, or was skipped for a reason.
         */
        post: operations["major_events_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/major-events/{major_id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip
         * @description 越级 (A15): a level is away.
         */
        post: operations["major_events_skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/major-events/{major_id}/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step
         * @description 完成一步: of the checklist.
         */
        post: operations["major_events_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings
         * @description 会议: the last first.
         */
        get: operations["meetings_meetings"];
        put?: never;
        /**
         * Call
         * @description 召集会议.
         */
        post: operations["meetings_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meeting_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One meeting, to keep or to print.
         */
        get: operations["meetings_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meeting_id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide
         * @description 议定 (A13): it stands in the case it is about, and as a task of whoever does it.
         */
        post: operations["meetings_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meeting_id}/end": {
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
         * @description 结束会议: the minutes stand; or why it was not held.
         */
        post: operations["meetings_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meeting_id}/sign": {
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
         * @description 签到 (F44): for oneself; whoever holds meetings signs and excuses others.
         */
        post: operations["meetings_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plan
         * @description 会议计划 (T26): what is to be held each week and month, and what was missed.
         */
        get: operations["meetings_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages
         * @description 转告: for me, or `taken`: by me for others, with when they read it.
         */
        get: operations["messages_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{contact_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read
         * @description 已阅.
         */
        post: operations["messages_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rectification Notices
         * @description The notices, the last issued first; by unit, order, or a part of a number or the room.
         */
        get: operations["notices_list_rectification_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{notice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Rectification Notice
         * @description A notice with the lines of its paper (F16).
         */
        get: operations["notices_show_rectification_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Promises
         * @description 我的承诺: what I took and is not settled, overdue first; `untimed`: without a time.
         */
        get: operations["promises_list_promises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promises/{contact_id}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promise
         * @description 承诺答复时间: a time, or another one.
         */
        post: operations["promises_promise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promises/{contact_id}/settle": {
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
         * @description 办结: done, and the owner knows.
         */
        post: operations["promises_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promises/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count
         * @description How many, and how many are overdue.
         */
        get: operations["promises_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/published-surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published
         * @description The last published first.
         */
        get: operations["published_surveys_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/published-surveys/{survey_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Published
         * @description Results, common opinions and what is done about them; no single answer.
         */
        get: operations["published_surveys_show_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/published-surveys/{survey_id}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Published
         * @description The report, to print.
         */
        get: operations["published_surveys_print_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/published-surveys/{survey_id}/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Published Workbook
         * @description The same as a workbook.
         */
        get: operations["published_surveys_print_published_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Referrals
         * @description What was passed on: to me, to the desk, or answered and to be told by me.
         */
        get: operations["referrals_referrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referral_id}/answer": {
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
         * @description 答复: the first receiver is told.
         */
        post: operations["referrals_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referral_id}/appoint": {
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
         * @description 改约: another time was told to the owner.
         */
        post: operations["referrals_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referral_id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take
         * @description 领取: what was passed to the desk.
         */
        post: operations["referrals_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referral_id}/tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell
         * @description 告知业主: the owner knows.
         */
        post: operations["referrals_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/of/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of One Contact
         * @description What was passed on of one contact, the newest first.
         */
        get: operations["referrals_of_one_contact"];
        put?: never;
        /**
         * Pass On
         * @description 转出: ask a colleague, the department head, or the desk.
         */
        post: operations["referrals_pass_on"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description 投诉统计: a week, month, half-year or year (T25, N01, N09).
         */
        get: operations["reports/complaints_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/complaints/book.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Workbook
         * @description The same as a workbook, in the caller's language.
         */
        get: operations["reports/complaints_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/complaints/paper.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Paper
         * @description The same as a paper, in Chinese.
         */
        get: operations["reports/complaints_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/follow-up-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Follow Up Rate
         * @description 回访处理率 (N02): by month, by kind of repair, by who is responsible.
         */
        get: operations["reports_show_follow_up_rate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/follow-up-rate.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Follow Up Rate
         * @description The same to print, in the caller's language.
         */
        get: operations["reports_print_follow_up_rate"];
        put?: never;
        post?: never;
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
    "/survey-findings/{survey_finding_id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Done
         * @description 办结, by whoever is responsible, with what proves it.
         */
        post: operations["survey_findings_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-findings/{survey_finding_id}/entrust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entrust
         * @description 改派或改期.
         */
        post: operations["survey_findings_entrust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look
         * @description The questions. One answer, 404, for whatever opens nothing.
         */
        get: operations["survey_link_look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-link/answer": {
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
         * @description The unit's vote, or its changed one (E15).
         */
        post: operations["survey_link_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Surveys
         * @description The last drafted first.
         */
        get: operations["surveys_surveys"];
        put?: never;
        /**
         * Draft
         * @description 拟定调查.
         */
        post: operations["surveys_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One survey with its figures (N03, N04), common opinions (N05) and findings.
         */
        get: operations["surveys_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ballots
         * @description Units with a code that have answered, or have not.
         */
        get: operations["surveys_ballots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/change": {
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
         * @description While it is a draft.
         */
        post: operations["surveys_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close
         * @description 关闭.
         */
        post: operations["surveys_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Code
         * @description A fresh link for one unit, told once; the one it had opens nothing any more.
         */
        post: operations["surveys_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/codes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print Codes
         * @description Fresh codes for a building, to be cut apart; those it had open nothing any more.
         */
        post: operations["surveys_print_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Finding
         * @description 整改或解释.
         */
        post: operations["surveys_add_finding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/headings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Headings
         * @description 归类 (N05).
         */
        post: operations["surveys_headings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/issue": {
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
         * @description 发放.
         */
        post: operations["surveys_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Opinions
         * @description What was answered in words.
         */
        get: operations["surveys_opinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Papers
         * @description 录入纸质答卷.
         */
        post: operations["surveys_papers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish
         * @description 公布给业主委员会 (P19).
         */
        post: operations["surveys_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/report": {
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
         * @description 提交报告 (F46).
         */
        post: operations["surveys_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Report
         * @description 调查结果书面报告, to print.
         */
        get: operations["surveys_print_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Workbook
         * @description The same as a workbook, in the caller's language.
         */
        get: operations["surveys_print_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Returns
         * @description 不记名：登记收回. The sheet is typed by an act that does not say whose it is.
         */
        post: operations["surveys_returns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{survey_id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units
         * @description The units meant by a room as typed, and whether they have answered.
         */
        get: operations["surveys_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions
         * @description The eight dimensions and a last word, to begin with.
         */
        get: operations["surveys_questions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Years
         * @description 每年至少一次 (T24): kept or not.
         */
        get: operations["surveys_years"];
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
         * ActionKind
         * @description What an action is for.
         * @enum {string}
         */
        ActionKind: "remedial" | "corrective";
        /**
         * ActionPlanned
         * @description One action of a plan: what, who, by the end of which day of the estate.
         */
        ActionPlanned: {
            /**
             * Due
             * Format: date
             */
            due: string;
            kind: components["schemas"]["ActionKind"];
            /** Owner Id */
            owner_id: string;
            /** What */
            what: string;
        };
        /**
         * ActionView
         * @description An action of a plan, and what proves it done.
         */
        ActionView: {
            /** Code */
            code: string;
            /** Done At */
            done_at: string | null;
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Files */
            files: string[];
            /** In Force */
            in_force: boolean;
            kind: components["schemas"]["Named"];
            /** Owner */
            owner: string;
            /** Owner Id */
            owner_id: string;
            /** Proof */
            proof: string;
            /** What */
            what: string;
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
         * AddFinding
         * @description What was found: to be put right by somebody until a day, or explained by `answer` at once.
         */
        AddFinding: {
            /**
             * Answer
             * @default
             */
            answer?: string;
            /** Finish By */
            finish_by?: string | null;
            kind: components["schemas"]["FindingKind"];
            /** Matter */
            matter: string;
            /**
             * Question
             * @default
             */
            question?: string;
            /** Responsible Id */
            responsible_id?: string | null;
        };
        /**
         * AlsoReportTo
         * @description Somebody who is not in the estate's chain, or the first where it has none.
         */
        AlsoReportTo: {
            /**
             * Optional
             * @default false
             */
            optional?: boolean;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /** Title */
            title: string;
        };
        /**
         * AnalyseComplaint
         * @description Why it came to the complaint (N09).
         */
        AnalyseComplaint: {
            /** At */
            at?: string | null;
            cause: components["schemas"]["ComplaintCause"];
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * AnswerClient
         * @description Of a group, which household was answered; left out, whoever complained first.
         */
        AnswerClient: {
            /** At */
            at?: string | null;
            /**
             * Household
             * @default
             */
            household?: string;
            /** @default phone */
            how?: components["schemas"]["How"];
            /** Said */
            said: string;
        };
        /**
         * AnswerLines
         * @description Accepted; or not, for a reason: it stays with whoever hands over, or with `owner_id`.
         */
        AnswerLines: {
            /** Accepted */
            accepted: boolean;
            /** Keys */
            keys: string[];
            /** Owner Id */
            owner_id?: string | null;
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * Answers
         * @description Question → mark of the scale 1 to 5, or place of an option from 0; question → words.
         */
        Answers: {
            /** Marks */
            marks?: {
                [key: string]: number;
            };
            /** Texts */
            texts?: {
                [key: string]: string;
            };
        };
        /**
         * AnswerView
         * @description What was said to a line; `owner` has it.
         */
        AnswerView: {
            /** Accepted */
            accepted: boolean;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Owner */
            owner: string;
            /** Reason */
            reason: string;
        };
        /**
         * Appoint
         * @description When the owner hears instead.
         */
        Appoint: {
            /**
             * Reply By
             * Format: date-time
             */
            reply_by: string;
        };
        /**
         * AppointReply
         * @description A question nobody can answer now: when the owner will be told (T20).
         */
        AppointReply: {
            /** At */
            at?: string | null;
            /** Question */
            question: string;
            /**
             * Reply At
             * Format: date-time
             */
            reply_at: string;
        };
        /**
         * AskClosing
         * @description Why it should be closed although the client is not satisfied.
         */
        AskClosing: {
            /** At */
            at?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * AssignFollowUp
         * @description Make somebody responsible in place of whoever is.
         */
        AssignFollowUp: {
            /** Staff Id */
            staff_id: string;
        };
        /**
         * AttemptView
         * @description A call that did not settle it.
         */
        AttemptView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            end: components["schemas"]["Named"];
            /** Next At */
            next_at: string | null;
            /** Note */
            note: string;
            /** Who */
            who: string;
        };
        /**
         * BallotView
         * @description A unit asked. `how`: how its sheet came back; None: it has not. `marks`, `texts`: with names
         *     and on paper, what was typed, so that a slip of the finger can be put right.
         */
        BallotView: {
            how: components["schemas"]["Said"] | null;
            /** Marks */
            marks: {
                [key: string]: number;
            };
            /** Returned */
            returned: boolean;
            /** Texts */
            texts: {
                [key: string]: string;
            };
            /** Unit Id */
            unit_id: string;
            /** Unit Label */
            unit_label: string;
        };
        /**
         * BecomeRepair
         * @description What a repair slip says beside the matter; where, if it was not known.
         */
        BecomeRepair: {
            /** Appointment At */
            appointment_at?: string | null;
            /**
             * Complex Work
             * @default false
             */
            complex_work?: boolean;
            emergency?: components["schemas"]["Emergency"] | null;
            /**
             * Place
             * @default
             */
            place?: string;
            /** Unit Id */
            unit_id?: string | null;
        };
        /**
         * BeginCare
         * @description Who, of which unit: somebody of the directory, a name, or the whole household.
         */
        BeginCare: {
            /** Caller Id */
            caller_id?: string | null;
            /** Every Days */
            every_days?: number | null;
            /**
             * Mind
             * @default
             */
            mind?: string;
            /**
             * Name
             * @default
             */
            name?: string;
            need: components["schemas"]["Need"];
            /** Next On */
            next_on?: string | null;
            /** Person Id */
            person_id?: string | null;
            /** Unit Id */
            unit_id: string;
        };
        /**
         * BeginHandOver
         * @description What the next shift should know beside the list.
         */
        BeginHandOver: {
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * Beside
         * @description Something of another record that happened that day; `path` names the record.
         */
        Beside: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Id */
            id: string;
            /** Label */
            label: string;
            /** Path */
            path: string;
        };
        /**
         * BuildingCalls
         * @description How far the calls of one building are.
         */
        BuildingCalls: {
            /** Building */
            building: string;
            /** Households */
            households: number;
            /** Left */
            left: number;
            /** Told */
            told: number;
            /** Told Restored */
            told_restored: number;
        };
        /**
         * CallerCard
         * @description A possible caller with all their units (E15), or a unit nobody is known for.
         */
        CallerCard: {
            /** Name */
            name: string;
            /** Person Id */
            person_id: string | null;
            /** Phones */
            phones: string[];
            /** Units */
            units: components["schemas"]["UnitOfCaller"][];
        };
        /**
         * CallLine
         * @description A line of the call list.
         */
        CallLine: {
            /** Label */
            label: string;
            /** Owed */
            owed: boolean;
            /** Residents */
            residents: components["schemas"]["Resident"][];
            told: components["schemas"]["ToldView"] | null;
            told_restored: components["schemas"]["ToldView"] | null;
            /** Unit Id */
            unit_id: string;
        };
        /**
         * CallMeeting
         * @description Which meeting, about what, when and where, and who is to come.
         */
        CallMeeting: {
            /**
             * Begins At
             * Format: date-time
             */
            begins_at: string;
            /**
             * Invited
             * @default []
             */
            invited?: string[];
            kind: components["schemas"]["MeetingKind"];
            /**
             * Place
             * @default
             */
            place?: string;
            /** Subject */
            subject: string;
        };
        /**
         * CallPage
         * @description A part of a building's call list; `next` is where the following part begins.
         */
        CallPage: {
            /** Building */
            building: string;
            /** Items */
            items: components["schemas"]["CallLine"][];
            /** Next */
            next: number | null;
            /** Restored */
            restored: boolean;
        };
        /**
         * CareCallView
         * @description One call.
         */
        CareCallView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Note */
            note: string;
            outcome: components["schemas"]["Named"];
        };
        /**
         * CareView
         * @description Somebody on the list.
         */
        CareView: {
            /** Active */
            active: boolean;
            /** Caller */
            caller: string;
            /** Caller Id */
            caller_id: string | null;
            /** Calls */
            calls: components["schemas"]["CareCallView"][];
            /** Due */
            due: boolean;
            /** Ended Why */
            ended_why: string;
            /** Every Days */
            every_days: number | null;
            /** Id */
            id: string;
            /** Mind */
            mind: string;
            /** Name */
            name: string;
            need: components["schemas"]["Named"];
            /** Next On */
            next_on: string | null;
            /** Unit Id */
            unit_id: string;
            /** Where */
            where: string;
        };
        /**
         * CarryOutAction
         * @description Which action is done, and what proves it.
         */
        CarryOutAction: {
            /** Action */
            action: string;
            /** At */
            at?: string | null;
            /**
             * Files
             * @default []
             */
            files?: string[];
            /** Proof */
            proof: string;
        };
        /**
         * CaseView
         * @description The case of a contact or of an order engineering opened itself, oldest entry first.
         */
        CaseView: {
            /** Building */
            building: string;
            /** Contact Id */
            contact_id: string | null;
            /** Id */
            id: string;
            order: components["schemas"]["OrderStanding"] | null;
            /** Order Id */
            order_id: string | null;
            /** Timeline */
            timeline: components["schemas"]["TimelineEntry"][];
            /** Unit Id */
            unit_id: string | null;
        };
        /**
         * ChainCallView
         * @description One call of the chain.
         */
        ChainCallView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Note */
            note: string;
            /** Reached */
            reached: boolean;
        };
        /**
         * ChangeCare
         * @description What is kept of somebody; all of it. Without `next_on` the first call is due today.
         */
        ChangeCare: {
            /** Caller Id */
            caller_id?: string | null;
            /** Every Days */
            every_days?: number | null;
            /**
             * Mind
             * @default
             */
            mind?: string;
            need: components["schemas"]["Need"];
            /** Next On */
            next_on?: string | null;
        };
        /**
         * CheckComplaint
         * @description What was found, and how whoever found it would have it handled (T05).
         */
        CheckComplaint: {
            /** At */
            at?: string | null;
            /** Found */
            found: string;
            /**
             * Proposal
             * @default
             */
            proposal?: string;
        };
        /**
         * ChecklistItem
         * @description A step of the checklist.
         */
        ChecklistItem: {
            /** Done At */
            done_at: string | null;
            /** Done By */
            done_by: string;
            /** Text */
            text: string;
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
         * ClockRow
         * @description How one clock was kept; `rate` in percent.
         */
        ClockRow: {
            /** En */
            en: string;
            /** Key */
            key: string;
            /**
             * Late
             * @default 0
             */
            late?: number;
            /**
             * Met
             * @default 0
             */
            met?: number;
            /** Rate */
            rate: number | null;
            /**
             * Running
             * @default 0
             */
            running?: number;
            /**
             * Unset
             * @default 0
             */
            unset?: number;
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
         * @description What a clock shows now. `limit` says 未设定 where none is set.
         */
        ClockView: {
            clock: components["schemas"]["Named"];
            /** Deadline */
            deadline: string | null;
            limit: components["schemas"]["Named"] | null;
            /** Overdue */
            overdue: boolean;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            state: components["schemas"]["ClockState"];
            /** Stopped At */
            stopped_at: string | null;
            /** Which */
            which: string;
        };
        /**
         * CloseComplaint
         * @description Satisfied, or explained.
         */
        CloseComplaint: {
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * CloseMajorEvent
         * @description What became of it.
         */
        CloseMajorEvent: {
            /** Outcome */
            outcome: string;
        };
        /**
         * ColleagueView
         * @description Somebody who works here now, with the roles they have.
         */
        ColleagueView: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Roles */
            roles: string[];
        };
        /**
         * CommandAnswer
         * @description For commands that have nothing to tell but that they were done.
         */
        CommandAnswer: {
            /**
             * Done
             * @default true
             */
            done?: boolean;
        };
        /**
         * ComplaintAct
         * @description Something done to a complaint.
         * @enum {string}
         */
        ComplaintAct: "register" | "check" | "judge" | "explain" | "handle" | "refer" | "plan" | "tell" | "carry_out" | "follow_up" | "close" | "ask_closing" | "approve_closing" | "reject_closing" | "escalate" | "decide" | "merge" | "answer" | "feed_back" | "urge" | "strike_off" | "visit" | "join" | "analyse" | "comment";
        /**
         * ComplaintAsked
         * @description What a complaint says beside the matter: of what kind, about which unit (E13), and whether
         *     who complains is to be kept from all who do not work on it.
         */
        ComplaintAsked: {
            /** Against Unit Id */
            against_unit_id?: string | null;
            /**
             * Hidden
             * @default false
             */
            hidden?: boolean;
            kind: components["schemas"]["ComplaintKind"];
        };
        /**
         * ComplaintCard
         * @description A complaint as the list shows it. Of a hidden client nothing but that they are hidden.
         */
        ComplaintCard: {
            /** Against */
            against: string;
            /** Anonymous */
            anonymous: boolean;
            /** Building */
            building: string;
            cause: components["schemas"]["Named"] | null;
            channel: components["schemas"]["Named"];
            department: components["schemas"]["Named"] | null;
            /** Due At */
            due_at: string | null;
            ending: components["schemas"]["Named"] | null;
            /** Hidden */
            hidden: boolean;
            /** Households */
            households: number;
            /** Id */
            id: string;
            kind: components["schemas"]["Named"];
            level: components["schemas"]["Named"];
            /** Major */
            major: boolean;
            /** Matter */
            matter: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Over */
            over: boolean;
            /** Overdue */
            overdue: boolean;
            /** Owner */
            owner: string;
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /** Responsible */
            responsible: string;
            /** Responsible Id */
            responsible_id: string | null;
            /** Round */
            round: number;
            state: components["schemas"]["Named"];
            /** Unit Id */
            unit_id: string | null;
            /** Where */
            where: string;
            /** Who */
            who: string;
        };
        /**
         * ComplaintCause
         * @description Why it came to the complaint (N09).
         * @enum {string}
         */
        ComplaintCause: "attitude" | "neglect" | "skill" | "slow" | "unexplained" | "procedure" | "facilities" | "outside" | "residents" | "other";
        /**
         * ComplaintChannel
         * @description How a complaint came in; what the company passed on is urged and struck off (W05, F13).
         * @enum {string}
         */
        ComplaintChannel: "phone" | "interview" | "letter" | "fax" | "hotline" | "suggestion_box" | "company" | "web";
        /**
         * ComplaintFigures
         * @description One period, both days included. `per_mille`: valid cases of a thousand households in the
         *     period, the base being `base_households`, all units there are; `limit_per_mille` is what the
         *     estate has set for a year, None: 未设定 (N01).
         */
        ComplaintFigures: {
            /** Base Households */
            base_households: number;
            /** By Building */
            by_building: components["schemas"]["FigureRow"][];
            /** By Cause */
            by_cause: components["schemas"]["FigureRow"][];
            /** By Channel */
            by_channel: components["schemas"]["FigureRow"][];
            /** By Department */
            by_department: components["schemas"]["FigureRow"][];
            /** By Kind */
            by_kind: components["schemas"]["FigureRow"][];
            /** By Time */
            by_time: components["schemas"]["FigureRow"][];
            /** Clocks */
            clocks: components["schemas"]["ClockRow"][];
            /** Kinds Over Time */
            kinds_over_time: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Limit Per Mille */
            limit_per_mille: number | null;
            /** Per Mille */
            per_mille: number | null;
            /**
             * Since
             * Format: date
             */
            since: string;
            span: components["schemas"]["Span"];
            total: components["schemas"]["FigureRow"];
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /**
         * ComplaintKind
         * @description What a complaint is about.
         * @enum {string}
         */
        ComplaintKind: "service" | "repair" | "facilities" | "cleaning" | "greening" | "security" | "parking" | "fees" | "decoration" | "noise" | "neighbour" | "other";
        /**
         * ComplaintView
         * @description The whole complaint. Phones show their last four digits, unless revealed for a reason.
         */
        ComplaintView: {
            /** Actions */
            actions: components["schemas"]["ActionView"][];
            /** Against */
            against: string;
            /** Anonymous */
            anonymous: boolean;
            /** Building */
            building: string;
            cause: components["schemas"]["Named"] | null;
            channel: components["schemas"]["Named"];
            /** Clocks */
            clocks: components["schemas"]["ClockView"][];
            /** Contact Id */
            contact_id: string | null;
            /** Decider Role */
            decider_role: string | null;
            department: components["schemas"]["Named"] | null;
            /** Due At */
            due_at: string | null;
            ending: components["schemas"]["Named"] | null;
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /** Files */
            files: string[];
            /** From Company */
            from_company: boolean;
            /** Group */
            group: components["schemas"]["HouseholdView"][];
            /** Group Told Above */
            group_told_above: number | null;
            /** Hidden */
            hidden: boolean;
            /** History */
            history: components["schemas"]["StepView"][];
            /** Households */
            households: number;
            /** Id */
            id: string;
            kind: components["schemas"]["Named"];
            level: components["schemas"]["Named"];
            /** Major */
            major: boolean;
            /** Matter */
            matter: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Over */
            over: boolean;
            /** Overdue */
            overdue: boolean;
            /** Owner */
            owner: string;
            /** Phone */
            phone: string;
            /** Place */
            place: string;
            /** Possible */
            possible: components["schemas"]["ComplaintAct"][];
            /** Repeats */
            repeats: components["schemas"]["Repeat"][];
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /** Responsible */
            responsible: string;
            /** Responsible Id */
            responsible_id: string | null;
            /** Round */
            round: number;
            state: components["schemas"]["Named"];
            /** Struck Off */
            struck_off: boolean;
            /** Taken By */
            taken_by: string;
            /** Unit Id */
            unit_id: string | null;
            /** Valid */
            valid: boolean | null;
            /** Where */
            where: string;
            /** Who */
            who: string;
        };
        /**
         * ContactCard
         * @description A contact as the log shows it.
         */
        ContactCard: {
            channel: components["schemas"]["Named"];
            /** Closed At */
            closed_at: string | null;
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /** Id */
            id: string;
            /** Matter */
            matter: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            order: components["schemas"]["OrderStanding"] | null;
            outcome: components["schemas"]["Named"];
            /** Promised Until */
            promised_until: string | null;
            /** Receiver */
            receiver: string;
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /** Where */
            where: string;
            /** Who */
            who: string;
        };
        /**
         * ContactChannel
         * @description How somebody reached us.
         * @enum {string}
         */
        ContactChannel: "call" | "walk_in" | "letter" | "fax" | "suggestion_box" | "company" | "hotline" | "web";
        /**
         * ContactView
         * @description The whole case. The phone's last four digits only, unless it is revealed for a reason.
         */
        ContactView: {
            /** Anonymous */
            anonymous: boolean;
            /** Answer Seconds */
            answer_seconds: number | null;
            /** Appointment At */
            appointment_at: string | null;
            /** Building */
            building: string;
            channel: components["schemas"]["Named"];
            /** Closed At */
            closed_at: string | null;
            /** Complex Work */
            complex_work: boolean;
            emergency: components["schemas"]["Named"] | null;
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /** Files */
            files: components["schemas"]["RequestFile"][];
            /** Id */
            id: string;
            /** Matter */
            matter: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            order: components["schemas"]["OrderStanding"] | null;
            outcome: components["schemas"]["Named"];
            /** Person Id */
            person_id: string | null;
            /** Phone */
            phone: string;
            /** Promised Until */
            promised_until: string | null;
            /** Receiver */
            receiver: string;
            /** Receiver Id */
            receiver_id: string | null;
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /** Rings */
            rings: number | null;
            taken_by: components["schemas"]["Actor"];
            /** Taken By Name */
            taken_by_name: string;
            /** Timeline */
            timeline: components["schemas"]["TimelineEntry"][];
            /** Unit Id */
            unit_id: string | null;
            /** Where */
            where: string;
            /** Who */
            who: string;
        };
        /**
         * Count
         * @description How many contacts of one kind were logged.
         */
        Count: {
            /** Count */
            count: number;
            outcome: components["schemas"]["Named"];
        };
        /**
         * DayCard
         * @description A day in the list.
         */
        DayCard: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Entries */
            entries: number;
            /** Read */
            read: boolean;
            /** Remarks */
            remarks: number;
        };
        /**
         * DayView
         * @description Everything a supervisor reads of a day (T42).
         */
        DayView: {
            /** Beside */
            beside: components["schemas"]["Beside"][];
            /** Contacts */
            contacts: components["schemas"]["Count"][];
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Entries */
            entries: number;
            /** Items */
            items: components["schemas"]["EntryView"][];
            /** Read */
            read: boolean;
            /** Readings */
            readings: components["schemas"]["ReadingView"][];
            /** Remarks */
            remarks: number;
        };
        /**
         * Decide
         * @description What was decided, about which case if about one, and who does it until when.
         */
        Decide: {
            /** Case Id */
            case_id?: string | null;
            /** Due At */
            due_at?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /** Text */
            text: string;
        };
        /**
         * DecideClosing
         * @description Signed, or not and why.
         */
        DecideClosing: {
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * DecideComplaint
         * @description What was decided, by which meeting, and who handles it then; left out, who did before.
         */
        DecideComplaint: {
            /** At */
            at?: string | null;
            /** Decision */
            decision: string;
            department?: components["schemas"]["Department"] | null;
            meeting?: components["schemas"]["MeetingHeld"] | null;
            /** Responsible Id */
            responsible_id?: string | null;
        };
        /**
         * DecisionView
         * @description What was decided.
         */
        DecisionView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Case Id */
            case_id: string | null;
            /** Case Number */
            case_number: string;
            /** Due At */
            due_at: string | null;
            /** Id */
            id: string;
            /** Owner */
            owner: string;
            /** Text */
            text: string;
        };
        /**
         * DeclareIncident
         * @description What has failed where since when, what callers are told, and when it should be over.
         */
        DeclareIncident: {
            /** Began At */
            began_at?: string | null;
            /** Buildings */
            buildings: string[];
            /**
             * Cause
             * @default
             */
            cause?: string;
            kind: components["schemas"]["IncidentKind"];
            /** Matter */
            matter: string;
            /** Restore At */
            restore_at?: string | null;
            /** Tell Callers */
            tell_callers: string;
        };
        /**
         * Department
         * @description The departments of an estate that have people to send (001 ch.1).
         * @enum {string}
         */
        Department: "engineering" | "environment" | "security" | "customer_service";
        /**
         * DeskNow
         * @description Who is on, what is open, and the hand-over that is under way.
         */
        DeskNow: {
            /** Current */
            current: string | null;
            /** On Duty */
            on_duty: string;
            /** Since */
            since: string | null;
            /** Things */
            things: components["schemas"]["ThingView"][];
        };
        /**
         * Dimension
         * @description What every survey asks about unless somebody leaves it out (N03).
         * @enum {string}
         */
        Dimension: "power" | "water" | "security" | "cleaning" | "greenery" | "facilities" | "repairs" | "attitude";
        /**
         * DraftSurvey
         * @description A survey as it is planned. Without questions: the eight dimensions and a last word (F15).
         */
        DraftSurvey: {
            /**
             * Anonymous
             * @default false
             */
            anonymous?: boolean;
            /**
             * Buildings
             * @default []
             */
            buildings?: string[];
            /**
             * Intro
             * @default
             */
            intro?: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /**
             * Questions
             * @default []
             */
            questions?: components["schemas"]["Question"][];
            /** Title */
            title: string;
        };
        /**
         * Emergency
         * @description What makes a repair urgent. P0 kinds endanger life at once; the others are the 急修 list.
         * @enum {string}
         */
        Emergency: "lift_entrapment" | "fire" | "gas" | "electric_shock" | "structure" | "wiring" | "water_cut" | "leaking_tap" | "broken_slab" | "loose_rail" | "falling_facade" | "other_danger";
        /**
         * EmergencyKind
         * @description The seven kinds the rule book has plans for (001 ch. 7), and any other major event.
         * @enum {string}
         */
        EmergencyKind: "lift" | "power" | "gas" | "flood" | "fire" | "theft" | "injury" | "other";
        /**
         * EndCare
         * @description Why they are off the list.
         */
        EndCare: {
            /** Why */
            why: string;
        };
        /**
         * EndMeeting
         * @description The minutes; or why it was not held.
         */
        EndMeeting: {
            /**
             * Held
             * @default true
             */
            held?: boolean;
            /** Minutes */
            minutes: string;
        };
        /**
         * EnterTask
         * @description What is to be done, by whom (whoever is at the desk if left out), until when.
         */
        EnterTask: {
            /** Due At */
            due_at?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /** Text */
            text: string;
        };
        /**
         * EntrustFinding
         * @description To whom, until the end of which day.
         */
        EntrustFinding: {
            /**
             * Finish By
             * Format: date
             */
            finish_by: string;
            /** Responsible Id */
            responsible_id: string;
        };
        /**
         * EntryKind
         * @description What an entry is of.
         * @enum {string}
         */
        EntryKind: "note" | "patrol" | "check" | "visit";
        /**
         * EntryView
         * @description An entry of the log.
         */
        EntryView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Id */
            id: string;
            kind: components["schemas"]["Named"];
            /** Place */
            place: string;
            /** Text */
            text: string;
        };
        /**
         * EscalateComplaint
         * @description Why it cannot be settled where it is; `to`: the next level unless said. A level is left out
         *     only where its holder is absent (A15).
         */
        EscalateComplaint: {
            /** At */
            at?: string | null;
            /**
             * Holder Absent
             * @default false
             */
            holder_absent?: boolean;
            /** Reason */
            reason: string;
            to?: components["schemas"]["Level"] | null;
        };
        /**
         * ExpectedView
         * @description A meeting that is to be held by the estate's setting.
         */
        ExpectedView: {
            /**
             * Begins At
             * Format: date-time
             */
            begins_at: string;
            kind: components["schemas"]["Named"];
            /** Meeting Id */
            meeting_id: string | null;
            /** Missed */
            missed: boolean;
        };
        /**
         * FigureRow
         * @description One line of a table, in both languages.
         */
        FigureRow: {
            /**
             * Approved
             * @default 0
             */
            approved?: number;
            /**
             * Cases
             * @default 0
             */
            cases?: number;
            /**
             * Closed
             * @default 0
             */
            closed?: number;
            /** En */
            en: string;
            /**
             * Households
             * @default 0
             */
            households?: number;
            /** Key */
            key: string;
            /**
             * Not Judged
             * @default 0
             */
            not_judged?: number;
            /**
             * Not Valid
             * @default 0
             */
            not_valid?: number;
            /**
             * Repeats
             * @default 0
             */
            repeats?: number;
            /**
             * Satisfied
             * @default 0
             */
            satisfied?: number;
            /**
             * Unsatisfied Once
             * @default 0
             */
            unsatisfied_once?: number;
            /**
             * Valid
             * @default 0
             */
            valid?: number;
            /** Zh */
            zh: string;
        };
        /**
         * Figures
         * @description `returned` of `asked` units (N04) came back as `sheets`; `answered`, `satisfied` and
         *     `percent` are overall (N03).
         */
        Figures: {
            /** Answered */
            answered: number;
            /** Asked */
            asked: number;
            /** Items */
            items: components["schemas"]["Item"][];
            /** Percent */
            percent: number | null;
            /** Rate Percent */
            rate_percent: number | null;
            /** Returned */
            returned: number;
            /** Satisfied */
            satisfied: number;
            /** Sheets */
            sheets: number;
            standing: components["schemas"]["Standing"];
        };
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
         * FindingKind
         * @description What is done about it (W10).
         * @enum {string}
         */
        FindingKind: "rectify" | "explain";
        /**
         * FindingView
         * @description What follows from a survey, and how far it has come.
         */
        FindingView: {
            /** Answer */
            answer: string;
            /** Done At */
            done_at: string | null;
            /** Finish By */
            finish_by: string | null;
            /** Id */
            id: string;
            kind: components["schemas"]["Said"];
            /** Matter */
            matter: string;
            /** Overdue */
            overdue: boolean;
            /** Question */
            question: string;
            /** Responsible */
            responsible: string;
            /** Responsible Id */
            responsible_id: string | null;
            /** Survey Id */
            survey_id: string;
        };
        /**
         * FinishFinding
         * @description How it was put right, and what proves it.
         */
        FinishFinding: {
            /** Answer */
            answer: string;
        };
        /**
         * FinishTask
         * @description What became of it.
         */
        FinishTask: {
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * FollowUpCard
         * @description A call as the list shows it. `due_at` is None while waiting for rain, and while `limit` says
         *     未设定; of a failed call it is by when the notice must be issued.
         */
        FollowUpCard: {
            /** Building */
            building: string;
            /** Case Id */
            case_id: string;
            /** Due At */
            due_at: string | null;
            /** Id */
            id: string;
            kind: components["schemas"]["Named"];
            limit: components["schemas"]["Named"] | null;
            /** Matter */
            matter: string;
            /** Next At */
            next_at: string | null;
            /** Notice Owed */
            notice_owed: boolean;
            /** Order Id */
            order_id: string;
            /** Order Number */
            order_number: string;
            /** Overdue */
            overdue: boolean;
            /** Reply At */
            reply_at: string | null;
            /** Responsible */
            responsible: string;
            /** Responsible Id */
            responsible_id: string | null;
            /** Round */
            round: number;
            /**
             * Signed Off At
             * Format: date-time
             */
            signed_off_at: string;
            state: components["schemas"]["Named"];
            /** Unit Id */
            unit_id: string | null;
            urgency: components["schemas"]["UrgencyClass"];
            /** Where */
            where: string;
            which: components["schemas"]["Named"];
        };
        /**
         * FollowUpComplaint
         * @description What a household said; `satisfied` left out: not reached. Not satisfied needs the opinion.
         */
        FollowUpComplaint: {
            /** At */
            at?: string | null;
            /**
             * Household
             * @default
             */
            household?: string;
            /** @default phone */
            how?: components["schemas"]["How"];
            /**
             * Opinion
             * @default
             */
            opinion?: string;
            /** Satisfied */
            satisfied?: boolean | null;
        };
        /**
         * FollowUpRate
         * @description N02 of a period, both days included; each repair counts once in every table.
         */
        FollowUpRate: {
            /** By Kind */
            by_kind: components["schemas"]["RateRow"][];
            /** By Month */
            by_month: components["schemas"]["RateRow"][];
            /** By Responsible */
            by_responsible: components["schemas"]["RateRow"][];
            /**
             * Since
             * Format: date
             */
            since: string;
            /** Target Percent */
            target_percent: number;
            total: components["schemas"]["RateRow"];
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /**
         * FollowUpView
         * @description The whole call. The phone is shown in full to whoever is responsible while it is open; to
         *     others its last four digits, unless it is revealed for a reason.
         */
        FollowUpView: {
            /** Acts */
            acts: string[];
            /** Attempts */
            attempts: components["schemas"]["AttemptView"][];
            /** Building */
            building: string;
            /** Case Id */
            case_id: string;
            /** Contact Id */
            contact_id: string | null;
            /** Contact Name */
            contact_name: string;
            /** Contact Number */
            contact_number: string | null;
            /** Contact Phone */
            contact_phone: string;
            /** Due At */
            due_at: string | null;
            /** Id */
            id: string;
            kind: components["schemas"]["Named"];
            limit: components["schemas"]["Named"] | null;
            /** Matter */
            matter: string;
            /** Next At */
            next_at: string | null;
            /** Notice Id */
            notice_id: string | null;
            /** Notice Owed */
            notice_owed: boolean;
            order: components["schemas"]["OrderStanding"] | null;
            /** Order Id */
            order_id: string;
            /** Order Number */
            order_number: string;
            /** Overdue */
            overdue: boolean;
            /** Reply At */
            reply_at: string | null;
            /** Responsible */
            responsible: string;
            /** Responsible Id */
            responsible_id: string | null;
            result: components["schemas"]["ResultView"] | null;
            /** Round */
            round: number;
            /**
             * Signed Off At
             * Format: date-time
             */
            signed_off_at: string;
            state: components["schemas"]["Named"];
            /** Technician */
            technician: string;
            /** Unit Id */
            unit_id: string | null;
            urgency: components["schemas"]["UrgencyClass"];
            /** Where */
            where: string;
            which: components["schemas"]["Named"];
        };
        /**
         * FoundCallers
         * @description At most twenty, whoever fits best first; `more` says that others fit as well.
         */
        FoundCallers: {
            /** Items */
            items: components["schemas"]["CallerCard"][];
            /** More */
            more: boolean;
        };
        /**
         * GiveTask
         * @description Who sees to it from now on.
         */
        GiveTask: {
            /** Owner Id */
            owner_id: string;
        };
        /**
         * HandComplaint
         * @description Who handles it: for a department, or for the desk itself.
         */
        HandComplaint: {
            /** At */
            at?: string | null;
            department?: components["schemas"]["Department"] | null;
            /**
             * Note
             * @default
             */
            note?: string;
            /** Responsible Id */
            responsible_id: string;
        };
        /**
         * HandOverCard
         * @description A hand-over in the list.
         */
        HandOverCard: {
            /**
             * Begun At
             * Format: date-time
             */
            begun_at: string;
            /** Ended At */
            ended_at: string | null;
            /** From Name */
            from_name: string;
            /** Id */
            id: string;
            /** Left */
            left: number;
            /** Lines */
            lines: number;
            state: components["schemas"]["HandOverState"];
            /** To Name */
            to_name: string;
        };
        /**
         * HandOverState
         * @description Where it stands.
         * @enum {string}
         */
        HandOverState: "open" | "done" | "withdrawn";
        /**
         * HandOverView
         * @description The whole record (F17).
         */
        HandOverView: {
            /** Answered */
            answered: number;
            /**
             * Begun At
             * Format: date-time
             */
            begun_at: string;
            /** Ended At */
            ended_at: string | null;
            /** From Id */
            from_id: string;
            /** From Name */
            from_name: string;
            /** Id */
            id: string;
            /** Items */
            items: components["schemas"]["LineView"][];
            /** Left */
            left: number;
            /** Lines */
            lines: number;
            /** Mine */
            mine: boolean;
            /** Note */
            note: string;
            /** Since */
            since: string | null;
            state: components["schemas"]["HandOverState"];
            /** Taken */
            taken: components["schemas"]["reception__handovers__queries__Taken"][];
            /** To Name */
            to_name: string;
        };
        /**
         * HouseholdView
         * @description One who complains: when answered, and what they said last in this round.
         */
        HouseholdView: {
            /** Answered At */
            answered_at: string | null;
            /** Id */
            id: string;
            /**
             * Joined At
             * Format: date-time
             */
            joined_at: string;
            /** Label */
            label: string;
            /** Phone */
            phone: string;
            /** Satisfied */
            satisfied: boolean;
            /** Unit Id */
            unit_id: string | null;
            /** Who */
            who: string;
        };
        /**
         * How
         * @description How the client was spoken to.
         * @enum {string}
         */
        How: "phone" | "in_person" | "letter" | "message";
        /**
         * IncidentCard
         * @description An incident as lists and the caller's card show it.
         */
        IncidentCard: {
            /**
             * Began At
             * Format: date-time
             */
            began_at: string;
            /** Buildings */
            buildings: string[];
            /** Callers */
            callers: number;
            /** Cause */
            cause: string;
            /** Households */
            households: number;
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
            /** Open */
            open: boolean;
            /** Overdue */
            overdue: boolean;
            /** Restore At */
            restore_at: string | null;
            /** Restored At */
            restored_at: string | null;
            /** Tell Callers */
            tell_callers: string;
        };
        /**
         * IncidentKind
         * @description What has failed.
         * @enum {string}
         */
        IncidentKind: "water" | "power" | "gas" | "lift" | "heating" | "drains" | "network" | "other";
        /**
         * IncidentView
         * @description The whole incident; the call list is asked for by building.
         */
        IncidentView: {
            /**
             * Began At
             * Format: date-time
             */
            began_at: string;
            /** Buildings */
            buildings: string[];
            /** Callers */
            callers: number;
            /** Calls */
            calls: components["schemas"]["BuildingCalls"][];
            /** Cause */
            cause: string;
            /** Contacts */
            contacts: components["schemas"]["LinkedView"][];
            /**
             * Declared At
             * Format: date-time
             */
            declared_at: string;
            /** Declared By */
            declared_by: string;
            /** Households */
            households: number;
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
            /** Open */
            open: boolean;
            /** Overdue */
            overdue: boolean;
            /** Restore At */
            restore_at: string | null;
            /** Restored At */
            restored_at: string | null;
            /** Statements */
            statements: components["schemas"]["StatementView"][];
            /** Tell Callers */
            tell_callers: string;
            /** Turns */
            turns: components["schemas"]["TurnView"][];
        };
        /**
         * Item
         * @description One question's counts: `counts` by mark 1 to 5, or by option; of words none.
         */
        Item: {
            /** Answered */
            answered: number;
            /** Counts */
            counts: number[];
            /** En */
            en: string;
            /** Key */
            key: string;
            kind: components["schemas"]["QuestionKind"];
            /** Options */
            options: string[];
            /** Percent */
            percent: number | null;
            /** Satisfied */
            satisfied: number | null;
            standing: components["schemas"]["Standing"];
            /** Zh */
            zh: string;
        };
        /**
         * JoinComplaint
         * @description Another household: its unit, or a name, or somebody of the directory.
         */
        JoinComplaint: {
            /** At */
            at?: string | null;
            /**
             * Name
             * @default
             */
            name?: string;
            /** Person Id */
            person_id?: string | null;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /** Unit Id */
            unit_id?: string | null;
        };
        /**
         * JudgeComplaint
         * @description Valid (our work erred) or not (we failed to explain), why, and whether it is major (A14).
         */
        JudgeComplaint: {
            /** At */
            at?: string | null;
            /**
             * Major
             * @default false
             */
            major?: boolean;
            /** Reason */
            reason: string;
            /** Valid */
            valid: boolean;
        };
        /**
         * KnownOfCaller
         * @description Open matters of the unit or the person, newest first, and the last that are over.
         */
        KnownOfCaller: {
            /** Earlier */
            earlier: components["schemas"]["ContactCard"][];
            /** Open */
            open: components["schemas"]["ContactCard"][];
        };
        /**
         * Level
         * @description The ladder a complaint climbs that cannot be settled where it is (W03, W05, A13, A14).
         * @enum {string}
         */
        Level: "department" | "decider" | "company";
        /**
         * LineView
         * @description A line of a hand-over.
         */
        LineView: {
            answer: components["schemas"]["AnswerView"] | null;
            before: components["schemas"]["AnswerView"] | null;
            /** Carried */
            carried: number;
            /** Due At */
            due_at: string | null;
            /** Id */
            id: string;
            /** Key */
            key: string;
            kind: components["schemas"]["Named"];
            /** Number */
            number: string;
            /** Overdue */
            overdue: boolean;
            /** Owner */
            owner: string;
            /** Settled */
            settled: boolean;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Title */
            title: string;
            /** Where */
            where: string;
        };
        /**
         * LinkContact
         * @description A contact of the log.
         */
        LinkContact: {
            /** Contact Id */
            contact_id: string;
        };
        /**
         * LinkedView
         * @description A contact that counts for it.
         */
        LinkedView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Contact Id */
            contact_id: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Where */
            where: string;
            /** Who */
            who: string;
        };
        /**
         * LogContact
         * @description Somebody reached us (F03), and what comes of it. A repair is asked for in the same act (W01).
         *
         *     `requested_at` is when they asked, now if left out; `promised_until` by when they hear (T21).
         *     Who: a person of the directory, or a name and phone, or anonymous. Where: a unit, or a place
         *     without one. `rings` and `answer_seconds` are of telephone calls (T01).
         */
        LogContact: {
            /**
             * Anonymous
             * @default false
             */
            anonymous?: boolean;
            /** Answer Seconds */
            answer_seconds?: number | null;
            /** Appointment At */
            appointment_at?: string | null;
            /**
             * Building
             * @default
             */
            building?: string;
            /**
             * Caller Name
             * @default
             */
            caller_name?: string;
            /**
             * Caller Phone
             * @default
             */
            caller_phone?: string;
            /** @default call */
            channel?: components["schemas"]["ContactChannel"];
            complaint?: components["schemas"]["ComplaintAsked"] | null;
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
            outcome: components["schemas"]["reception__contacts__model__Outcome"];
            /** Person Id */
            person_id?: string | null;
            /**
             * Place
             * @default
             */
            place?: string;
            /** Promised Until */
            promised_until?: string | null;
            /** Requested At */
            requested_at?: string | null;
            /** Rings */
            rings?: number | null;
            /** Unit Id */
            unit_id?: string | null;
        };
        /**
         * MajorCard
         * @description A major event in the list.
         */
        MajorCard: {
            /** Building */
            building: string;
            /**
             * Happened At
             * Format: date-time
             */
            happened_at: string;
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
            /** Open */
            open: boolean;
            /** Owed */
            owed: string[];
            /** Place */
            place: string;
            /** Reached */
            reached: boolean;
        };
        /**
         * MajorView
         * @description The whole report.
         */
        MajorView: {
            /** Building */
            building: string;
            /** Chain */
            chain: components["schemas"]["RungView"][];
            /** Closed At */
            closed_at: string | null;
            /** Closed By */
            closed_by: string;
            /**
             * Happened At
             * Format: date-time
             */
            happened_at: string;
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
            /** Open */
            open: boolean;
            /** Outcome */
            outcome: string;
            /** Owed */
            owed: string[];
            /** Place */
            place: string;
            /** Reached */
            reached: boolean;
            /**
             * Reported At
             * Format: date-time
             */
            reported_at: string;
            /** Reported By */
            reported_by: string;
            /** Steps */
            steps: components["schemas"]["ChecklistItem"][];
        };
        /**
         * MediaType
         * @description What is taken: photographs, drawn signatures, scans and papers.
         * @enum {string}
         */
        MediaType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
        /**
         * MeetingCard
         * @description A meeting in the list.
         */
        MeetingCard: {
            /**
             * Begins At
             * Format: date-time
             */
            begins_at: string;
            /** Decisions */
            decisions: number;
            /** Id */
            id: string;
            /** Invited */
            invited: number;
            kind: components["schemas"]["Named"];
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Place */
            place: string;
            /** Present */
            present: number;
            state: components["schemas"]["MeetingState"];
            /** Subject */
            subject: string;
        };
        /**
         * MeetingHeld
         * @description The meeting that decided: when, who, what was said (A13).
         */
        MeetingHeld: {
            /**
             * Held At
             * Format: date-time
             */
            held_at: string;
            /**
             * Said
             * @default
             */
            said?: string;
            /** Who */
            who: string;
        };
        /**
         * MeetingKind
         * @description Which meeting it is.
         * @enum {string}
         */
        MeetingKind: "weekly" | "monthly" | "special";
        /**
         * MeetingPlan
         * @description The last four weeks and the next five; `unset` while the estate has set no days (未设定).
         */
        MeetingPlan: {
            /** Items */
            items: components["schemas"]["ExpectedView"][];
            /** Unset */
            unset: boolean;
        };
        /**
         * MeetingState
         * @description Where it stands.
         * @enum {string}
         */
        MeetingState: "called" | "held" | "not_held";
        /**
         * MeetingView
         * @description The whole record.
         */
        MeetingView: {
            /**
             * Begins At
             * Format: date-time
             */
            begins_at: string;
            /** Called By */
            called_by: string;
            /** Decided */
            decided: components["schemas"]["DecisionView"][];
            /** Decisions */
            decisions: number;
            /** Ended At */
            ended_at: string | null;
            /** Ended By */
            ended_by: string;
            /** Id */
            id: string;
            /** Invited */
            invited: number;
            kind: components["schemas"]["Named"];
            /** Minutes */
            minutes: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** People */
            people: components["schemas"]["SignInView"][];
            /** Place */
            place: string;
            /** Present */
            present: number;
            /** Signed */
            signed: boolean;
            state: components["schemas"]["MeetingState"];
            /** Subject */
            subject: string;
        };
        /**
         * MergeComplaint
         * @description Which complaint it is the same as, and why.
         */
        MergeComplaint: {
            /** At */
            at?: string | null;
            /** Lead Id */
            lead_id: string;
            /** Reason */
            reason: string;
        };
        /**
         * MessageView
         * @description A message. Who it is for has the whole phone, to call back; others its last four digits.
         */
        MessageView: {
            /** For Id */
            for_id: string;
            /** For Name */
            for_name: string;
            /** From Name */
            from_name: string;
            /** From Phone */
            from_phone: string;
            /** Id */
            id: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Read At */
            read_at: string | null;
            /** Receiver */
            receiver: string;
            /**
             * Taken At
             * Format: date-time
             */
            taken_at: string;
            /** Text */
            text: string;
            /** Where */
            where: string;
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
         * Need
         * @description Why somebody is on the list.
         * @enum {string}
         */
        Need: "elderly" | "ill" | "disabled" | "hard_up" | "child" | "other";
        /**
         * NoteComplaint
         * @description Something beside its course, with papers or photos.
         */
        NoteComplaint: {
            /** At */
            at?: string | null;
            /**
             * Files
             * @default []
             */
            files?: string[];
            /** Note */
            note: string;
        };
        /**
         * NoticeCard
         * @description A notice as the list shows it.
         */
        NoticeCard: {
            /** Building */
            building: string;
            /** Id */
            id: string;
            /** Issue By */
            issue_by: string | null;
            /**
             * Issued At
             * Format: date-time
             */
            issued_at: string;
            /** Issued By */
            issued_by: string;
            /** Late */
            late: boolean;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Opinion */
            opinion: string;
            /** Order Id */
            order_id: string;
            /** Order Number */
            order_number: string;
            /** Round */
            round: number;
            /** Technician */
            technician: string;
            /** Technician Id */
            technician_id: string;
            /** Unit Id */
            unit_id: string | null;
            /** Where */
            where: string;
        };
        /**
         * NoticeView
         * @description The whole notice and its paper: title, lines in their order, times of the estate.
         */
        NoticeView: {
            /** Building */
            building: string;
            /** Case Id */
            case_id: string;
            /** Estate */
            estate: string;
            /**
             * Failed At
             * Format: date-time
             */
            failed_at: string;
            /** Follow Up Id */
            follow_up_id: string;
            /** Id */
            id: string;
            /** Issue By */
            issue_by: string | null;
            /**
             * Issued At
             * Format: date-time
             */
            issued_at: string;
            /** Issued By */
            issued_by: string;
            /** Late */
            late: boolean;
            /** Lines */
            lines: components["schemas"]["PrintedLine"][];
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Opinion */
            opinion: string;
            /** Order Id */
            order_id: string;
            /** Order Number */
            order_number: string;
            /** Round */
            round: number;
            /** Technician */
            technician: string;
            /** Technician Id */
            technician_id: string;
            /** Title En */
            title_en: string;
            /** Title Zh */
            title_zh: string;
            /** Unit Id */
            unit_id: string | null;
            /** Where */
            where: string;
        };
        /**
         * Number
         * @description Whom to call: a post or a service, and its duty number. No private numbers.
         */
        Number: {
            /**
             * Phone
             * @default
             */
            phone?: string;
            /** Who */
            who: string;
        };
        /**
         * OpinionGroup
         * @description A heading and how many said so; an empty one is what nobody has sorted yet.
         */
        OpinionGroup: {
            /** Count */
            count: number;
            /** Heading */
            heading: string;
        };
        /**
         * OpinionView
         * @description An answer in words; whose it is only where the survey has names.
         */
        OpinionView: {
            /** Heading */
            heading: string;
            /** Question */
            question: string;
            /** Sheet Id */
            sheet_id: string;
            /** Text */
            text: string;
            /** Unit Label */
            unit_label: string;
        };
        /**
         * OrderStanding
         * @description The case's work order: its number, state, class and round; what is unknown is on its way.
         */
        OrderStanding: {
            /** Number */
            number: string;
            /** Round */
            round: number;
            state: components["schemas"]["Named"] | null;
            /** Technician */
            technician: string;
            urgency: components["schemas"]["UrgencyClass"] | null;
        };
        /** Page[BallotView] */
        Page_BallotView_: {
            /** Items */
            items: components["schemas"]["BallotView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[CareView] */
        Page_CareView_: {
            /** Items */
            items: components["schemas"]["CareView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ComplaintCard] */
        Page_ComplaintCard_: {
            /** Items */
            items: components["schemas"]["ComplaintCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ContactCard] */
        Page_ContactCard_: {
            /** Items */
            items: components["schemas"]["ContactCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[DayCard] */
        Page_DayCard_: {
            /** Items */
            items: components["schemas"]["DayCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[FollowUpCard] */
        Page_FollowUpCard_: {
            /** Items */
            items: components["schemas"]["FollowUpCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[HandOverCard] */
        Page_HandOverCard_: {
            /** Items */
            items: components["schemas"]["HandOverCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[IncidentCard] */
        Page_IncidentCard_: {
            /** Items */
            items: components["schemas"]["IncidentCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[MajorCard] */
        Page_MajorCard_: {
            /** Items */
            items: components["schemas"]["MajorCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[MeetingCard] */
        Page_MeetingCard_: {
            /** Items */
            items: components["schemas"]["MeetingCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[MessageView] */
        Page_MessageView_: {
            /** Items */
            items: components["schemas"]["MessageView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[NoticeCard] */
        Page_NoticeCard_: {
            /** Items */
            items: components["schemas"]["NoticeCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[OpinionView] */
        Page_OpinionView_: {
            /** Items */
            items: components["schemas"]["OpinionView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[PromiseView] */
        Page_PromiseView_: {
            /** Items */
            items: components["schemas"]["PromiseView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ReferralView] */
        Page_ReferralView_: {
            /** Items */
            items: components["schemas"]["ReferralView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[SurveyCard] */
        Page_SurveyCard_: {
            /** Items */
            items: components["schemas"]["SurveyCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[TaskView] */
        Page_TaskView_: {
            /** Items */
            items: components["schemas"]["TaskView"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PaperSheet
         * @description A sheet that came back on paper; with names, whose.
         */
        PaperSheet: {
            /** Marks */
            marks?: {
                [key: string]: number;
            };
            /** Texts */
            texts?: {
                [key: string]: string;
            };
            /** Unit Id */
            unit_id?: string | null;
        };
        /**
         * PassOn
         * @description Whom to ask; left out, it is the desk. `reply_by`: when the owner hears (T20, T21).
         */
        PassOn: {
            kind: components["schemas"]["ReferralKind"];
            /**
             * Note
             * @default
             */
            note?: string;
            /** Reply By */
            reply_by?: string | null;
            /** To Id */
            to_id?: string | null;
        };
        /**
         * PickedOpinion
         * @description One answer in words.
         */
        PickedOpinion: {
            /** Question */
            question: string;
            /** Sheet Id */
            sheet_id: string;
        };
        /**
         * PlanCards
         * @description The seven cards, as they were at a moment.
         */
        PlanCards: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** Cards */
            cards: components["schemas"]["PlanCardView"][];
            /** Estate */
            estate: string;
        };
        /**
         * PlanCardView
         * @description A card; `unset` while the estate has none for this kind (未设定).
         */
        PlanCardView: {
            /** Calls */
            calls: components["schemas"]["Number"][];
            kind: components["schemas"]["Named"];
            /** Steps */
            steps: string[];
            /** Unset */
            unset: boolean;
        };
        /**
         * PlanComplaint
         * @description Remedial and corrective actions (F11, T07).
         */
        PlanComplaint: {
            /** Actions */
            actions: components["schemas"]["ActionPlanned"][];
            /** At */
            at?: string | null;
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
         * PrintedLine
         * @description One line of the paper: what it is, and what stands there.
         */
        PrintedLine: {
            /** En */
            en: string;
            /** Text */
            text: string;
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
         * Promise
         * @description By when the owner hears, and what they were told.
         */
        Promise: {
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Promised Until
             * Format: date-time
             */
            promised_until: string;
        };
        /**
         * PromiseCount
         * @description How many matters of one's own are open, and how many of them are overdue; each up to 100.
         */
        PromiseCount: {
            /** Open */
            open: number;
            /** Overdue */
            overdue: number;
        };
        /**
         * PromiseKind
         * @description Which of one's open matters: those with a time, those without one, or both.
         * @enum {string}
         */
        PromiseKind: "timed" | "untimed";
        /**
         * PromiseView
         * @description One of them, with where its work order stands, so that the owner can be told.
         */
        PromiseView: {
            channel: components["schemas"]["Named"];
            /** Closed At */
            closed_at: string | null;
            /** Id */
            id: string;
            /** Matter */
            matter: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            order: components["schemas"]["OrderStanding"] | null;
            outcome: components["schemas"]["Named"];
            /** Promised Until */
            promised_until: string | null;
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /** Where */
            where: string;
            /** Who */
            who: string;
        };
        /**
         * PutUnderHeading
         * @description These count as one opinion (N05); an empty heading takes them out again.
         */
        PutUnderHeading: {
            /** Heading */
            heading: string;
            /** Picked */
            picked: components["schemas"]["PickedOpinion"][];
        };
        /**
         * Question
         * @description One question. `key` names it within its survey; `options` are those of a choice.
         */
        Question: {
            dimension?: components["schemas"]["Dimension"] | null;
            /**
             * En
             * @default
             */
            en?: string;
            /** Key */
            key: string;
            kind: components["schemas"]["QuestionKind"];
            /**
             * Options
             * @default []
             */
            options?: string[];
            /** Zh */
            zh: string;
        };
        /**
         * QuestionKind
         * @description How a question is answered.
         * @enum {string}
         */
        QuestionKind: "scale" | "choice" | "text";
        /**
         * RainRecorded
         * @description What was recorded, and how many calls waited for it: they are due within a moment.
         */
        RainRecorded: {
            /** Buildings */
            buildings: string[];
            /** Calls */
            calls: number;
            /**
             * Day
             * Format: date
             */
            day: string;
        };
        /**
         * RateRow
         * @description One line: what it counts, in both languages, and the rate in percent with one decimal.
         */
        RateRow: {
            /** En */
            en: string;
            /**
             * Finished
             * @default 0
             */
            finished?: number;
            /**
             * Followed Up
             * @default 0
             */
            followed_up?: number;
            /**
             * In Time
             * @default 0
             */
            in_time?: number;
            /** Key */
            key: string;
            /**
             * Overdue
             * @default 0
             */
            overdue?: number;
            /**
             * Pending
             * @default 0
             */
            pending?: number;
            /** Rate */
            rate: number | null;
            /**
             * Unset
             * @default 0
             */
            unset?: number;
            /** Zh */
            zh: string;
        };
        /**
         * ReadDay
         * @description Which day; a remark becomes a task: of `owner_id`, or of whoever is at the desk.
         */
        ReadDay: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Due At */
            due_at?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /**
             * Remark
             * @default
             */
            remark?: string;
        };
        /**
         * ReadingView
         * @description Who read it, and what they said.
         */
        ReadingView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Remark */
            remark: string;
        };
        /**
         * Outcome
         * @description What a call found.
         * @enum {string}
         */
        reception__care__model__Outcome: "well" | "needs_help" | "not_reached";
        /**
         * Wanted
         * @description What the list is narrowed to.
         * @enum {string}
         */
        reception__complaints__queries__listing__Wanted: "open" | "overdue" | "due" | "to_judge" | "to_decide" | "to_call" | "over" | "all";
        /**
         * Outcome
         * @description What a contact becomes (W01).
         * @enum {string}
         */
        reception__contacts__model__Outcome: "repair" | "complaint" | "consultation" | "move_in" | "decoration" | "payment" | "release" | "other" | "question" | "message";
        /**
         * Wanted
         * @description What the list is narrowed to.
         * @enum {string}
         */
        reception__followups__queries__listing__Wanted: "open" | "due" | "overdue" | "unset" | "waiting" | "notice_owed" | "over" | "all";
        /**
         * Taken
         * @description Contacts of one kind that were logged in the shift.
         */
        reception__handovers__queries__Taken: {
            /** Count */
            count: number;
            outcome: components["schemas"]["Named"];
        };
        /**
         * Taken
         * @description The contact as it was entered.
         */
        reception__intake__queries__Taken: {
            /** Closed At */
            closed_at: string | null;
            /** Id */
            id: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            outcome: components["schemas"]["Named"];
            /** Promised Until */
            promised_until: string | null;
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /** Where */
            where: string;
        };
        /**
         * Wanted
         * @description Asked of me; nobody's yet, at the desk; for me to tell the owner; all open; those over.
         * @enum {string}
         */
        reception__referrals__queries__Wanted: "of_me" | "nobodys" | "to_tell" | "open" | "over";
        /**
         * RecordCareCall
         * @description What the call found; where help is needed, it becomes a task of the desk.
         */
        RecordCareCall: {
            /**
             * Note
             * @default
             */
            note?: string;
            outcome: components["schemas"]["reception__care__model__Outcome"];
        };
        /**
         * RecordChainCall
         * @description Which level was called, the first being 0, and whether they were reached.
         */
        RecordChainCall: {
            /** Level */
            level: number;
            /**
             * Note
             * @default
             */
            note?: string;
            /** Reached */
            reached: boolean;
        };
        /**
         * RecordRain
         * @description It rained on a day, on the whole estate or on these buildings.
         */
        RecordRain: {
            /**
             * Buildings
             * @default []
             */
            buildings?: string[];
            /**
             * Day
             * Format: date
             */
            day: string;
        };
        /**
         * RecordResult
         * @description The owner was reached. `at` is when, now if left out.
         *
         *     Not satisfied needs the opinion; the written notice goes out in the same act, or later by its
         *     own command where `notice` is false.
         */
        RecordResult: {
            /** At */
            at?: string | null;
            /**
             * Notice
             * @default true
             */
            notice?: boolean;
            /**
             * Opinion
             * @default
             */
            opinion?: string;
            /** Satisfied */
            satisfied: boolean;
        };
        /**
         * RecordVainCall
         * @description Nobody was reached; it stays due. `next_at` is when to try again.
         */
        RecordVainCall: {
            /** At */
            at?: string | null;
            /** Next At */
            next_at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * ReferralKind
         * @description What is wanted of whom a matter is passed on to.
         * @enum {string}
         */
        ReferralKind: "question" | "decision" | "request";
        /**
         * ReferralView
         * @description One of them; `mine_to_answer`, `mine_to_tell`: what the caller may do now.
         */
        ReferralView: {
            answer: components["schemas"]["WordView"] | null;
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /** Asked By */
            asked_by: string;
            /** Contact Id */
            contact_id: string;
            /** Id */
            id: string;
            kind: components["schemas"]["Named"];
            /** Matter */
            matter: string;
            /** Note */
            note: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /**
             * Owed At
             * Format: date-time
             */
            owed_at: string;
            /** Receiver */
            receiver: string;
            /** Receiver Id */
            receiver_id: string | null;
            standing: components["schemas"]["Named"];
            /** To */
            to: string;
            /** To Id */
            to_id: string | null;
            told: components["schemas"]["WordView"] | null;
            /** Where */
            where: string;
        };
        /**
         * RegisterComplaint
         * @description A complaint that came by letter, fax, the suggestion box, the company, or any other way.
         *
         *     `requested_at` is when it was made, now if left out: its clocks run from there. Who: a person
         *     of the directory, or a name and phone, or anonymous. `against_unit_id`: the neighbour's unit
         *     (E13); then, or where `hidden`, who complains is shown only to those who work on it.
         */
        RegisterComplaint: {
            /** Against Unit Id */
            against_unit_id?: string | null;
            /**
             * Anonymous
             * @default false
             */
            anonymous?: boolean;
            /**
             * Building
             * @default
             */
            building?: string;
            channel: components["schemas"]["ComplaintChannel"];
            /**
             * Client Name
             * @default
             */
            client_name?: string;
            /**
             * Client Phone
             * @default
             */
            client_phone?: string;
            /**
             * Files
             * @default []
             */
            files?: string[];
            /**
             * Hidden
             * @default false
             */
            hidden?: boolean;
            kind: components["schemas"]["ComplaintKind"];
            /** Matter */
            matter: string;
            /** Person Id */
            person_id?: string | null;
            /**
             * Place
             * @default
             */
            place?: string;
            /** Requested At */
            requested_at?: string | null;
            /** Unit Id */
            unit_id?: string | null;
        };
        /**
         * Relation
         * @description What a person is to a unit (requirements E06).
         * @enum {string}
         */
        Relation: "owner" | "tenant" | "family" | "agent";
        /**
         * RelationName
         * @description A relation as staff read it.
         */
        RelationName: {
            code: components["schemas"]["Relation"];
            /** En */
            en: string;
            /** Zh */
            zh: string;
        };
        /**
         * ReopenIncident
         * @description Why it is open again.
         */
        ReopenIncident: {
            /** Note */
            note: string;
        };
        /**
         * Repeat
         * @description The same unit or place, and kind, before (N09).
         */
        Repeat: {
            /** Id */
            id: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            state: components["schemas"]["Named"];
        };
        /**
         * ReportMajorEvent
         * @description What happened where and when; `happened_at` is now if left out.
         */
        ReportMajorEvent: {
            /**
             * Building
             * @default
             */
            building?: string;
            /** Happened At */
            happened_at?: string | null;
            kind: components["schemas"]["EmergencyKind"];
            /** Matter */
            matter: string;
            /**
             * Place
             * @default
             */
            place?: string;
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
         * @description Somebody who may answer there; phones in full only where they were revealed.
         */
        Resident: {
            /** Name */
            name: string;
            /** Phones */
            phones: string[];
        };
        /**
         * RestateIncident
         * @description What is said from now on; all of it, not only what changes.
         */
        RestateIncident: {
            /**
             * Cause
             * @default
             */
            cause?: string;
            /** Restore At */
            restore_at?: string | null;
            /** Tell Callers */
            tell_callers: string;
        };
        /**
         * ResultView
         * @description What the owner said.
         */
        ResultView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Opinion */
            opinion: string;
            /** Satisfied */
            satisfied: boolean;
            /** Who */
            who: string;
        };
        /**
         * RevealReason
         * @description Why a phone number is shown in full; a code and never free text, because it is logged.
         * @enum {string}
         */
        RevealReason: "call_back" | "emergency" | "verify" | "follow_up";
        /**
         * RungView
         * @description A level of the chain.
         */
        RungView: {
            /** Calls */
            calls: components["schemas"]["ChainCallView"][];
            /** Next */
            next: boolean;
            /** Optional */
            optional: boolean;
            /** Phone */
            phone: string;
            /** Reached */
            reached: boolean;
            /** Skipped */
            skipped: string;
            /** Title */
            title: string;
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
         * Say
         * @description What is answered, or how the owner was told.
         */
        Say: {
            /** Text */
            text: string;
        };
        /**
         * Settle
         * @description What came of it, as the owner was told.
         */
        Settle: {
            /** Result */
            result: string;
        };
        /**
         * SignInView
         * @description A line of the sign-in list (F44); `present` is None where nobody has said anything.
         */
        SignInView: {
            /** At */
            at: string | null;
            /** Invited */
            invited: boolean;
            /** Name */
            name: string;
            /** Present */
            present: boolean | null;
            /** Reason */
            reason: string;
            /** Staff Id */
            staff_id: string;
        };
        /**
         * SignMeeting
         * @description Whoever signs is there; `staff_id` for somebody whose name is called out; not present, for a
         *     reason.
         */
        SignMeeting: {
            /**
             * Present
             * @default true
             */
            present?: boolean;
            /**
             * Reason
             * @default
             */
            reason?: string;
            /** Staff Id */
            staff_id?: string | null;
        };
        /**
         * SkipLevel
         * @description Which level is passed over, and why.
         */
        SkipLevel: {
            /** Level */
            level: number;
            /** Reason */
            reason: string;
        };
        /**
         * Span
         * @description The periods the three sources ask for (J3).
         * @enum {string}
         */
        Span: "week" | "month" | "half_year" | "year";
        /**
         * SpeakToClient
         * @description What the client was told, and how.
         */
        SpeakToClient: {
            /** At */
            at?: string | null;
            /** @default phone */
            how?: components["schemas"]["How"];
            /** Said */
            said: string;
        };
        /**
         * Standing
         * @description How an item stands by the thresholds of its survey.
         * @enum {string}
         */
        Standing: "unset" | "good" | "alarm" | "under_floor";
        /**
         * StatementView
         * @description What was said from when on.
         */
        StatementView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Cause */
            cause: string;
            /** Restore At */
            restore_at: string | null;
            /** Tell Callers */
            tell_callers: string;
        };
        /**
         * StepView
         * @description One thing that was done.
         */
        StepView: {
            act: components["schemas"]["Named"];
            /**
             * At
             * Format: date-time
             */
            at: string;
            cause: components["schemas"]["Named"] | null;
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /** Files */
            files: string[];
            /** Household */
            household: string;
            how: components["schemas"]["Named"] | null;
            level: components["schemas"]["Named"] | null;
            /** Meeting */
            meeting: string;
            /** Meeting At */
            meeting_at: string | null;
            /** Note */
            note: string;
            /** Other Id */
            other_id: string | null;
            /** Other Number */
            other_number: string;
            /** Proposal */
            proposal: string;
            /** Satisfied */
            satisfied: boolean | null;
            state: components["schemas"]["Named"];
            /** Valid */
            valid: boolean | null;
            /** Who */
            who: string;
        };
        /**
         * SurveyCard
         * @description A survey in a list. `ended`: links take nothing any more and nobody has closed it yet.
         */
        SurveyCard: {
            /** Anonymous */
            anonymous: boolean;
            /** Asked */
            asked: number;
            /** Buildings */
            buildings: string[];
            /** Closed At */
            closed_at: string | null;
            /** Ended */
            ended: boolean;
            /** Id */
            id: string;
            /** Issued At */
            issued_at: string | null;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Published At */
            published_at: string | null;
            /** Reported At */
            reported_at: string | null;
            /** Returned */
            returned: number | null;
            state: components["schemas"]["Said"];
            /** Title */
            title: string;
        };
        /**
         * SurveyLinkView
         * @description A survey as one household sees it. `over`: nothing is taken any more. `answered`: the unit's
         *     vote is in; without names its answers are not shown again, and can be given anew while
         *     `changeable`.
         */
        SurveyLinkView: {
            /** Anonymous */
            anonymous: boolean;
            /** Answered */
            answered: boolean;
            /** Changeable */
            changeable: boolean;
            /** Estate */
            estate: string;
            /** Intro */
            intro: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /** Marks */
            marks: {
                [key: string]: number;
            };
            /** Over */
            over: boolean;
            /** Questions */
            questions: components["schemas"]["Question"][];
            /** Texts */
            texts: {
                [key: string]: string;
            };
            /** Title */
            title: string;
            /** Unit Label */
            unit_label: string;
            /** Zone */
            zone: string;
        };
        /**
         * SurveyQuestions
         * @description The questions a survey begins with.
         */
        SurveyQuestions: {
            /** Items */
            items: components["schemas"]["Question"][];
        };
        /**
         * SurveyView
         * @description A survey whole. `hidden`: its answers cannot be shown without telling who gave them; then the
         *     counts of its figures are empty. `papers_waiting`: ticked and not typed.
         */
        SurveyView: {
            /** Anonymous */
            anonymous: boolean;
            /** Asked */
            asked: number;
            /** Buildings */
            buildings: string[];
            /** Closed At */
            closed_at: string | null;
            /** Ended */
            ended: boolean;
            figures: components["schemas"]["Figures"];
            /** Findings */
            findings: components["schemas"]["FindingView"][];
            /** Groups */
            groups: components["schemas"]["OpinionGroup"][];
            /** Hidden */
            hidden: boolean;
            /** Id */
            id: string;
            /** Intro */
            intro: string;
            /** Issued At */
            issued_at: string | null;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            /** Papers Waiting */
            papers_waiting: number;
            /** Published At */
            published_at: string | null;
            /** Questions */
            questions: components["schemas"]["Question"][];
            /** Reported At */
            reported_at: string | null;
            /** Returned */
            returned: number | null;
            /** Shown From */
            shown_from: number;
            state: components["schemas"]["Said"];
            thresholds: components["schemas"]["Thresholds"];
            /** Title */
            title: string;
        };
        /**
         * SurveyYears
         * @description The last years, this one first; none before the first survey.
         */
        SurveyYears: {
            /** Items */
            items: components["schemas"]["YearKept"][];
        };
        /**
         * TakeIn
         * @description A contact and what comes of it in the same act. `pass_on`: who is asked about it, for a
         *     question, a decision or a request (E24, T08, W32); `for_id`: whom a message is for (F04).
         *     `incident_id`: the known incident it is about (E08).
         */
        TakeIn: {
            /**
             * Anonymous
             * @default false
             */
            anonymous?: boolean;
            /** Answer Seconds */
            answer_seconds?: number | null;
            /** Appointment At */
            appointment_at?: string | null;
            /**
             * Building
             * @default
             */
            building?: string;
            /**
             * Caller Name
             * @default
             */
            caller_name?: string;
            /**
             * Caller Phone
             * @default
             */
            caller_phone?: string;
            /** @default call */
            channel?: components["schemas"]["ContactChannel"];
            complaint?: components["schemas"]["ComplaintAsked"] | null;
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
            /** For Id */
            for_id?: string | null;
            /** Incident Id */
            incident_id?: string | null;
            /** Matter */
            matter: string;
            outcome: components["schemas"]["reception__contacts__model__Outcome"];
            pass_on?: components["schemas"]["PassOn"] | null;
            /** Person Id */
            person_id?: string | null;
            /**
             * Place
             * @default
             */
            place?: string;
            /** Promised Until */
            promised_until?: string | null;
            /** Requested At */
            requested_at?: string | null;
            /** Rings */
            rings?: number | null;
            /** Unit Id */
            unit_id?: string | null;
        };
        /**
         * TaskView
         * @description A task; `owner` is empty where it is whoever is at the desk.
         */
        TaskView: {
            /** Done At */
            done_at: string | null;
            /** Done By */
            done_by: string;
            /** Done Note */
            done_note: string;
            /** Due At */
            due_at: string | null;
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /** Entered By */
            entered_by: string;
            /** Id */
            id: string;
            /** Open */
            open: boolean;
            /** Overdue */
            overdue: boolean;
            /** Owner */
            owner: string;
            /** Owner Id */
            owner_id: string | null;
            source: components["schemas"]["Named"];
            /** Text */
            text: string;
        };
        /**
         * ThingView
         * @description An open thing of the desk.
         */
        ThingView: {
            /** Due At */
            due_at: string | null;
            /** Id */
            id: string;
            /** Key */
            key: string;
            kind: components["schemas"]["Named"];
            /** Number */
            number: string;
            /** Overdue */
            overdue: boolean;
            /** Owner */
            owner: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Title */
            title: string;
            /** Where */
            where: string;
        };
        /**
         * Thresholds
         * @description Under which share of satisfied answers an item stands out, as set when it was issued; None:
         *     未设定.
         */
        Thresholds: {
            /** Alarm Percent */
            alarm_percent?: number | null;
            /** Floor Percent */
            floor_percent?: number | null;
        };
        /**
         * TickHousehold
         * @description A unit was told; of which of the two, the incident's state tells.
         */
        TickHousehold: {
            /**
             * Note
             * @default
             */
            note?: string;
            /** Unit Id */
            unit_id: string;
        };
        /**
         * TickReturn
         * @description An envelope of a survey without names came back from this unit.
         */
        TickReturn: {
            /** Unit Id */
            unit_id: string;
        };
        /**
         * TickStep
         * @description Which step of the checklist was done, the first being 0.
         */
        TickStep: {
            /** Step */
            step: number;
        };
        /**
         * TimelineEntry
         * @description Who did what when, in both languages; `trace` is the id to look it up by.
         */
        TimelineEntry: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** En */
            en: string;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Note */
            note: string;
            /** Technician */
            technician: string;
            /** Trace */
            trace: string;
            /** Who */
            who: string;
            /** Zh */
            zh: string;
        };
        /**
         * ToldView
         * @description Who told them when.
         */
        ToldView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Called In */
            called_in: boolean;
            /** Note */
            note: string;
        };
        /**
         * TurnIncident
         * @description It works again, or does not after all; `at` is now if left out.
         */
        TurnIncident: {
            /** At */
            at?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * TurnView
         * @description When it was restored, or opened again.
         */
        TurnView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Note */
            note: string;
            /** Restored */
            restored: boolean;
        };
        /**
         * UnitCode
         * @description A unit and its link, told once.
         */
        UnitCode: {
            /** Link */
            link: string;
            /** Unit Label */
            unit_label: string;
        };
        /**
         * UnitOfCaller
         * @description What somebody is to a unit; `current` tells whether that holds today.
         */
        UnitOfCaller: {
            /**
             * Current
             * @default true
             */
            current?: boolean;
            /** Label */
            label: string;
            relation: components["schemas"]["RelationName"] | null;
            /** Since */
            since?: string | null;
            /** Unit Id */
            unit_id: string;
            /** Until */
            until?: string | null;
        };
        /**
         * UnitsFound
         * @description At most twelve, whichever fits best first.
         */
        UnitsFound: {
            /** Items */
            items: components["schemas"]["BallotView"][];
        };
        /**
         * UntickHousehold
         * @description A tick was a slip of the hand.
         */
        UntickHousehold: {
            /** Unit Id */
            unit_id: string;
        };
        /**
         * UrgencyClass
         * @description 特急, 急修, 一般, 复杂 (levels.md, Work orders).
         * @enum {string}
         */
        UrgencyClass: "P0" | "P1" | "P2" | "P3";
        /**
         * WordView
         * @description Who said what when.
         */
        WordView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Text */
            text: string;
            /** Who */
            who: string;
        };
        /**
         * WriteEntry
         * @description What happened, where and when; `at` is now if left out.
         */
        WriteEntry: {
            /** At */
            at?: string | null;
            /** @default note */
            kind?: components["schemas"]["EntryKind"];
            /**
             * Place
             * @default
             */
            place?: string;
            /** Text */
            text: string;
        };
        /**
         * YearKept
         * @description T24: how many surveys a year had; `kept` is None while the year can still have one.
         */
        YearKept: {
            /** Issued */
            issued: number;
            /** Kept */
            kept: boolean | null;
            /** Wanted */
            wanted: number;
            /** Year */
            year: number;
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
    callers_search_callers: {
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
                    "application/json": components["schemas"]["FoundCallers"];
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
    care_care_list: {
        parameters: {
            query?: {
                active?: boolean;
                cursor?: string | null;
                limit?: number;
                mine?: boolean;
                only_due?: boolean;
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
                    "application/json": components["schemas"]["Page_CareView_"];
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
    care_begin: {
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
                "application/json": components["schemas"]["BeginCare"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareView"];
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
    care_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                care_id: string;
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
                    "application/json": components["schemas"]["CareView"];
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
    care_call: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                care_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCareCall"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareView"];
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
    care_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                care_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCare"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareView"];
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
    care_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                care_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndCare"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareView"];
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
    cases_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
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
                    "application/json": components["schemas"]["CaseView"];
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
                    "application/json": components["schemas"]["ColleagueView"][];
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
    complaints_list_all: {
        parameters: {
            query?: {
                cursor?: string | null;
                day?: string | null;
                department?: components["schemas"]["Department"] | null;
                limit?: number;
                mine?: boolean;
                text?: string;
                unit_id?: string | null;
                wanted?: components["schemas"]["reception__complaints__queries__listing__Wanted"];
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
                    "application/json": components["schemas"]["Page_ComplaintCard_"];
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
    complaints_register: {
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
                "application/json": components["schemas"]["RegisterComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_show: {
        parameters: {
            query?: {
                reason?: components["schemas"]["RevealReason"] | null;
                reveal?: boolean;
            };
            header?: never;
            path: {
                complaint_id: string;
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
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_analyse: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyseComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerClient"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_approve_closing: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideClosing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_ask_closing: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskClosing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_carry_out: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOutAction"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_escalate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_explain: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakToClient"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_feed_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_follow_up: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_hand: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_join: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_judge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_reject_closing: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideClosing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_strike_off: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_tell: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakToClient"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_urge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    complaints_visit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    contacts_list_contacts: {
        parameters: {
            query?: {
                channel?: components["schemas"]["ContactChannel"] | null;
                cursor?: string | null;
                day?: string | null;
                limit?: number;
                open?: boolean | null;
                outcome?: components["schemas"]["reception__contacts__model__Outcome"] | null;
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
                    "application/json": components["schemas"]["Page_ContactCard_"];
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
    contacts_log_contact: {
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
                "application/json": components["schemas"]["LogContact"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
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
    contacts_show: {
        parameters: {
            query?: {
                reason?: components["schemas"]["RevealReason"] | null;
                reveal?: boolean;
            };
            header?: never;
            path: {
                contact_id: string;
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
                    "application/json": components["schemas"]["ContactView"];
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
    contacts_show_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: string;
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
    desk_hand_overs_hand_overs: {
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
                    "application/json": components["schemas"]["Page_HandOverCard_"];
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
    desk_hand_overs_begin: {
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
                "application/json": components["schemas"]["BeginHandOver"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverView"];
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
    desk_hand_overs_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                desk_hand_over_id: string;
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
                    "application/json": components["schemas"]["HandOverView"];
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
    desk_hand_overs_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                desk_hand_over_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerLines"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverView"];
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
    desk_hand_overs_refresh: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                desk_hand_over_id: string;
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
                    "application/json": components["schemas"]["HandOverView"];
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
    desk_hand_overs_take_over: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                desk_hand_over_id: string;
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
                    "application/json": components["schemas"]["HandOverView"];
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
    desk_hand_overs_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                desk_hand_over_id: string;
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
                    "application/json": components["schemas"]["HandOverView"];
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
    desk_hand_overs_now: {
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
                    "application/json": components["schemas"]["DeskNow"];
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
    desk_tasks_tasks: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                mine?: boolean;
                only_open?: boolean;
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
                    "application/json": components["schemas"]["Page_TaskView_"];
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
    desk_tasks_enter: {
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
                "application/json": components["schemas"]["EnterTask"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
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
    desk_tasks_done: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishTask"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
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
    desk_tasks_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveTask"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
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
    desk_tasks_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskView"];
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
    duty_log_one_day: {
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
                    "application/json": components["schemas"]["DayView"];
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
    duty_log_write: {
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
                "application/json": components["schemas"]["WriteEntry"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
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
    duty_log_days: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                unread?: boolean;
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
                    "application/json": components["schemas"]["Page_DayCard_"];
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
    duty_log_read: {
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
                "application/json": components["schemas"]["ReadDay"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayView"];
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
    emergency_plans_cards: {
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
                    "application/json": components["schemas"]["PlanCards"];
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
    follow_ups_list_follow_ups: {
        parameters: {
            query?: {
                cursor?: string | null;
                day?: string | null;
                limit?: number;
                mine?: boolean;
                order_id?: string | null;
                text?: string;
                unassigned?: boolean;
                unit_id?: string | null;
                wanted?: components["schemas"]["reception__followups__queries__listing__Wanted"];
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
                    "application/json": components["schemas"]["Page_FollowUpCard_"];
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
    follow_ups_show: {
        parameters: {
            query?: {
                reason?: components["schemas"]["RevealReason"] | null;
                reveal?: boolean;
            };
            header?: never;
            path: {
                follow_up_id: string;
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
                    "application/json": components["schemas"]["FollowUpView"];
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
    follow_ups_appoint_reply: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                follow_up_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointReply"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
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
    follow_ups_assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                follow_up_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignFollowUp"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
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
    follow_ups_current_limits: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                follow_up_id: string;
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
                    "application/json": components["schemas"]["FollowUpView"];
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
    follow_ups_not_reached: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                follow_up_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordVainCall"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
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
    follow_ups_issue_notice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                follow_up_id: string;
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
                    "application/json": components["schemas"]["NoticeView"];
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
    follow_ups_result: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                follow_up_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordResult"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
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
    follow_ups_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                follow_up_id: string;
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
                    "application/json": components["schemas"]["FollowUpView"];
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
    follow_ups_record_rain: {
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
                "application/json": components["schemas"]["RecordRain"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RainRecorded"];
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
    incidents_incidents: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                only_open?: boolean | null;
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
                    "application/json": components["schemas"]["Page_IncidentCard_"];
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
    incidents_declare: {
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
                "application/json": components["schemas"]["DeclareIncident"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
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
    incidents_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident_id: string;
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
                    "application/json": components["schemas"]["IncidentView"];
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
    incidents_calls: {
        parameters: {
            query: {
                building: string;
                limit?: number;
                only_owed?: boolean;
                reason?: components["schemas"]["RevealReason"] | null;
                reveal?: boolean;
                start?: number;
            };
            header?: never;
            path: {
                incident_id: string;
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
                    "application/json": components["schemas"]["CallPage"];
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
    incidents_link: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkContact"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
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
    incidents_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenIncident"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
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
    incidents_restate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestateIncident"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
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
    incidents_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnIncident"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
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
    incidents_tick: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickHousehold"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
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
    incidents_unlink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkContact"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
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
    incidents_untick: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UntickHousehold"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
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
    incidents_known: {
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
                    "application/json": components["schemas"]["IncidentCard"][];
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
    intake_take_in: {
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
                    "application/json": components["schemas"]["reception__intake__queries__Taken"];
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
    intake_become_repair: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BecomeRepair"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reception__intake__queries__Taken"];
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
    known_of_caller_known: {
        parameters: {
            query?: {
                person_id?: string | null;
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
                    "application/json": components["schemas"]["KnownOfCaller"];
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
    major_events_majors: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                only_open?: boolean | null;
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
                    "application/json": components["schemas"]["Page_MajorCard_"];
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
    major_events_report: {
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
                "application/json": components["schemas"]["ReportMajorEvent"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorView"];
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
    major_events_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                major_id: string;
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
                    "application/json": components["schemas"]["MajorView"];
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
    major_events_also: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                major_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlsoReportTo"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorView"];
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
    major_events_call: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                major_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordChainCall"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorView"];
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
    major_events_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                major_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseMajorEvent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorView"];
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
    major_events_skip: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                major_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipLevel"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorView"];
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
    major_events_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                major_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorView"];
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
    meetings_meetings: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                state?: components["schemas"]["MeetingState"] | null;
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
                    "application/json": components["schemas"]["Page_MeetingCard_"];
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
    meetings_call: {
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
                "application/json": components["schemas"]["CallMeeting"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
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
    meetings_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
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
                    "application/json": components["schemas"]["MeetingView"];
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
    meetings_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decide"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
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
    meetings_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMeeting"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
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
    meetings_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignMeeting"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
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
    meetings_plan: {
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
                    "application/json": components["schemas"]["MeetingPlan"];
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
    messages_messages: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                taken?: boolean;
                unread?: boolean;
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
                    "application/json": components["schemas"]["Page_MessageView_"];
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
    messages_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                contact_id: string;
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
                    "application/json": components["schemas"]["MessageView"];
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
    notices_list_rectification_notices: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                order_id?: string | null;
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
                    "application/json": components["schemas"]["Page_NoticeCard_"];
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
    notices_show_rectification_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice_id: string;
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
                    "application/json": components["schemas"]["NoticeView"];
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
    promises_list_promises: {
        parameters: {
            query?: {
                cursor?: string | null;
                kind?: components["schemas"]["PromiseKind"];
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
                    "application/json": components["schemas"]["Page_PromiseView_"];
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
    promises_promise: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Promise"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseView"];
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
    promises_settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Settle"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseView"];
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
    promises_count: {
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
                    "application/json": components["schemas"]["PromiseCount"];
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
    published_surveys_published: {
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
                    "application/json": components["schemas"]["Page_SurveyCard_"];
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
    published_surveys_show_published: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey_id: string;
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
                    "application/json": components["schemas"]["SurveyView"];
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
    published_surveys_print_published: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey_id: string;
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
    published_surveys_print_published_workbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey_id: string;
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
    referrals_referrals: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                wanted?: components["schemas"]["reception__referrals__queries__Wanted"];
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
                    "application/json": components["schemas"]["Page_ReferralView_"];
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
    referrals_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                referral_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Say"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
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
    referrals_appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                referral_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Appoint"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
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
    referrals_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                referral_id: string;
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
                    "application/json": components["schemas"]["ReferralView"];
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
    referrals_tell: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                referral_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Say"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
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
    referrals_of_one_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: string;
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
                    "application/json": components["schemas"]["ReferralView"][];
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
    referrals_pass_on: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
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
    "reports/complaints_show": {
        parameters: {
            query: {
                /** @description A day of the period, the estate's. */
                day: string;
                span?: components["schemas"]["Span"];
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
                    "application/json": components["schemas"]["ComplaintFigures"];
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
    "reports/complaints_workbook": {
        parameters: {
            query: {
                /** @description A day of the period, the estate's. */
                day: string;
                span?: components["schemas"]["Span"];
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
    "reports/complaints_paper": {
        parameters: {
            query: {
                /** @description A day of the period, the estate's. */
                day: string;
                span?: components["schemas"]["Span"];
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
    reports_show_follow_up_rate: {
        parameters: {
            query: {
                /** @description First day, the estate's. */
                from: string;
                /** @description Last day, included. */
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
                    "application/json": components["schemas"]["FollowUpRate"];
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
    reports_print_follow_up_rate: {
        parameters: {
            query: {
                /** @description First day, the estate's. */
                from: string;
                /** @description Last day, included. */
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
    survey_findings_done: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_finding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishFinding"];
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
    survey_findings_entrust: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_finding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntrustFinding"];
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
    survey_link_look: {
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
                    "application/json": components["schemas"]["SurveyLinkView"];
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
    survey_link_answer: {
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
                "application/json": components["schemas"]["Answers"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyLinkView"];
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
    surveys_surveys: {
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
                    "application/json": components["schemas"]["Page_SurveyCard_"];
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
    surveys_draft: {
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
                "application/json": components["schemas"]["DraftSurvey"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyCard"];
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
    surveys_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey_id: string;
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
                    "application/json": components["schemas"]["SurveyView"];
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
    surveys_ballots: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                returned?: boolean;
            };
            header?: never;
            path: {
                survey_id: string;
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
                    "application/json": components["schemas"]["Page_BallotView_"];
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
    surveys_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftSurvey"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyCard"];
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
    surveys_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_id: string;
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
                    "application/json": components["schemas"]["SurveyCard"];
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
    surveys_code: {
        parameters: {
            query: {
                unit_id: string;
            };
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_id: string;
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
                    "application/json": components["schemas"]["UnitCode"];
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
    surveys_print_codes: {
        parameters: {
            query: {
                building: string;
            };
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_id: string;
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
    surveys_add_finding: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFinding"];
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
    surveys_headings: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutUnderHeading"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
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
    surveys_issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_id: string;
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
                    "application/json": components["schemas"]["SurveyCard"];
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
    surveys_opinions: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                survey_id: string;
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
                    "application/json": components["schemas"]["Page_OpinionView_"];
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
    surveys_papers: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperSheet"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
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
    surveys_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_id: string;
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
                    "application/json": components["schemas"]["SurveyCard"];
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
    surveys_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_id: string;
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
                    "application/json": components["schemas"]["SurveyCard"];
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
    surveys_print_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey_id: string;
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
    surveys_print_workbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                survey_id: string;
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
    surveys_returns: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                survey_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickReturn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
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
    surveys_units: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path: {
                survey_id: string;
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
                    "application/json": components["schemas"]["UnitsFound"];
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
    surveys_questions: {
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
                    "application/json": components["schemas"]["SurveyQuestions"];
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
    surveys_years: {
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
                    "application/json": components["schemas"]["SurveyYears"];
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
