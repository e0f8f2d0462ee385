/** The API of notifications. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Deliveries
         * @description Newest first; `attention=true` leaves what somebody must see to.
         */
        get: operations["deliveries_list_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One delivery with every attempt.
         */
        get: operations["deliveries_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{delivery_id}/repeat": {
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
         * @description Send again what failed, is uncertain, or was not sent.
         */
        post: operations["deliveries_repeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{delivery_id}/settle": {
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
         * @description It was seen to in another way, such as by a call.
         */
        post: operations["deliveries_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed
         * @description What has just changed, as far as the caller may know: `change` events with `id`, `type`,
         *     `event`, `service`, `aggregate_id`, `at`, `unit_id`, `building`, `order_id`, `trace_id`.
         *     `refetch`: fetch anew; `end`: open it again.
         */
        get: operations["feed_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Inbox
         * @description The caller's messages, unread first, newest first; `unread=true` leaves the others out.
         */
        get: operations["inbox_list_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/{message_id}/read": {
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
         * @description Mark one read.
         */
        post: operations["inbox_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read All
         * @description Mark all read, up to 200 at a time.
         */
        post: operations["inbox_read_all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Outbox
         * @description 发件箱: what was not sent (未发送), because no channel is in use that would send it.
         */
        get: operations["outbox_list_outbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preferences/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Mine
         * @description The caller's own.
         */
        get: operations["preferences_show_mine"];
        put?: never;
        /**
         * Set Mine
         * @description Set the caller's own, duty included.
         */
        post: operations["preferences_set_mine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preferences/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Person
         * @description How somebody of the directory wants to be told.
         */
        get: operations["preferences_show_person"];
        put?: never;
        /**
         * Set Person
         * @description Set it for somebody of the directory.
         */
        post: operations["preferences_set_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preferences/staff/{staff_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Staff
         * @description How a member of staff wants to be told.
         */
        get: operations["preferences_show_staff"];
        put?: never;
        /**
         * Set Staff
         * @description Set it for a member of staff.
         */
        post: operations["preferences_set_staff"];
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
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Templates
         * @description Every message there is, as this estate words it.
         */
        get: operations["templates_list_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{name}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Template
         * @description How a message will read, in the words in force or in the `text` offered.
         */
        get: operations["templates_preview_template"];
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
        /**
         * AttemptView
         * @description One try; `outcome` is empty while it is under way, or where nobody knows.
         */
        AttemptView: {
            /**
             * Begun At
             * Format: date-time
             */
            begun_at: string;
            /** Ended At */
            ended_at: string | null;
            /** Number */
            number: number;
            /** Outcome */
            outcome: string;
            /** Reason */
            reason: string;
            /** Reference */
            reference: string;
        };
        /**
         * ChannelKind
         * @description A way a message goes. The staff inbox (站内信) is none of them: it is always there.
         * @enum {string}
         */
        ChannelKind: "outbox" | "sms" | "email" | "webhook" | "wecom" | "dingtalk";
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
         * DeliveryState
         * @description Where a delivery stands.
         * @enum {string}
         */
        DeliveryState: "waiting" | "due" | "sending" | "failed" | "sent" | "given_up" | "not_sent" | "uncertain" | "unreachable" | "lapsed" | "settled";
        /**
         * DeliveryView
         * @description One delivery. `address` is masked; `text` is for those who manage notices, a secret one only
         *     while somebody must pass it on by hand.
         */
        DeliveryView: {
            /** Address */
            address: string;
            /** Attempts */
            attempts: components["schemas"]["AttemptView"][];
            /** Building */
            building: string;
            channel: components["schemas"]["Named"];
            /** Event */
            event: string;
            /** Expires At */
            expires_at: string | null;
            /** Id */
            id: string;
            /** Language */
            language: string;
            /** Next At */
            next_at: string | null;
            /** Order Id */
            order_id: string;
            /**
             * Planned At
             * Format: date-time
             */
            planned_at: string;
            /** Recipient Id */
            recipient_id: string;
            recipient_kind: components["schemas"]["RecipientKind"];
            /** Sent */
            sent: boolean;
            /** Settled Note */
            settled_note: string;
            state: components["schemas"]["Named"];
            /** Template */
            template: string;
            /** Text */
            text: string;
            /** Title */
            title: string;
            /** Urgent */
            urgent: boolean;
        };
        /**
         * InboxCard
         * @description A message as its reader sees it.
         */
        InboxCard: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Id */
            id: string;
            /** Order Id */
            order_id: string;
            /** Read */
            read: boolean;
            /** Read At */
            read_at: string | null;
            /** Template */
            template: string;
            /** Text */
            text: string;
            /** Title */
            title: string;
            /** Urgent */
            urgent: boolean;
        };
        /**
         * InboxPage
         * @description Unread first, newest first; `unread` counts all of them, not only this page's.
         */
        InboxPage: {
            /** Items */
            items: components["schemas"]["InboxCard"][];
            /** Next */
            next: string | null;
            /** Unread */
            unread: number;
        };
        /**
         * Language
         * @description A language messages are written in.
         * @enum {string}
         */
        Language: "zh" | "en";
        /**
         * MarkedRead
         * @description How many messages were marked.
         */
        MarkedRead: {
            /** Marked */
            marked: number;
        };
        /**
         * MarkRead
         * @description Nothing but that it was read.
         */
        MarkRead: Record<string, never>;
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
        /** Page[DeliveryView] */
        Page_DeliveryView_: {
            /** Items */
            items: components["schemas"]["DeliveryView"][];
            /** Next */
            next?: string | null;
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
         * PreferenceView
         * @description Wishes as set; `phone` and `on_duty_until` are of staff alone.
         */
        PreferenceView: {
            /** Channels */
            channels: components["schemas"]["ChannelKind"][];
            /** Email */
            email: string;
            language: components["schemas"]["Language"];
            /** On Duty Until */
            on_duty_until: string | null;
            /** Only Essential */
            only_essential: boolean;
            /** Phone */
            phone: string;
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
         * Preview
         * @description How a message will read, with made-up values.
         */
        Preview: {
            /** Text */
            text: string;
            /** Title */
            title: string;
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
         * RecipientKind
         * @description What a recipient is.
         * @enum {string}
         */
        RecipientKind: "person" | "contact" | "staff" | "vendor" | "group";
        /**
         * RepeatDelivery
         * @description Nothing but that it is to be sent again.
         */
        RepeatDelivery: Record<string, never>;
        /**
         * SetPersonPreference
         * @description How a person of the directory wants to be told.
         */
        SetPersonPreference: {
            /**
             * Channels
             * @default []
             */
            channels?: components["schemas"]["ChannelKind"][];
            /**
             * Email
             * @default
             */
            email?: string;
            /** @default zh */
            language?: components["schemas"]["Language"];
            /**
             * Only Essential
             * @default false
             */
            only_essential?: boolean;
        };
        /**
         * SetStaffPreference
         * @description How a member of staff wants to be told, beside their inbox.
         */
        SetStaffPreference: {
            /**
             * Channels
             * @default []
             */
            channels?: components["schemas"]["ChannelKind"][];
            /**
             * Email
             * @default
             */
            email?: string;
            /** @default zh */
            language?: components["schemas"]["Language"];
            /** On Duty Until */
            on_duty_until?: string | null;
            /**
             * Only Essential
             * @default false
             */
            only_essential?: boolean;
            /**
             * Phone
             * @default
             */
            phone?: string;
        };
        /**
         * SettleDelivery
         * @description How it was seen to: `电话告知`.
         */
        SettleDelivery: {
            /** Note */
            note: string;
        };
        /**
         * TemplateView
         * @description One message, in force now; `for_households` tells who gets it.
         */
        TemplateView: {
            /** En */
            en: string;
            /** Essential */
            essential: boolean;
            /** For Households */
            for_households: boolean;
            /** Name */
            name: string;
            /** Placeholders */
            placeholders: string[];
            /** Secret */
            secret: boolean;
            /** Title En */
            title_en: string;
            /** Title Zh */
            title_zh: string;
            /** Zh */
            zh: string;
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
    deliveries_list_deliveries: {
        parameters: {
            query?: {
                attention?: boolean;
                channel?: components["schemas"]["ChannelKind"] | null;
                cursor?: string | null;
                limit?: number;
                order_id?: string;
                state?: components["schemas"]["DeliveryState"][] | null;
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
                    "application/json": components["schemas"]["Page_DeliveryView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    deliveries_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery_id: string;
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
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    deliveries_repeat: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatDelivery"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    deliveries_settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDelivery"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    feed_feed: {
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
    inbox_list_inbox: {
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
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    inbox_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                message_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkRead"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxCard"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    inbox_read_all: {
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
                "application/json": components["schemas"]["MarkRead"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedRead"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    outbox_list_outbox: {
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
                    "application/json": components["schemas"]["Page_DeliveryView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    preferences_show_mine: {
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
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    preferences_set_mine: {
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
                "application/json": components["schemas"]["SetStaffPreference"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    preferences_show_person: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    preferences_set_person: {
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
                "application/json": components["schemas"]["SetPersonPreference"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    preferences_show_staff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staff_id: string;
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
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    preferences_set_staff: {
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
                "application/json": components["schemas"]["SetStaffPreference"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
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
    templates_list_templates: {
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
                    "application/json": components["schemas"]["TemplateView"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    templates_preview_template: {
        parameters: {
            query?: {
                language?: components["schemas"]["Language"];
                text?: string | null;
            };
            header?: never;
            path: {
                name: string;
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
                    "application/json": components["schemas"]["Preview"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
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
