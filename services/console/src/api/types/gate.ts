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
    "/approvers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Approvers
         * @description Who may approve that a card is given up as lost; whoever asks is left out.
         */
        get: operations["approvers_approvers"];
        put?: never;
        post?: never;
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
    "/barriers/{reader_id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open
         * @description Have the barrier beside a plate reader opened, for a passage or a visit let through.
         */
        post: operations["barriers_open_"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/barriers/openings/{opening_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Opening
         * @description What became of a command to open.
         */
        get: operations["barriers_opening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/box": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Box
         * @description What should lie in a gate's box now, or in all of them: cards, documents, deposits.
         */
        get: operations["box_box"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/box/give-back": {
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
         * @description Somebody fetches what they left behind when they went.
         */
        post: operations["box_give_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cards
         * @description Cards by number, and where each is.
         */
        get: operations["cards_cards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One
         * @description One card and what has happened to it.
         */
        get: operations["cards_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts
         * @description Of each gate's cards, how many are in a box, out and lost.
         */
        get: operations["cards_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Found
         * @description A lost card is back.
         */
        post: operations["cards_found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/lost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lost
         * @description Give a card up as lost; somebody else than who reports it has approved it.
         */
        post: operations["cards_lost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stock
         * @description Put numbered cards into a gate's box (F36, F41).
         */
        post: operations["cards_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courtesies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Courtesies
         * @description What is on or coming; with `over`, what has been.
         */
        get: operations["courtesies_courtesies"];
        put?: never;
        /**
         * Ask
         * @description Ask the gates for a courtesy (礼遇): an ambulance, a funeral, a wedding, the elderly.
         */
        post: operations["courtesies_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courtesies/{courtesy_id}/withdraw": {
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
         * @description It is not asked any more.
         */
        post: operations["courtesies_withdraw"];
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
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Drafts
         * @description Half-done acts that wait for the next guard, at one gate or at all.
         */
        get: operations["drafts_drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Expected
         * @description Who is expected, by name, pinyin, plate or unit; with `over`, who was.
         */
        get: operations["expected_expected"];
        put?: never;
        /**
         * Expect
         * @description Announce a visit (预约), or let somebody come at any time (长期许可, J6).
         */
        post: operations["expected_expect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expected/{expected_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One
         * @description One of them, with the visits that came by it.
         */
        get: operations["expected_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expected/{expected_id}/qr.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture
         * @description The code as a picture, for the host to send to the guest.
         */
        get: operations["expected_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expected/{expected_id}/withdraw": {
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
         * @description They are not expected any more.
         */
        post: operations["expected_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expected/by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With Code
         * @description By the code a visitor shows, typed or scanned.
         */
        get: operations["expected_with_code"];
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
    "/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gates
         * @description The gates there are: those of the settings, and any other a tablet stands at.
         */
        get: operations["gates_gates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hand-overs/{hand_over_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Hand Over
         * @description One hand-over, to read or to print.
         */
        get: operations["hand_overs_one_hand_over"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hand-overs/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What Is There
         * @description What one gate would hand over now, line by line (F17, E02, E17, E18).
         */
        get: operations["hand_overs_what_is_there"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hosts
         * @description By room, name, pinyin or initials (`q`), or by the end of a phone (`tail`); names and phones
         *     masked.
         */
        get: operations["hosts_hosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosts/{person_id}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phone
         * @description The host's phones in full, so that the guard can call them; kept on record (E07).
         */
        post: operations["hosts_phone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hosts/phones-shown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shown
         * @description Whose phone was shown to whom at the gate and why, the last first.
         */
        get: operations["hosts_shown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inside
         * @description Who is inside now: people and cars by class, overstays, cards out, pledges held.
         */
        get: operations["inside_inside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inside/emergency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Emergency
         * @description Everybody inside, by where they went, for whoever must find them.
         */
        get: operations["inside_emergency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inside/emergency.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Emergency Paper
         * @description The same on paper, A5.
         */
        get: operations["inside_emergency_paper"];
        put?: never;
        post?: never;
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
    "/journals/{journal_id}/pass-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass Over Missing
         * @description Wait no longer for a tablet's acts that never came, as after a restored backup.
         */
        post: operations["journals_pass_over_missing"];
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
    "/overnight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Overnight
         * @description Visitors' vehicles that stay tonight, and what was decided about each.
         */
        get: operations["overnight_overnight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overnight/{visit_id}": {
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
         * @description It may stay tonight, or may for a fee.
         */
        post: operations["overnight_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Passages
         * @description Passages, the last first.
         */
        get: operations["passages_passages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passages/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts
         * @description How many passed in each hour of a day of the estate.
         */
        get: operations["passages_counts"];
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
         * @description Passes, the last issued first; `standing` is what they are worth today. `text`: a whole
         *     number, a holder's name, pinyin or initials, or a plate or its end.
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
    "/phone-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phone Notes
         * @description Calls the guard-post took (F52), the last first; of a day of the estate, or by caller.
         */
        get: operations["phone_notes_phone_notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plate-readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readers
         * @description The estate's plate readers.
         */
        get: operations["plate_readers_readers"];
        put?: never;
        /**
         * Register
         * @description Register a plate reader; its secret is told in this answer alone.
         */
        post: operations["plate_readers_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plate-readers/{reader_id}/take-away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Away
         * @description Listen to it no more.
         */
        post: operations["plate_readers_take_away"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plate-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readings
         * @description What was read, the last first.
         */
        get: operations["plate_readings_readings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plate-readings/{estate}/{reader_id}": {
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
         * @description A plate was read. Signed as Standard Webhooks say (`webhook-id`, `webhook-timestamp`,
         *     `webhook-signature`); the same id again has the first answer.
         */
        post: operations["plate_readings_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plate-readings/{reading_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Reading
         * @description One reading, with what is known of its plate.
         */
        get: operations["plate_readings_one_reading"];
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
    "/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shifts
         * @description Shifts, the last begun first.
         */
        get: operations["shifts_shifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Current
         * @description Who is on, at one gate or at all.
         */
        get: operations["shifts_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sites
         * @description Sites, the last opened first; `live`: where works go on today.
         */
        get: operations["sites_sites"];
        put?: never;
        /**
         * Open
         * @description Works begin in a unit or at a place, under a head.
         */
        post: operations["sites_open_"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{site_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Site
         * @description One site.
         */
        get: operations["sites_one_site"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{site_id}/end": {
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
         * @description The works are over, with the reason.
         */
        post: operations["sites_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{site_id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend
         * @description Another last day.
         */
        post: operations["sites_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Slips
         * @description Slips, the last applied for first; a move-out with what its unit owes (E10).
         */
        get: operations["slips_slips"];
        put?: never;
        /**
         * Apply
         * @description Apply for a slip; the signer's authority is checked (A11, P22).
         */
        post: operations["slips_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slips/{slip_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Slip
         * @description One slip; a move-out with what its unit owes (E10).
         */
        get: operations["slips_one_slip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slips/{slip_id}/approve": {
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
         * @description The office's stamp.
         */
        post: operations["slips_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slips/{slip_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm
         * @description What the owner says next day about a stamp of the night (E09).
         */
        post: operations["slips_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slips/{slip_id}/night-stamp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stamp At Night
         * @description Stamped by night duty while the office is closed; the owner is asked next day (E09).
         */
        post: operations["slips_stamp_at_night"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slips/{slip_id}/reject": {
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
         * @description No stamp, with the reason.
         */
        post: operations["slips_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slips/{slip_id}/slip.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Slip
         * @description 放行条 on A5, with its picture; marked where it is good for nothing any more.
         */
        get: operations["slips_print_slip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slips/{slip_id}/withdraw": {
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
         * @description Take it back before the goods have left.
         */
        post: operations["slips_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slips/by-code/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By Code
         * @description The slip of a code as somebody typed it.
         */
        get: operations["slips_by_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Manifest
         * @description Part → fingerprint, of all a tablet may know.
         */
        get: operations["snapshot_manifest"];
        put?: never;
        /**
         * Delta
         * @description The parts whose fingerprint is another than the tablet has, and those that are gone. It
         *     changes nothing; what a tablet has is too much for a query.
         */
        post: operations["snapshot_delta"];
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
    "/timings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Times
         * @description Median and 95th percentile per gate and flow: the document in the hand (T30), the whole act
         *     (N17). Without days the last seven.
         */
        get: operations["timings_times"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units
         * @description Units by room as it is typed (`8-2-0101`, `0101`), also where nobody lives.
         */
        get: operations["units_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visits
         * @description The register (F36, F39), the last that came first: by state, class, unit's label, the
         *     estate's day, name or plate; `overstayed` those who should have left.
         */
        get: operations["visits_visits"];
        put?: never;
        /**
         * Admit
         * @description Let somebody in from a desk, where there is no tablet.
         */
        post: operations["visits_admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One
         * @description One visit with everything told of it.
         */
        get: operations["visits_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit_id}/paper.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Paper
         * @description One visit on paper, A5.
         */
        get: operations["visits_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/depart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Depart
         * @description Let somebody out from a desk.
         */
        post: operations["visits_depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/register.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Register
         * @description The register of a day of the estate on paper, A5 across.
         */
        get: operations["visits_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watched
         * @description Whom to watch for; with `over`, whom one had to.
         */
        get: operations["watch_watched"];
        put?: never;
        /**
         * Watch
         * @description Put a person or a plate on the watch list (关注名单).
         */
        post: operations["watch_watch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watch/{entry_id}/end": {
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
         * @description Take somebody off the list.
         */
        post: operations["watch_end"];
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
         * @description Who may act: a member of staff, a tablet, an outside vendor by their link, or the platform
         *     itself.
         * @enum {string}
         */
        ActorKind: "staff" | "device" | "vendor" | "system";
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
         * AdmitVisitor
         * @description Somebody is let in (W17 to W24), with the card and the pledge that change hands.
         */
        AdmitVisitor: {
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
        /**
         * AgreedHow
         * @description How a landlord's yes or an owner's confirmation was given.
         * @enum {string}
         */
        AgreedHow: "phone" | "in_person" | "written";
        /**
         * Answer
         * @description What the host said.
         * @enum {string}
         */
        Answer: "yes" | "no" | "no_answer";
        /**
         * ApplyForSlip
         * @description What is to leave, from where, who signs, when and how. Of a site's goods the unit is the
         *     site's.
         */
        ApplyForSlip: {
            landlord?: components["schemas"]["LandlordAgreed"] | null;
            /** Leaves From */
            leaves_from?: string | null;
            /**
             * Leaves Until
             * Format: date-time
             */
            leaves_until: string;
            /**
             * Lift Booking
             * @default
             */
            lift_booking?: string;
            /** Lines */
            lines: components["schemas"]["Goods"][];
            /**
             * Move Out
             * @default false
             */
            move_out?: boolean;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Plates
             * @default []
             */
            plates?: string[];
            /** Signature */
            signature?: string | null;
            signed_by: components["schemas"]["SignedBy"];
            /**
             * Trips
             * @default 1
             */
            trips?: number;
            /** Unit Id */
            unit_id?: string | null;
        };
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
         * Approver
         * @description Somebody above the gate.
         */
        Approver: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * ApproveSlip
         * @description The office's stamp.
         */
        ApproveSlip: {
            /**
             * Note
             * @default
             */
            note?: string;
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
            /** Data */
            data: {
                [key: string]: unknown;
            };
            /** Kind */
            kind: string;
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
        /**
         * AskCourtesy
         * @description What the gate is to do, for whom, from when to when; at these gates, or at every one.
         */
        AskCourtesy: {
            /**
             * About
             * @default
             */
            about?: string;
            /**
             * Gates
             * @default []
             */
            gates?: string[];
            kind: components["schemas"]["CourtesyKind"];
            /**
             * Plate
             * @default
             */
            plate?: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Text */
            text: string;
            /** Unit Id */
            unit_id?: string | null;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * BarrierBeside
         * @description The barrier's controller: where the command to open is posted.
         */
        BarrierBeside: {
            /** Url */
            url: string;
        };
        /**
         * BarrierOpening
         * @description A command to open one barrier, for one passage or visit.
         */
        BarrierOpening: {
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            asked_by: components["schemas"]["Actor"];
            /** For Id */
            for_id: string;
            /** Gate */
            gate: string;
            /** Id */
            id: string;
            /** Reader Id */
            reader_id: string;
            /**
             * Reason
             * @default
             */
            reason?: string;
            /** @default waiting */
            state?: components["schemas"]["OpeningState"];
            /**
             * Tries
             * @default 0
             */
            tries?: number;
            /** Try At */
            try_at?: string | null;
        };
        /** BaseModel */
        BaseModel: Record<string, never>;
        /**
         * Because
         * @description Why a phone was shown in full; a code and never free text, because it is logged.
         * @enum {string}
         */
        Because: "visitor" | "vehicle" | "goods" | "emergency";
        /**
         * Box
         * @description A gate's box as it should look now; of every gate where none was asked for.
         *
         *     `deposits_fen` is what the deposits come to.
         */
        Box: {
            /** Cards */
            cards: components["schemas"]["CardsInBox"][];
            /** Deposits */
            deposits: components["schemas"]["HeldPledge"][];
            /** Deposits Fen */
            deposits_fen: number;
            /** Documents */
            documents: components["schemas"]["HeldPledge"][];
            /** Gate */
            gate: string;
        };
        /**
         * CallAnswer
         * @description What whoever was called said.
         * @enum {string}
         */
        CallAnswer: "yes" | "no" | "no_answer";
        /**
         * CalledAbout
         * @description The call to the registered number: the tail of the number, who answered and what.
         */
        CalledAbout: {
            answer: components["schemas"]["CallAnswer"];
            /** At */
            at?: string | null;
            /**
             * Number Tail
             * @default
             */
            number_tail?: string;
            /** Person Id */
            person_id?: string | null;
        };
        /**
         * CardAct
         * @description What can happen to a card.
         * @enum {string}
         */
        CardAct: "issued" | "returned" | "lost" | "found";
        /**
         * CardCount
         * @description How many of a gate's cards of one kind are where. `size` is all: each is in one place.
         */
        CardCount: {
            /** Home */
            home: string;
            kind: components["schemas"]["CardKind"];
            /** Lost */
            lost: number;
            /** Out */
            out: number;
            /** Size */
            size: number;
            /** Stock */
            stock: number;
        };
        /**
         * CardFactView
         * @description What happened to a card, when, at which gate, by whom; the visit it was with. `by_name` and
         *     `approver` are empty where nobody of staff did it, or had to approve.
         */
        CardFactView: {
            /** Approver */
            approver: string;
            /** Approver Id */
            approver_id: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** By Name */
            by_name: string;
            /** Gate */
            gate: string;
            /** Note */
            note: string;
            /** Visit Id */
            visit_id: string | null;
            what: components["schemas"]["CardAct"];
        };
        /**
         * CardKind
         * @description What the card opens.
         * @enum {string}
         */
        CardKind: "visitor" | "vehicle";
        /**
         * CardOut
         * @description A card that is with a visitor.
         */
        CardOut: {
            /** Kind En */
            kind_en: string;
            /** Kind Zh */
            kind_zh: string;
            /** Number */
            number: string;
            /** Since */
            since: string | null;
            /** Visit Id */
            visit_id: string | null;
        };
        /**
         * CardsInBox
         * @description The cards of one kind that lie there.
         */
        CardsInBox: {
            kind: components["schemas"]["gate__passes__model__Named"];
            /** Numbers */
            numbers: string[];
        };
        /**
         * CardState
         * @description Where a card is: in a box, with a visitor, or nobody knows.
         * @enum {string}
         */
        CardState: "stock" | "out" | "lost";
        /**
         * CardView
         * @description A card and where it is: in `place`'s box, or with `visit_id`, or lost, `since` when.
         *
         *     `in_stock_list`: somebody entered it; else a guard typed a number nobody knows.
         */
        CardView: {
            /** Facts */
            facts: components["schemas"]["CardFactView"][];
            /** Home */
            home: string;
            /** In Stock List */
            in_stock_list: boolean;
            kind: components["schemas"]["gate__passes__model__Named"] | null;
            /** Number */
            number: string;
            /** Place */
            place: string;
            /** Since */
            since: string | null;
            state: components["schemas"]["gate__passes__model__Named"];
            /** Visit Id */
            visit_id: string | null;
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
         * ConfirmSlip
         * @description What an owner of the unit says next day, and how.
         */
        ConfirmSlip: {
            /** Confirmed */
            confirmed: boolean;
            how: components["schemas"]["AgreedHow"];
            /**
             * Note
             * @default
             */
            note?: string;
            /** Person Id */
            person_id: string;
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
         * ConsentView
         * @description The host's answer, how it came, the number called and when (J6).
         */
        ConsentView: {
            answer: components["schemas"]["gate__passes__model__Named"];
            /** At */
            at: string | null;
            how: components["schemas"]["gate__passes__model__Named"];
            /** Number Tail */
            number_tail: string;
        };
        /**
         * Counted
         * @description How many visits of a class are inside, and how many people in them.
         */
        Counted: {
            code: components["schemas"]["VisitClass"];
            /** En */
            en: string;
            /** People */
            people: number;
            /** Visits */
            visits: number;
            /** Zh */
            zh: string;
        };
        /**
         * CountedLine
         * @description What was counted of one line; `line` is its place on the slip, the first is 1.
         */
        CountedLine: {
            /** Counted */
            counted: number;
            /** Line */
            line: number;
        };
        /**
         * CourtesyKind
         * @description What it is about.
         * @enum {string}
         */
        CourtesyKind: "ambulance" | "funeral" | "wedding" | "elderly" | "other";
        /**
         * CourtesyView
         * @description A courtesy: what is to be done and about whom; `over` once it has ended or was withdrawn.
         */
        CourtesyView: {
            /** About */
            about: string;
            /** Gates */
            gates: string[];
            /** Id */
            id: string;
            kind: components["schemas"]["gate__passes__model__Named"];
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            made_by: components["schemas"]["Actor"];
            /** Over */
            over: boolean;
            /** Plate */
            plate: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Text */
            text: string;
            /** Unit Id */
            unit_id: string | null;
            /** Unit Label */
            unit_label: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /** Withdrawn At */
            withdrawn_at: string | null;
        };
        /**
         * Crossing
         * @description One way through a gate: when, who let it through, where; and when we heard of it.
         */
        Crossing: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /**
             * Device
             * @default
             */
            device?: string;
            /**
             * Gate
             * @default
             */
            gate?: string;
            /**
             * Heard At
             * Format: date-time
             */
            heard_at: string;
            /**
             * Provisional
             * @default false
             */
            provisional?: boolean;
        };
        /**
         * DecideStay
         * @description It may stay, or may for a fee in fen.
         */
        DecideStay: {
            /** Fee Fen */
            fee_fen?: number | null;
            /**
             * Note
             * @default
             */
            note?: string;
            stay: components["schemas"]["Stay"];
        };
        /**
         * Decision
         * @description The stamp, or that there is none, and why.
         */
        Decision: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /**
             * Note
             * @default
             */
            note?: string;
            stamp: components["schemas"]["Stamp"] | null;
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
         * Delta
         * @description What differs from what the tablet has: whole parts, and those that are no more.
         */
        Delta: {
            /** Gone */
            gone: string[];
            /** Parts */
            parts: {
                [key: string]: components["schemas"]["PartContent"];
            };
            /**
             * Taken At
             * Format: date-time
             */
            taken_at: string;
        };
        /**
         * Departure
         * @description The way out: what was handed back, and whether a truck's rear doors were opened (W25).
         */
        Departure: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /**
             * Cards Returned
             * @default []
             */
            cards_returned?: string[];
            /**
             * Device
             * @default
             */
            device?: string;
            /**
             * Gate
             * @default
             */
            gate?: string;
            /**
             * Heard At
             * Format: date-time
             */
            heard_at: string;
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
            /**
             * Provisional
             * @default false
             */
            provisional?: boolean;
            /** Rear Doors Checked */
            rear_doors_checked?: boolean | null;
        };
        /**
         * DepartVisitor
         * @description Somebody goes: the cards they hand in, whether their pledge was given back, and for a truck
         *     whether its rear doors were opened (W25).
         */
        DepartVisitor: {
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
        };
        /**
         * Direction
         * @description Which way through the gate.
         * @enum {string}
         */
        Direction: "in" | "out";
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
         * DraftView
         * @description A half-done act: its kind, and what had been typed, in the shape the tablet left it.
         */
        DraftView: {
            /** Data */
            data: {
                [key: string]: unknown;
            };
            /** Gate */
            gate: string;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Left At */
            left_at: string | null;
            /** Left By */
            left_by: string;
            /** Note */
            note: string;
        };
        /**
         * EmergencySheet
         * @description The list as it is now. `people` in all. Residents are not on it: nobody counts them.
         */
        EmergencySheet: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Estate */
            estate: string;
            /** Lines */
            lines: components["schemas"]["PersonInside"][];
            /** People */
            people: number;
        };
        /**
         * EndSite
         * @description The works are over today, and why.
         */
        EndSite: {
            /** Reason */
            reason: string;
        };
        /**
         * ExpectedKind
         * @description How often somebody may come by one permission.
         * @enum {string}
         */
        ExpectedKind: "once" | "several" | "standing";
        /**
         * ExpectedView
         * @description Somebody expected: who, where, when, the code to show and the text of its QR code.
         *
         *     `standing` is what it is worth now; `host` is masked; `since` and `until` are its window.
         */
        ExpectedView: {
            /** Code */
            code: string;
            /** Company */
            company: string;
            /** Host */
            host: string;
            /** Host Id */
            host_id: string | null;
            /** Id */
            id: string;
            kind: components["schemas"]["gate__passes__model__Named"];
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            made_by: components["schemas"]["Actor"];
            /** Name */
            name: string;
            /** Note */
            note: string;
            /** People */
            people: number;
            /** Place */
            place: string;
            /** Plate */
            plate: string;
            /** Qr */
            qr: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            standing: components["schemas"]["gate__passes__model__Named"];
            /** Unit Id */
            unit_id: string | null;
            /** Unit Label */
            unit_label: string;
            /** Until */
            until: string | null;
            /** Uses */
            uses: components["schemas"]["UseView"][];
            visit_class: components["schemas"]["gate__passes__model__Named"];
            /** Withdrawn At */
            withdrawn_at: string | null;
        };
        /**
         * ExpectVisit
         * @description Whom a host expects, where, and when: once, several times in a window, or always.
         *
         *     `since` left out means from now on; `until` may be left out of a standing permission alone.
         */
        ExpectVisit: {
            /**
             * Company
             * @default
             */
            company?: string;
            /** Host Id */
            host_id?: string | null;
            /** @default once */
            kind?: components["schemas"]["ExpectedKind"];
            /** Name */
            name: string;
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
            /**
             * Place
             * @default
             */
            place?: string;
            /**
             * Plate
             * @default
             */
            plate?: string;
            /** Since */
            since?: string | null;
            /** Unit Id */
            unit_id?: string | null;
            /** Until */
            until?: string | null;
            /** @default guest */
            visit_class?: components["schemas"]["VisitClass"];
        };
        /**
         * ExtendSite
         * @description Its new last day.
         */
        ExtendSite: {
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
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
         * FindCard
         * @description A lost card is in the gate's box again.
         */
        FindCard: {
            /** Card Number */
            card_number: string;
            kind: components["schemas"]["CardKind"];
        };
        /**
         * Named
         * @description A word of ours as staff read it.
         */
        gate__passes__model__Named: {
            /** Code */
            code: string;
            /** En */
            en: string;
            /** Zh */
            zh: string;
        };
        /**
         * Named
         * @description Somebody of staff.
         */
        gate__shifts__queries__duty__Named: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * GateCall
         * @description The gate called the registered number about goods without a slip (E09). Of the number only
         *     its tail is kept.
         */
        GateCall: {
            answer: components["schemas"]["CallAnswer"];
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Number Tail
             * @default
             */
            number_tail?: string;
            /** Person Id */
            person_id?: string | null;
        };
        /**
         * GateNamed
         * @description A gate: `code` is what cards, shifts and courtesies name it by, `name` what people read.
         */
        GateNamed: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * GiveBackPledge
         * @description Somebody fetches what they left behind; the visit whose it is.
         */
        GiveBackPledge: {
            /** Visit Id */
            visit_id: string;
        };
        /**
         * Goods
         * @description One line of a slip. `unit` is what is counted: 件, 箱, 张. A photo is put by POST /files.
         */
        Goods: {
            /** Name */
            name: string;
            /** Photo */
            photo?: string | null;
            /** Quantity */
            quantity: number;
            /**
             * Unit
             * @default 件
             */
            unit?: string;
        };
        /**
         * GoodsTold
         * @description One line, as the tablet tells of it.
         */
        GoodsTold: {
            /** Name */
            name: string;
            /** Photo */
            photo?: string | null;
            /** Quantity */
            quantity: number;
            /**
             * Unit
             * @default 件
             */
            unit?: string;
        };
        /**
         * GuardOn
         * @description A guard of a shift, and since when.
         */
        GuardOn: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * HandOverList
         * @description What one gate hands over now. What visitors have is the estate's; boxes are the gate's.
         */
        HandOverList: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Gate */
            gate: string;
            /** Lines */
            lines: components["schemas"]["ListedLine"][];
        };
        /**
         * HandOverView
         * @description A hand-over, as it is printed and signed by both (F17).
         */
        HandOverView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Differences */
            differences: number;
            /** Drafts */
            drafts: string[];
            from_guard: components["schemas"]["gate__shifts__queries__duty__Named"];
            /** Gate */
            gate: string;
            /** Id */
            id: string;
            /** Lines */
            lines: components["schemas"]["LineView"][];
            /** Note */
            note: string;
            /** Shift Id */
            shift_id: string;
            to_guard: components["schemas"]["gate__shifts__queries__duty__Named"];
        };
        /**
         * Have
         * @description Part → the fingerprint of what the tablet holds of it; empty for a new tablet.
         */
        Have: {
            /** Have */
            have?: {
                [key: string]: string;
            };
        };
        /**
         * Held
         * @description How many documents and deposits lie at the gates, and what the deposits come to.
         */
        Held: {
            /** Deposits */
            deposits: number;
            /** Deposits Fen */
            deposits_fen: number;
            /** Documents */
            documents: number;
        };
        /**
         * HeldDocument
         * @description Which document it is.
         * @enum {string}
         */
        HeldDocument: "driving_licence" | "work_card" | "student_card" | "member_card" | "other" | "resident_identity_card";
        /**
         * HeldPledge
         * @description A document or a deposit held for a visit; `what` names it.
         */
        HeldPledge: {
            /** Amount Fen */
            amount_fen: number | null;
            /** Gate */
            gate: string;
            kind: components["schemas"]["PledgeKind"];
            /** Receipt Number */
            receipt_number: string;
            /** Taken At */
            taken_at: string | null;
            /** Visit Id */
            visit_id: string;
            what: components["schemas"]["gate__passes__model__Named"];
        };
        /**
         * Host
         * @description Somebody who may be visited; name and phones are masked (E07). `standing`: they have let
         *     somebody come at any time.
         */
        Host: {
            /** Name */
            name: string;
            /** Person Id */
            person_id: string;
            /** Phones */
            phones: string[];
            /** Standing */
            standing: boolean;
            /** Units */
            units: components["schemas"]["HostUnit"][];
        };
        /**
         * HostPhones
         * @description A host's phones in full, the one to try first in front.
         */
        HostPhones: {
            /** Phones */
            phones: string[];
        };
        /**
         * HostUnit
         * @description A unit somebody belongs to today.
         */
        HostUnit: {
            /** Label */
            label: string;
            relation: components["schemas"]["Relation"];
            /** Unit Id */
            unit_id: string;
        };
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
         * InsideNow
         * @description As far as the gates have told: `people` in all, by class; `overstayed` visits should have
         *     ended. Lists of the visits themselves: `GET /visits?state=inside`.
         */
        InsideNow: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By Class */
            by_class: components["schemas"]["Counted"][];
            /** Cards Out */
            cards_out: components["schemas"]["CardOut"][];
            /** Overstayed */
            overstayed: number;
            /** People */
            people: number;
            pledges: components["schemas"]["Held"];
            /** Vehicles */
            vehicles: components["schemas"]["VehicleInside"][];
            /** Visits */
            visits: number;
        };
        /**
         * IssuePass
         * @description A pass as it is handed over. Days are the estate's, both included; `plate` for parking cards
         *     alone, `site_id` for workers' passes: unit and company are then the site's where none are given.
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
            /** Site Id */
            site_id?: string | null;
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
            kind?: components["schemas"]["gate__passes__model__Named"] | null;
            /** Known */
            known: boolean;
            parking?: components["schemas"]["gate__passes__model__Named"] | null;
            standing: components["schemas"]["gate__passes__model__Named"];
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
            warnings?: components["schemas"]["gate__passes__model__Named"][];
        };
        /**
         * LandlordAgreed
         * @description Which owner of the unit agreed, and how (E10).
         */
        LandlordAgreed: {
            how: components["schemas"]["AgreedHow"];
            /** Person Id */
            person_id: string;
        };
        /**
         * LandlordsYes
         * @description An owner of the unit agreed that these goods leave (E10).
         */
        LandlordsYes: {
            how: components["schemas"]["AgreedHow"];
            /** Name */
            name: string;
            /** Person Id */
            person_id: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            recorded_by: components["schemas"]["Actor"];
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
         * LineKey
         * @description What is looked at when a shift hands over. A tablet may know more of them than we do.
         * @enum {string}
         */
        LineKey: "people_inside" | "vehicles_inside" | "workers_inside" | "overstayed" | "overnight" | "cards_out" | "cards_stock" | "documents_held" | "deposits_fen" | "slips" | "drafts" | "differences" | "waiting";
        /**
         * LineTold
         * @description One line, as the next guard accepted it on the tablet.
         */
        LineTold: {
            /** Counted */
            counted?: number | null;
            /** Expected */
            expected?: number | null;
            /** Key */
            key: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /** Tallies */
            tallies: boolean;
        };
        /**
         * LineView
         * @description A line as it was accepted, with its texts; deposits are in fen.
         */
        LineView: {
            /** Counted */
            counted: number | null;
            /** En */
            en: string;
            /** Expected */
            expected: number | null;
            /** Key */
            key: string;
            /** Note */
            note: string;
            /** Tallies */
            tallies: boolean;
            /** Zh */
            zh: string;
        };
        /**
         * ListedLine
         * @description What there should be: `expected` counts things or people, of deposits their sum in fen.
         */
        ListedLine: {
            /** En */
            en: string;
            /** Expected */
            expected: number;
            key: components["schemas"]["LineKey"];
            /** Things */
            things: components["schemas"]["ListedThing"][];
            /** Zh */
            zh: string;
        };
        /**
         * ListedThing
         * @description One thing of a line, named as guards name it, and since when it is so.
         */
        ListedThing: {
            /** Id */
            id: string;
            /** Since */
            since: string | null;
            /** Title */
            title: string;
        };
        /**
         * LoseCard
         * @description A card is given up as lost: who approved it, and the visitor who had it, if known.
         */
        LoseCard: {
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
        };
        /**
         * Manifest
         * @description Part → the fingerprint of what it holds now.
         */
        Manifest: {
            /** Parts */
            parts: {
                [key: string]: string;
            };
            /**
             * Taken At
             * Format: date-time
             */
            taken_at: string;
        };
        /**
         * MediaType
         * @description What is taken: photographs, drawn signatures, scans and papers.
         * @enum {string}
         */
        MediaType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
        /**
         * OpenFor
         * @description The passage or the visit that was let through just now.
         */
        OpenFor: {
            /** For Id */
            for_id: string;
        };
        /**
         * OpeningState
         * @description What became of the command.
         * @enum {string}
         */
        OpeningState: "waiting" | "opened" | "missed";
        /**
         * OpenSite
         * @description Works as they are allowed. Days are the estate's, both included; a unit or a place.
         */
        OpenSite: {
            /**
             * Begins On
             * Format: date
             */
            begins_on: string;
            /**
             * Company
             * @default
             */
            company?: string;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /** Head Name */
            head_name: string;
            /** Head Phone */
            head_phone: string;
            /**
             * Place
             * @default
             */
            place?: string;
            /** Unit Id */
            unit_id?: string | null;
        };
        /**
         * Outcome
         * @description What became of an act. All but `waiting` are final for the tablet.
         * @enum {string}
         */
        Outcome: "done" | "discrepancy" | "waiting" | "rejected" | "quarantined";
        /**
         * OvernightStay
         * @description The decision about one vehicle and one night, named by the day it began on.
         */
        OvernightStay: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** Erase At */
            erase_at?: string | null;
            /** Fee Fen */
            fee_fen?: number | null;
            /** Id */
            id: string;
            /**
             * Night
             * Format: date
             */
            night: string;
            /**
             * Note
             * @default
             */
            note?: string;
            stay: components["schemas"]["Stay"];
            /** Visit Id */
            visit_id: string;
        };
        /**
         * OvernightVehicle
         * @description A vehicle that stays; `decided` is None while nobody has said anything about this night.
         */
        OvernightVehicle: {
            decided: components["schemas"]["OvernightStay"] | null;
            /** Host Id */
            host_id: string | null;
            /** Parking Place */
            parking_place: string;
            /** Plate */
            plate: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Unit Label */
            unit_label: string;
            /** Visit Id */
            visit_id: string;
        };
        /**
         * OwnersWord
         * @description What the owner said next day about goods stamped at night.
         */
        OwnersWord: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** Confirmed */
            confirmed: boolean;
            how: components["schemas"]["AgreedHow"];
            /**
             * Note
             * @default
             */
            note?: string;
            /** Person Id */
            person_id: string;
        };
        /** Page[CardView] */
        Page_CardView_: {
            /** Items */
            items: components["schemas"]["CardView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[CourtesyView] */
        Page_CourtesyView_: {
            /** Items */
            items: components["schemas"]["CourtesyView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[DiscrepancyView] */
        Page_DiscrepancyView_: {
            /** Items */
            items: components["schemas"]["DiscrepancyView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[DraftView] */
        Page_DraftView_: {
            /** Items */
            items: components["schemas"]["DraftView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ExpectedView] */
        Page_ExpectedView_: {
            /** Items */
            items: components["schemas"]["ExpectedView"][];
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
        /** Page[PassageView] */
        Page_PassageView_: {
            /** Items */
            items: components["schemas"]["PassageView"][];
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
        /** Page[PhoneNoteView] */
        Page_PhoneNoteView_: {
            /** Items */
            items: components["schemas"]["PhoneNoteView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[PhoneShownView] */
        Page_PhoneShownView_: {
            /** Items */
            items: components["schemas"]["PhoneShownView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ReadingView] */
        Page_ReadingView_: {
            /** Items */
            items: components["schemas"]["ReadingView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ShiftView] */
        Page_ShiftView_: {
            /** Items */
            items: components["schemas"]["ShiftView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[SiteView] */
        Page_SiteView_: {
            /** Items */
            items: components["schemas"]["SiteView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[SlipShown] */
        Page_SlipShown_: {
            /** Items */
            items: components["schemas"]["SlipShown"][];
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
        /** Page[VisitCard] */
        Page_VisitCard_: {
            /** Items */
            items: components["schemas"]["VisitCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[WatchView] */
        Page_WatchView_: {
            /** Items */
            items: components["schemas"]["WatchView"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PartContent
         * @description A part as it is now. The rows' shape is by the part.
         */
        PartContent: {
            /** Fingerprint */
            fingerprint: string;
            /** Rows */
            rows: components["schemas"]["BaseModel"][];
        };
        /**
         * PassageKind
         * @description Who or what passes.
         * @enum {string}
         */
        PassageKind: "resident" | "staff" | "rider" | "parcel" | "resident_vehicle" | "company_vehicle";
        /**
         * PassageView
         * @description A passage with its words and the label of its unit.
         */
        PassageView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /**
             * Card Number
             * @default
             */
            card_number?: string;
            /** Companions */
            companions?: number | null;
            /** Device */
            device?: string | null;
            direction: components["schemas"]["Direction"];
            /**
             * Driver
             * @default
             */
            driver?: string;
            /** Erase At */
            erase_at?: string | null;
            /**
             * Gate
             * @default
             */
            gate?: string;
            /** Id */
            id: string;
            /**
             * Place
             * @default
             */
            place?: string;
            /**
             * Plate
             * @default
             */
            plate?: string;
            /** @default hand */
            source?: components["schemas"]["Source"];
            /**
             * Told At
             * Format: date-time
             */
            told_at: string;
            /** Unit Id */
            unit_id?: string | null;
            /** Unit Label */
            unit_label: string;
            what: components["schemas"]["PassageKind"];
            /** What En */
            what_en: string;
            /** What Zh */
            what_zh: string;
        };
        /**
         * PassedBy
         * @description How it was passed on.
         * @enum {string}
         */
        PassedBy: "radio" | "phone" | "in_person";
        /**
         * PassedInHour
         * @description How many passed in an hour of the estate's day, at one gate or all together.
         */
        PassedInHour: {
            /** Count */
            count: number;
            direction: components["schemas"]["Direction"];
            /** Gate */
            gate: string;
            /** Hour */
            hour: number;
            what: components["schemas"]["PassageKind"];
        };
        /**
         * PassedTo
         * @description To whom the guard passed it on.
         * @enum {string}
         */
        PassedTo: "foreman" | "desk" | "engineering" | "manager" | "nobody";
        /**
         * PassKind
         * @description Which of the estate's papers it is.
         * @enum {string}
         */
        PassKind: "parking_card" | "worker_permit" | "worker_pass";
        /**
         * PassOver
         * @description Why acts that are missing are waited for no longer.
         */
        PassOver: {
            /** Why */
            why: string;
        };
        /**
         * PassView
         * @description A pass with what it is worth today; `unit` is the unit's label. `parking`: of a card that has
         *     begun, what it lets the car do today (E16).
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
            kind: components["schemas"]["gate__passes__model__Named"];
            /** Number */
            number: string;
            parking: components["schemas"]["gate__passes__model__Named"] | null;
            /** Plate */
            plate: string;
            revoked: components["schemas"]["Revocation"] | null;
            /** Site Id */
            site_id: string | null;
            standing: components["schemas"]["gate__passes__model__Named"];
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
         * PersonInside
         * @description A visit to look for: where they went, who, how many, in which car, since when, through which
         *     gate.
         */
        PersonInside: {
            /** Cards */
            cards: string[];
            /** Company */
            company: string;
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /** Gate */
            gate: string;
            /** Name */
            name: string;
            /** People */
            people: number;
            /** Plate */
            plate: string;
            /** Visit Class */
            visit_class: string;
            /** Visit Id */
            visit_id: string;
            /** Where */
            where: string;
        };
        /**
         * PhoneNoteView
         * @description A call with its words; `noted_by` is the guard's name. Once forgotten its texts are empty.
         */
        PhoneNoteView: {
            /** Asked */
            asked: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Caller Name */
            caller_name: string;
            /** Caller Phone */
            caller_phone: string;
            /** Gate */
            gate: string;
            /** Id */
            id: string;
            /** Noted By */
            noted_by: string;
            passed_by: components["schemas"]["gate__passes__model__Named"] | null;
            passed_to: components["schemas"]["gate__passes__model__Named"];
            /** Unit Id */
            unit_id: string | null;
            /** Unit Label */
            unit_label: string;
            /** Whom */
            whom: string;
        };
        /**
         * PhoneShownView
         * @description That a phone was shown: whose, why, when, to whom, at which gate.
         */
        PhoneShownView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            because: components["schemas"]["Because"];
            by: components["schemas"]["Actor"];
            /** Device */
            device: string;
            /** Gate */
            gate: string;
            /** Id */
            id: string;
            /** Person Id */
            person_id: string;
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
         * ReaderView
         * @description A reader without its secret; `barrier_host` is empty where there is no barrier.
         */
        ReaderView: {
            /** Barrier Host */
            barrier_host: string;
            direction: components["schemas"]["Direction"];
            /** Gate */
            gate: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /**
             * Registered At
             * Format: date-time
             */
            registered_at: string;
            registered_by: components["schemas"]["Actor"];
            /** Taken Away At */
            taken_away_at: string | null;
        };
        /**
         * ReadingTaken
         * @description What a reader is told: whether the vehicle is known and was let through.
         */
        ReadingTaken: {
            /** Id */
            id: string;
            /** Let Through */
            let_through: boolean;
        };
        /**
         * ReadingView
         * @description A reading, and what is known of its plate now; None once the plate is forgotten.
         */
        ReadingView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            direction: components["schemas"]["Direction"];
            /** Erase At */
            erase_at?: string | null;
            /** Gate */
            gate: string;
            /** Id */
            id: string;
            known: components["schemas"]["Known"] | null;
            /** Opening Id */
            opening_id?: string | null;
            /** Passage Id */
            passage_id?: string | null;
            /** Plate */
            plate: string;
            /** Reader Id */
            reader_id: string;
            /**
             * Told At
             * Format: date-time
             */
            told_at: string;
        };
        /**
         * ReadPlate
         * @description What a reader sends. `at`: when it read it, if not just now; `direction`: of a lane both
         *     ways. Whatever else its maker sends is left unread.
         */
        ReadPlate: {
            /** At */
            at?: string | null;
            direction?: components["schemas"]["Direction"] | null;
            /** Plate */
            plate: string;
        };
        /**
         * Registered
         * @description What is set up in the reader, told this once: where it posts, and its secret. The barrier's
         *     controller has a secret of its own, to check our command with.
         */
        Registered: {
            /** Barrier Secret */
            barrier_secret: string | null;
            /** Id */
            id: string;
            /** Path */
            path: string;
            /** Secret */
            secret: string;
        };
        /**
         * RegisterReader
         * @description A reader at a gate, the direction it watches, and the barrier it opens, if any.
         */
        RegisterReader: {
            barrier?: components["schemas"]["BarrierBeside"] | null;
            direction: components["schemas"]["Direction"];
            /** Gate */
            gate: string;
            /** Name */
            name: string;
        };
        /**
         * RejectSlip
         * @description No stamp, and why.
         */
        RejectSlip: {
            /** Reason */
            reason: string;
        };
        /**
         * Relation
         * @description What a person is to a unit (requirements E06).
         * @enum {string}
         */
        Relation: "owner" | "tenant" | "family" | "agent";
        /**
         * Release
         * @description Goods that left on the slip once: counted line by line, signed by the guard.
         */
        Release: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** Device */
            device?: string | null;
            /**
             * Gate
             * @default
             */
            gate?: string;
            /** Id */
            id: string;
            /** Lines */
            lines: components["schemas"]["CountedLine"][];
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Photos
             * @default []
             */
            photos?: string[];
            /**
             * Plate
             * @default
             */
            plate?: string;
            /**
             * Provisional
             * @default false
             */
            provisional?: boolean;
            /** Rear Doors Checked */
            rear_doors_checked?: boolean | null;
            /**
             * Signature Seen
             * @default false
             */
            signature_seen?: boolean;
            /**
             * Told At
             * Format: date-time
             */
            told_at: string;
            /** Trip */
            trip?: number | null;
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
         * Seal
         * @description The estate's Ed25519 signature on `Slip.content`, for tablets without the network.
         */
        Seal: {
            /** Key Id */
            key_id: string;
            /** Signature */
            signature: string;
        };
        /**
         * SendBack
         * @description Goods that were turned round at the gate, with what differed.
         */
        SendBack: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /**
             * Gate
             * @default
             */
            gate?: string;
            /** Id */
            id: string;
            /** Lines */
            lines: components["schemas"]["CountedLine"][];
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * SentAct
         * @description An act whose place can be read, whatever else is in it: what is malformed must not hold up
         *     the acts after it.
         */
        SentAct: {
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
            /** Sequence */
            sequence: number;
        } & {
            [key: string]: unknown;
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
                } | {
                    /** Shift Id */
                    shift_id: string;
                } | {
                    /**
                     * Drafts
                     * @default []
                     */
                    drafts?: string[];
                    /** Hand Over Id */
                    hand_over_id: string;
                    /**
                     * Lines
                     * @default []
                     */
                    lines?: components["schemas"]["LineTold"][];
                    /**
                     * Note
                     * @default
                     */
                    note?: string;
                    /** Shift Id */
                    shift_id: string;
                    /** To Guard */
                    to_guard: string;
                } | {
                    /** Data */
                    data: {
                        [key: string]: unknown;
                    };
                    /** Draft Id */
                    draft_id: string;
                    /** Kind */
                    kind: string;
                    /**
                     * Note
                     * @default
                     */
                    note?: string;
                } | {
                    /** Draft Id */
                    draft_id: string;
                } | {
                    /** Lines */
                    lines: components["schemas"]["CountedLine"][];
                    /**
                     * Note
                     * @default
                     */
                    note?: string;
                    /**
                     * Photos
                     * @default []
                     */
                    photos?: string[];
                    /**
                     * Plate
                     * @default
                     */
                    plate?: string;
                    /** Rear Doors Checked */
                    rear_doors_checked?: boolean | null;
                    /** Release Id */
                    release_id: string;
                    /**
                     * Signature Seen
                     * @default false
                     */
                    signature_seen?: boolean;
                    /** Slip Id */
                    slip_id: string;
                    /** Trip */
                    trip?: number | null;
                } | {
                    /**
                     * Lines
                     * @default []
                     */
                    lines?: components["schemas"]["CountedLine"][];
                    /**
                     * Note
                     * @default
                     */
                    note?: string;
                    /** Slip Id */
                    slip_id: string;
                } | {
                    call?: components["schemas"]["CalledAbout"] | null;
                    /**
                     * Carrier
                     * @default
                     */
                    carrier?: string;
                    /**
                     * Hand Luggage
                     * @default false
                     */
                    hand_luggage?: boolean;
                    /** Lines */
                    lines: components["schemas"]["GoodsTold"][];
                    /**
                     * Note
                     * @default
                     */
                    note?: string;
                    /**
                     * Plate
                     * @default
                     */
                    plate?: string;
                    /** Slip Id */
                    slip_id: string;
                    /** Unit Id */
                    unit_id: string;
                } | {
                    /**
                     * Card Number
                     * @default
                     */
                    card_number?: string;
                    /** Companions */
                    companions?: number | null;
                    direction: components["schemas"]["Direction"];
                    /**
                     * Driver
                     * @default
                     */
                    driver?: string;
                    /** Passage Id */
                    passage_id: string;
                    /**
                     * Place
                     * @default
                     */
                    place?: string;
                    /**
                     * Plate
                     * @default
                     */
                    plate?: string;
                    /** @default hand */
                    source?: components["schemas"]["Source"];
                    /** Unit Id */
                    unit_id?: string | null;
                    what: components["schemas"]["PassageKind"];
                } | {
                    /** Asked */
                    asked: string;
                    /** Caller Name */
                    caller_name: string;
                    /**
                     * Caller Phone
                     * @default
                     */
                    caller_phone?: string;
                    /** Note Id */
                    note_id: string;
                    passed_by?: components["schemas"]["PassedBy"] | null;
                    passed_to: components["schemas"]["PassedTo"];
                    /** Unit Id */
                    unit_id?: string | null;
                    /**
                     * Whom
                     * @default
                     */
                    whom?: string;
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
                kind: "emergency.printed" | "visit.admit" | "visit.refuse" | "visit.depart" | "card.lost" | "card.found" | "pledge.return" | "shift.begin" | "shift.hand_over" | "draft.leave" | "draft.take" | "slip.release" | "slip.send_back" | "slip.unannounced" | "passage.log" | "phone_note.log";
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
         * ShiftsNow
         * @description The shifts that are on.
         */
        ShiftsNow: {
            /** Shifts */
            shifts: components["schemas"]["ShiftView"][];
        };
        /**
         * ShiftState
         * @description Where a shift stands.
         * @enum {string}
         */
        ShiftState: "begin_awaited" | "on" | "handed_over" | "lapsed";
        /**
         * ShiftView
         * @description One shift. `hand_over_id` is the one that counts; None while they are on.
         */
        ShiftView: {
            /** Began At */
            began_at: string | null;
            /** Ended At */
            ended_at: string | null;
            /** Gate */
            gate: string;
            /** Guards */
            guards: components["schemas"]["GuardOn"][];
            /** Hand Over Id */
            hand_over_id: string | null;
            /** Id */
            id: string;
            state: components["schemas"]["ShiftState"];
        };
        /**
         * ShowPhone
         * @description Why the host is called.
         */
        ShowPhone: {
            because: components["schemas"]["Because"];
        };
        /**
         * SignedBy
         * @description Somebody of the unit by `person_id`, or by `site_id` and `name` the head of a site.
         */
        SignedBy: {
            /**
             * Name
             * @default
             */
            name?: string;
            /** Person Id */
            person_id?: string | null;
            /** Site Id */
            site_id?: string | null;
        };
        /**
         * Signer
         * @description Who signs: somebody of the unit, or the head of a live site. Without a capacity nobody could
         *     tell yet what they are to the unit: the gate filed it at night.
         */
        Signer: {
            capacity: components["schemas"]["SignerCapacity"] | null;
            /** Name */
            name: string;
            /** Person Id */
            person_id?: string | null;
            /** Site Id */
            site_id?: string | null;
        };
        /**
         * SignerCapacity
         * @description As what somebody signs.
         * @enum {string}
         */
        SignerCapacity: "owner" | "tenant" | "family" | "agent" | "site_head";
        /**
         * SiteEnding
         * @description Who ended the works before their time, and why.
         */
        SiteEnding: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /**
             * On
             * Format: date
             */
            on: string;
            /** Reason */
            reason: string;
        };
        /**
         * SiteStanding
         * @description What a site is on a day.
         * @enum {string}
         */
        SiteStanding: "live" | "not_yet" | "over";
        /**
         * SiteView
         * @description A site with the label of its unit and what it is today.
         */
        SiteView: {
            /**
             * Begins On
             * Format: date
             */
            begins_on: string;
            /**
             * Building
             * @default
             */
            building?: string;
            /**
             * Company
             * @default
             */
            company?: string;
            ending?: components["schemas"]["SiteEnding"] | null;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /** Head Name */
            head_name: string;
            /** Head Phone */
            head_phone: string;
            /** Id */
            id: string;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            opened_by: components["schemas"]["Actor"];
            /**
             * Place
             * @default
             */
            place?: string;
            state: components["schemas"]["SiteStanding"];
            /** State En */
            state_en: string;
            /** State Zh */
            state_zh: string;
            /** Unit Id */
            unit_id?: string | null;
            /** Unit Label */
            unit_label: string;
        };
        /**
         * SlipLine
         * @description What leaves, and how many.
         */
        SlipLine: {
            /** Name */
            name: string;
            /** Photo */
            photo?: string | null;
            /** Quantity */
            quantity: number;
            /**
             * Unit
             * @default 件
             */
            unit?: string;
        };
        /**
         * SlipShown
         * @description A slip as the office looks at it: with the names of who applied and who decided, empty where
         *     it was nobody who works here. What the unit still owes, disputed charges as well, is for
         *     information and stops nothing (E10). None where nothing is told of it: no move-out, no unit, a
         *     tablet, or somebody who neither applies for slips nor approves them.
         */
        SlipShown: {
            /**
             * Applied At
             * Format: date-time
             */
            applied_at: string;
            applied_by: components["schemas"]["Actor"];
            /**
             * Applied By Name
             * @default
             */
            applied_by_name?: string;
            /** Arrears Charges */
            arrears_charges?: number | null;
            /** Arrears Fen */
            arrears_fen?: number | null;
            /** Awaits Owner */
            awaits_owner: boolean;
            /**
             * Building
             * @default
             */
            building?: string;
            call?: components["schemas"]["GateCall"] | null;
            /**
             * Carrier
             * @default
             */
            carrier?: string;
            /** Code */
            code: string;
            /** Code Printed */
            code_printed: string;
            /** Confirm By */
            confirm_by?: string | null;
            /**
             * Content
             * @default
             */
            content?: string;
            /**
             * Decided By Name
             * @default
             */
            decided_by_name?: string;
            decision?: components["schemas"]["Decision"] | null;
            /** Expired At */
            expired_at?: string | null;
            /** Id */
            id: string;
            /**
             * In Parts
             * @default false
             */
            in_parts?: boolean;
            landlord?: components["schemas"]["LandlordsYes"] | null;
            /**
             * Leaves From
             * Format: date-time
             */
            leaves_from: string;
            /**
             * Leaves Until
             * Format: date-time
             */
            leaves_until: string;
            /** Left Of Lines */
            left_of_lines: number[];
            /**
             * Lift Booking
             * @default
             */
            lift_booking?: string;
            /** Lines */
            lines: components["schemas"]["SlipLine"][];
            /**
             * Move Out
             * @default false
             */
            move_out?: boolean;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            owners_word?: components["schemas"]["OwnersWord"] | null;
            /**
             * Plates
             * @default []
             */
            plates?: string[];
            /** Qr */
            qr: string;
            /**
             * Releases
             * @default []
             */
            releases?: components["schemas"]["Release"][];
            seal?: components["schemas"]["Seal"] | null;
            /**
             * Send Backs
             * @default []
             */
            send_backs?: components["schemas"]["SendBack"][];
            /** Signature */
            signature?: string | null;
            signer: components["schemas"]["Signer"];
            /** @default applied */
            status?: components["schemas"]["SlipStatus"];
            /** Status En */
            status_en: string;
            /** Status Zh */
            status_zh: string;
            /**
             * Trips
             * @default 1
             */
            trips?: number;
            /**
             * Unannounced
             * @default false
             */
            unannounced?: boolean;
            /** Unit Id */
            unit_id?: string | null;
            /** Unit Label */
            unit_label: string;
            withdrawal?: components["schemas"]["Withdrawal"] | null;
        };
        /**
         * SlipStatus
         * @description Where a slip stands.
         * @enum {string}
         */
        SlipStatus: "applied" | "approved" | "partly_released" | "released" | "rejected" | "withdrawn" | "expired";
        /**
         * SlipView
         * @description A slip with its words: what is left of each line in order; `qr` is what its picture says.
         */
        SlipView: {
            /**
             * Applied At
             * Format: date-time
             */
            applied_at: string;
            applied_by: components["schemas"]["Actor"];
            /** Awaits Owner */
            awaits_owner: boolean;
            /**
             * Building
             * @default
             */
            building?: string;
            call?: components["schemas"]["GateCall"] | null;
            /**
             * Carrier
             * @default
             */
            carrier?: string;
            /** Code */
            code: string;
            /** Code Printed */
            code_printed: string;
            /** Confirm By */
            confirm_by?: string | null;
            /**
             * Content
             * @default
             */
            content?: string;
            decision?: components["schemas"]["Decision"] | null;
            /** Expired At */
            expired_at?: string | null;
            /** Id */
            id: string;
            /**
             * In Parts
             * @default false
             */
            in_parts?: boolean;
            landlord?: components["schemas"]["LandlordsYes"] | null;
            /**
             * Leaves From
             * Format: date-time
             */
            leaves_from: string;
            /**
             * Leaves Until
             * Format: date-time
             */
            leaves_until: string;
            /** Left Of Lines */
            left_of_lines: number[];
            /**
             * Lift Booking
             * @default
             */
            lift_booking?: string;
            /** Lines */
            lines: components["schemas"]["SlipLine"][];
            /**
             * Move Out
             * @default false
             */
            move_out?: boolean;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Number
             * @example WX-20261122-0007
             */
            number: string;
            owners_word?: components["schemas"]["OwnersWord"] | null;
            /**
             * Plates
             * @default []
             */
            plates?: string[];
            /** Qr */
            qr: string;
            /**
             * Releases
             * @default []
             */
            releases?: components["schemas"]["Release"][];
            seal?: components["schemas"]["Seal"] | null;
            /**
             * Send Backs
             * @default []
             */
            send_backs?: components["schemas"]["SendBack"][];
            /** Signature */
            signature?: string | null;
            signer: components["schemas"]["Signer"];
            /** @default applied */
            status?: components["schemas"]["SlipStatus"];
            /** Status En */
            status_en: string;
            /** Status Zh */
            status_zh: string;
            /**
             * Trips
             * @default 1
             */
            trips?: number;
            /**
             * Unannounced
             * @default false
             */
            unannounced?: boolean;
            /** Unit Id */
            unit_id?: string | null;
            /** Unit Label */
            unit_label: string;
            withdrawal?: components["schemas"]["Withdrawal"] | null;
        };
        /**
         * Source
         * @description Who saw it.
         * @enum {string}
         */
        Source: "hand" | "reader";
        /**
         * Spread
         * @description How many times there were, the middle one, the one 95 of 100 do not exceed, and how many
         *     exceeded 25 seconds. Milliseconds, rounded up to a tenth of a second.
         */
        Spread: {
            /** Count */
            count: number;
            /** Median Ms */
            median_ms: number | null;
            /** Over 25 S */
            over_25_s: number;
            /** P95 Ms */
            p95_ms: number | null;
        };
        /**
         * Stamp
         * @description Who stood for the stamp.
         * @enum {string}
         */
        Stamp: "office" | "night_duty" | "hand_luggage";
        /**
         * StampByNight
         * @description Why it is stamped in the office's place.
         */
        StampByNight: {
            /** Reason */
            reason: string;
        };
        /**
         * Standing
         * @description What a pass is worth on a day.
         * @enum {string}
         */
        Standing: "valid" | "expired" | "not_yet" | "revoked" | "unknown";
        /**
         * Stay
         * @description It may stay, or it may for a fee, which is noted and taken by the office (E18).
         * @enum {string}
         */
        Stay: "approved" | "fee";
        /**
         * StockCards
         * @description Numbered cards put into a gate's box: `prefix` and the numbers from `first` to `last`, each
         *     with `digits` digits: V, 1 to 30, 3 → V001 … V030.
         */
        StockCards: {
            /**
             * Digits
             * @default 3
             */
            digits?: number;
            /** First */
            first: number;
            /** Gate */
            gate: string;
            kind: components["schemas"]["CardKind"];
            /** Last */
            last: number;
            /**
             * Prefix
             * @default
             */
            prefix?: string;
        };
        /**
         * StopWatching
         * @description Why somebody is taken off the list.
         */
        StopWatching: {
            /** Reason */
            reason: string;
        };
        /**
         * TabletJournal
         * @description How far one tablet's acts have come. `skewed`: its clock was off by more than is passed over
         *     when it was last heard; times are corrected either way. `beyond`: acts from this number on wait
         *     on the tablet for those before it, since `beyond_since`.
         */
        TabletJournal: {
            /** Beyond */
            beyond: number | null;
            /** Beyond Since */
            beyond_since: string | null;
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
         * TakeAwayReader
         * @description Nothing but that it is out of use.
         */
        TakeAwayReader: Record<string, never>;
        /**
         * TimingLine
         * @description One flow at one gate; `flow` is empty for all of the gate's together, `gate` for all gates'.
         *
         *     `document`: in the guard's hand (T30). `handling`: first touch to done, without the phone (N17).
         */
        TimingLine: {
            /** Acts */
            acts: number;
            document: components["schemas"]["Spread"];
            /** Flow */
            flow: string;
            /** Gate */
            gate: string;
            handling: components["schemas"]["Spread"];
        };
        /**
         * Timings
         * @description Days of the estate, both included. All together first, then each gate, then its flows.
         */
        Timings: {
            /** Lines */
            lines: components["schemas"]["TimingLine"][];
            /**
             * Since
             * Format: date
             */
            since: string;
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /**
         * TurnAwayReason
         * @description Why somebody was not let in.
         * @enum {string}
         */
        TurnAwayReason: "no_host" | "host_refused" | "no_answer" | "tout" | "watch_list" | "no_pass" | "other";
        /**
         * TurnedAway
         * @description Not let in: why, and what the guard wrote of it.
         */
        TurnedAway: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Actor"];
            /**
             * Device
             * @default
             */
            device?: string;
            /**
             * Gate
             * @default
             */
            gate?: string;
            /**
             * Heard At
             * Format: date-time
             */
            heard_at: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Provisional
             * @default false
             */
            provisional?: boolean;
            reason: components["schemas"]["TurnAwayReason"];
        };
        /**
         * UnitFound
         * @description A unit as it was looked for, whoever lives there.
         */
        UnitFound: {
            /** Label */
            label: string;
            /** Unit Id */
            unit_id: string;
        };
        /**
         * UseView
         * @description A visit that came by it, and when.
         */
        UseView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Visit Id */
            visit_id: string;
        };
        /**
         * VehicleInside
         * @description A visitor's car that has not left.
         */
        VehicleInside: {
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /** Kind */
            kind: string;
            /** Leave By */
            leave_by: string | null;
            /** Overstayed */
            overstayed: boolean;
            /** Parking Place */
            parking_place: string;
            /** Plate */
            plate: string;
            /** To */
            to: string;
            /** Visit Id */
            visit_id: string;
        };
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
         * VehicleView
         * @description What they came in.
         */
        VehicleView: {
            /** Card Number */
            card_number: string;
            /** Companions */
            companions: number | null;
            /** Driver */
            driver: string;
            kind: components["schemas"]["gate__passes__model__Named"];
            /** Parking Place */
            parking_place: string;
            /** Plate */
            plate: string;
            /** Route Told */
            route_told: boolean;
        };
        /**
         * VisitCard
         * @description A line of the register (F36, F39). `at`: when they came. The host's name is masked; there is
         *     no class while nobody has told of the entry.
         */
        VisitCard: {
            /** At */
            at: string | null;
            /** Cards */
            cards: string[];
            /** Company */
            company: string;
            /** Entered At */
            entered_at: string | null;
            /** Entered Gate */
            entered_gate: string;
            /** Host */
            host: string;
            /** Id */
            id: string;
            /** Leave By */
            leave_by: string | null;
            /** Left At */
            left_at: string | null;
            /** Left Gate */
            left_gate: string;
            /** Name */
            name: string;
            /** Overstayed */
            overstayed: boolean;
            /** People */
            people: number;
            /** Place */
            place: string;
            /** Provisional */
            provisional: boolean;
            /** Reason */
            reason: string;
            state: components["schemas"]["gate__passes__model__Named"];
            /** Unit Id */
            unit_id: string | null;
            /** Unit Label */
            unit_label: string;
            vehicle: components["schemas"]["VehicleView"] | null;
            visit_class: components["schemas"]["gate__passes__model__Named"] | null;
        };
        /**
         * VisitClass
         * @description What somebody comes to the gate for; it decides what is asked of them (W17 to W24).
         * @enum {string}
         */
        VisitClass: "business" | "guest" | "viewer" | "delivery" | "tout" | "worker" | "other";
        /**
         * VisitState
         * @description Where a visit stands.
         * @enum {string}
         */
        VisitState: "inside" | "left" | "turned_away" | "entry_awaited";
        /**
         * VisitView
         * @description One visit with both ends, who let them through, the host's answer and the pledge.
         */
        VisitView: {
            /** Approved By */
            approved_by: string | null;
            /** At */
            at: string | null;
            /** Cards */
            cards: string[];
            /** Company */
            company: string;
            consent: components["schemas"]["ConsentView"] | null;
            /** Document Tail */
            document_tail: string;
            entered: components["schemas"]["Crossing"] | null;
            /** Entered At */
            entered_at: string | null;
            /** Entered Gate */
            entered_gate: string;
            /** Exits */
            exits: components["schemas"]["Departure"][];
            /** Expected Id */
            expected_id: string | null;
            /** Host */
            host: string;
            /** Host Id */
            host_id: string | null;
            /** Id */
            id: string;
            /** Leave By */
            leave_by: string | null;
            /** Left At */
            left_at: string | null;
            /** Left Gate */
            left_gate: string;
            /** Name */
            name: string;
            /** Overstayed */
            overstayed: boolean;
            /** Pass Number */
            pass_number: string;
            /** People */
            people: number;
            /** Place */
            place: string;
            pledge: components["schemas"]["HeldPledge"] | null;
            /** Pledge Returned At */
            pledge_returned_at: string | null;
            /** Provisional */
            provisional: boolean;
            /** Reason */
            reason: string;
            /** Site Id */
            site_id: string | null;
            state: components["schemas"]["gate__passes__model__Named"];
            turned_away: components["schemas"]["TurnedAway"] | null;
            /** Unit Id */
            unit_id: string | null;
            /** Unit Label */
            unit_label: string;
            vehicle: components["schemas"]["VehicleView"] | null;
            visit_class: components["schemas"]["gate__passes__model__Named"] | null;
            /** Watch Entry Id */
            watch_entry_id: string | null;
        };
        /**
         * WatchFor
         * @description Whom to watch for: the name or the plate, why, what to do, who decided it, and until when if
         *     not for good.
         */
        WatchFor: {
            /** Decided By */
            decided_by: string;
            /**
             * Instruction
             * @default
             */
            instruction?: string;
            kind: components["schemas"]["WatchKind"];
            /** Reason */
            reason: string;
            /** Text */
            text: string;
            /** Until */
            until?: string | null;
        };
        /**
         * WatchKind
         * @description By what somebody is recognised.
         * @enum {string}
         */
        WatchKind: "person" | "plate";
        /**
         * WatchView
         * @description Whom to watch for, why, what to do and who decided it; `over` once it has ended.
         */
        WatchView: {
            /** Decided By */
            decided_by: string;
            /** Ended At */
            ended_at: string | null;
            /** Ended Because */
            ended_because: string;
            /** Id */
            id: string;
            /** Instruction */
            instruction: string;
            kind: components["schemas"]["gate__passes__model__Named"];
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            made_by: components["schemas"]["Actor"];
            /** Over */
            over: boolean;
            /** Reason */
            reason: string;
            /** Text */
            text: string;
            /** Until */
            until: string | null;
        };
        /**
         * Withdrawal
         * @description Who took the slip back, and why.
         */
        Withdrawal: {
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
         * WithdrawCourtesy
         * @description Why it is not asked any more.
         */
        WithdrawCourtesy: {
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * WithdrawExpected
         * @description Why they are not expected any more.
         */
        WithdrawExpected: {
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * WithdrawSlip
         * @description The slip is taken back, and why.
         */
        WithdrawSlip: {
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
    approvers_approvers: {
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
                    "application/json": components["schemas"]["Approver"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
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
                    } | {
                        /** Lines */
                        lines: components["schemas"]["CountedLine"][];
                        /**
                         * Note
                         * @default
                         */
                        note?: string;
                        /**
                         * Photos
                         * @default []
                         */
                        photos?: string[];
                        /**
                         * Plate
                         * @default
                         */
                        plate?: string;
                        /** Rear Doors Checked */
                        rear_doors_checked?: boolean | null;
                        /** Release Id */
                        release_id: string;
                        /**
                         * Signature Seen
                         * @default false
                         */
                        signature_seen?: boolean;
                        /** Slip Id */
                        slip_id: string;
                        /** Trip */
                        trip?: number | null;
                    };
                    /** @enum {string} */
                    kind: "visit.admit" | "slip.release";
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
    barriers_open_: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                reader_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenFor"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BarrierOpening"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    barriers_opening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                opening_id: string;
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
                    "application/json": components["schemas"]["BarrierOpening"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    box_box: {
        parameters: {
            query?: {
                gate?: string;
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
                    "application/json": components["schemas"]["Box"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    box_give_back: {
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
                "application/json": components["schemas"]["GiveBackPledge"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPledge"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cards_cards: {
        parameters: {
            query?: {
                cursor?: string | null;
                kind?: components["schemas"]["CardKind"] | null;
                limit?: number;
                place?: string | null;
                state?: components["schemas"]["CardState"] | null;
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
                    "application/json": components["schemas"]["Page_CardView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cards_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
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
                    "application/json": components["schemas"]["CardView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cards_counts: {
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
                    "application/json": components["schemas"]["CardCount"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cards_found: {
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
                "application/json": components["schemas"]["FindCard"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cards_lost: {
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
                "application/json": components["schemas"]["LoseCard"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cards_stock: {
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
                "application/json": components["schemas"]["StockCards"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CardView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    courtesies_courtesies: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                over?: boolean;
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
                    "application/json": components["schemas"]["Page_CourtesyView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    courtesies_ask: {
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
                "application/json": components["schemas"]["AskCourtesy"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtesyView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    courtesies_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                courtesy_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCourtesy"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtesyView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
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
    drafts_drafts: {
        parameters: {
            query?: {
                gate?: string | null;
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
                    "application/json": components["schemas"]["Page_DraftView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    expected_expected: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                over?: boolean;
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
                    "application/json": components["schemas"]["Page_ExpectedView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    expected_expect: {
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
                "application/json": components["schemas"]["ExpectVisit"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    expected_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                expected_id: string;
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
                    "application/json": components["schemas"]["ExpectedView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    expected_picture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                expected_id: string;
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
    expected_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                expected_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawExpected"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    expected_with_code: {
        parameters: {
            query: {
                code: string;
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
                    "application/json": components["schemas"]["ExpectedView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
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
    gates_gates: {
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
                    "application/json": components["schemas"]["GateNamed"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    hand_overs_one_hand_over: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hand_over_id: string;
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
    hand_overs_what_is_there: {
        parameters: {
            query: {
                gate: string;
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
                    "application/json": components["schemas"]["HandOverList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    hosts_hosts: {
        parameters: {
            query?: {
                q?: string | null;
                tail?: string | null;
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
                    "application/json": components["schemas"]["Host"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    hosts_phone: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowPhone"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostPhones"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    hosts_shown: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                person_id?: string | null;
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
                    "application/json": components["schemas"]["Page_PhoneShownView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    inside_inside: {
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
                    "application/json": components["schemas"]["InsideNow"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    inside_emergency: {
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
                    "application/json": components["schemas"]["EmergencySheet"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    inside_emergency_paper: {
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
    journals_pass_over_missing: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                journal_id: string;
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
                    "application/json": components["schemas"]["TabletJournal"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
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
    overnight_overnight: {
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
                    "application/json": components["schemas"]["OvernightVehicle"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    overnight_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                visit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideStay"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OvernightStay"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    passages_passages: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                plate?: string | null;
                since?: string | null;
                unit_id?: string | null;
                until?: string | null;
                what?: components["schemas"]["PassageKind"] | null;
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
                    "application/json": components["schemas"]["Page_PassageView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    passages_counts: {
        parameters: {
            query: {
                day: string;
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
                    "application/json": components["schemas"]["PassedInHour"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
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
                site_id?: string | null;
                standing?: components["schemas"]["Standing"] | null;
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
    phone_notes_phone_notes: {
        parameters: {
            query?: {
                cursor?: string | null;
                day?: string | null;
                limit?: number;
                text?: string | null;
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
                    "application/json": components["schemas"]["Page_PhoneNoteView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    plate_readers_readers: {
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
                    "application/json": components["schemas"]["ReaderView"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    plate_readers_register: {
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
                "application/json": components["schemas"]["RegisterReader"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    plate_readers_take_away: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                reader_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeAwayReader"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReaderView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    plate_readings_readings: {
        parameters: {
            query?: {
                cursor?: string | null;
                gate?: string | null;
                limit?: number;
                since?: string | null;
                undecided?: boolean;
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
                    "application/json": components["schemas"]["Page_ReadingView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    plate_readings_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                estate: string;
                reader_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadPlate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingTaken"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    plate_readings_one_reading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reading_id: string;
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
                    "application/json": components["schemas"]["ReadingView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
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
    shifts_shifts: {
        parameters: {
            query?: {
                cursor?: string | null;
                gate?: string | null;
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
                    "application/json": components["schemas"]["Page_ShiftView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    shifts_current: {
        parameters: {
            query?: {
                gate?: string | null;
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
                    "application/json": components["schemas"]["ShiftsNow"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    sites_sites: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                live?: boolean;
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
                    "application/json": components["schemas"]["Page_SiteView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    sites_open_: {
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
                "application/json": components["schemas"]["OpenSite"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    sites_one_site: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site_id: string;
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
                    "application/json": components["schemas"]["SiteView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    sites_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSite"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    sites_extend: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendSite"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    slips_slips: {
        parameters: {
            query?: {
                awaiting_owner?: boolean;
                cursor?: string | null;
                limit?: number;
                status?: components["schemas"]["SlipStatus"] | null;
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
                    "application/json": components["schemas"]["Page_SlipShown_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    slips_apply: {
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
                "application/json": components["schemas"]["ApplyForSlip"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    slips_one_slip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slip_id: string;
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
                    "application/json": components["schemas"]["SlipShown"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    slips_approve: {
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
                "application/json": components["schemas"]["ApproveSlip"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    slips_confirm: {
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
                "application/json": components["schemas"]["ConfirmSlip"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    slips_stamp_at_night: {
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
                "application/json": components["schemas"]["StampByNight"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    slips_reject: {
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
                "application/json": components["schemas"]["RejectSlip"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    slips_print_slip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slip_id: string;
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
    slips_withdraw: {
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
                "application/json": components["schemas"]["WithdrawSlip"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    slips_by_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["SlipView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    snapshot_manifest: {
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
                    "application/json": components["schemas"]["Manifest"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    snapshot_delta: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Have"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delta"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
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
    timings_times: {
        parameters: {
            query?: {
                since?: string | null;
                until?: string | null;
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
                    "application/json": components["schemas"]["Timings"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    units_units: {
        parameters: {
            query: {
                q: string;
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
                    "application/json": components["schemas"]["UnitFound"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    visits_visits: {
        parameters: {
            query?: {
                cursor?: string | null;
                day?: string | null;
                limit?: number;
                overstayed?: boolean;
                state?: components["schemas"]["VisitState"][] | null;
                text?: string;
                unit?: string;
                visit_class?: components["schemas"]["VisitClass"] | null;
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
                    "application/json": components["schemas"]["Page_VisitCard_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    visits_admit: {
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
                "application/json": components["schemas"]["AdmitVisitor"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    visits_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit_id: string;
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
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    visits_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit_id: string;
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
    visits_depart: {
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
                "application/json": components["schemas"]["DepartVisitor"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    visits_register: {
        parameters: {
            query: {
                day: string;
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
    watch_watched: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                over?: boolean;
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
                    "application/json": components["schemas"]["Page_WatchView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    watch_watch: {
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
                "application/json": components["schemas"]["WatchFor"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    watch_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopWatching"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
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
