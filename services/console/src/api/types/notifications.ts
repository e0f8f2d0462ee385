/** The API of notifications. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    readonly "/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Deliveries
         * @description Newest first; `attention=true` leaves what somebody must see to.
         */
        readonly get: operations["deliveries_list_deliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deliveries/{delivery_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show
         * @description One delivery with every attempt.
         */
        readonly get: operations["deliveries_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deliveries/{delivery_id}/repeat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Repeat
         * @description Send again what failed, is uncertain, or was not sent.
         */
        readonly post: operations["deliveries_repeat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deliveries/{delivery_id}/settle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Settle
         * @description It was seen to in another way, such as by a call.
         */
        readonly post: operations["deliveries_settle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Feed
         * @description What has just changed, as far as the caller may know: `change` events with `id`, `type`,
         *     `event`, `service`, `aggregate_id`, `at`, `unit_id`, `building`, `order_id`, `trace_id`.
         *     `refetch`: fetch anew; `end`: open it again.
         */
        readonly get: operations["feed_feed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/inbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Inbox
         * @description The caller's messages, unread first, newest first; `unread=true` leaves the others out.
         */
        readonly get: operations["inbox_list_inbox"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/inbox/{message_id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read
         * @description Mark one read.
         */
        readonly post: operations["inbox_read"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/inbox/read-all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read All
         * @description Mark all read, up to 200 at a time.
         */
        readonly post: operations["inbox_read_all"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/outbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Outbox
         * @description 发件箱: what was not sent (未发送), because no channel is in use that would send it.
         */
        readonly get: operations["outbox_list_outbox"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/preferences/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show Mine
         * @description The caller's own.
         */
        readonly get: operations["preferences_show_mine"];
        readonly put?: never;
        /**
         * Set Mine
         * @description Set the caller's own, duty included.
         */
        readonly post: operations["preferences_set_mine"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/preferences/people/{person_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show Person
         * @description How somebody of the directory wants to be told.
         */
        readonly get: operations["preferences_show_person"];
        readonly put?: never;
        /**
         * Set Person
         * @description Set it for somebody of the directory.
         */
        readonly post: operations["preferences_set_person"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/preferences/staff/{staff_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show Staff
         * @description How a member of staff wants to be told.
         */
        readonly get: operations["preferences_show_staff"];
        readonly put?: never;
        /**
         * Set Staff
         * @description Set it for a member of staff.
         */
        readonly post: operations["preferences_set_staff"];
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
    readonly "/templates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Templates
         * @description Every message there is, as this estate words it.
         */
        readonly get: operations["templates_list_templates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/templates/{name}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Preview Template
         * @description How a message will read, in the words in force or in the `text` offered.
         */
        readonly get: operations["templates_preview_template"];
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
        /**
         * AttemptView
         * @description One try; `outcome` is empty while it is under way, or where nobody knows.
         */
        readonly AttemptView: {
            /**
             * Begun At
             * Format: date-time
             */
            readonly begun_at: string;
            /** Ended At */
            readonly ended_at: string | null;
            /** Number */
            readonly number: number;
            /** Outcome */
            readonly outcome: string;
            /** Reason */
            readonly reason: string;
            /** Reference */
            readonly reference: string;
        };
        /**
         * ChannelKind
         * @description A way a message goes. The staff inbox (站内信) is none of them: it is always there.
         * @enum {string}
         */
        readonly ChannelKind: "outbox" | "sms" | "email" | "webhook" | "wecom" | "dingtalk";
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
         * DeliveryState
         * @description Where a delivery stands.
         * @enum {string}
         */
        readonly DeliveryState: "waiting" | "due" | "sending" | "failed" | "sent" | "given_up" | "not_sent" | "uncertain" | "unreachable" | "lapsed" | "settled";
        /**
         * DeliveryView
         * @description One delivery. `address` is masked; `text` is for those who manage notices, a secret one only
         *     while somebody must pass it on by hand.
         */
        readonly DeliveryView: {
            /** Address */
            readonly address: string;
            /** Attempts */
            readonly attempts: readonly components["schemas"]["AttemptView"][];
            /** Building */
            readonly building: string;
            readonly channel: components["schemas"]["Named"];
            /** Event */
            readonly event: string;
            /** Expires At */
            readonly expires_at: string | null;
            /** Id */
            readonly id: string;
            /** Language */
            readonly language: string;
            /** Next At */
            readonly next_at: string | null;
            /** Order Id */
            readonly order_id: string;
            /**
             * Planned At
             * Format: date-time
             */
            readonly planned_at: string;
            /** Recipient Id */
            readonly recipient_id: string;
            readonly recipient_kind: components["schemas"]["RecipientKind"];
            /** Sent */
            readonly sent: boolean;
            /** Settled Note */
            readonly settled_note: string;
            readonly state: components["schemas"]["Named"];
            /** Template */
            readonly template: string;
            /** Text */
            readonly text: string;
            /** Title */
            readonly title: string;
            /** Urgent */
            readonly urgent: boolean;
        };
        /**
         * InboxCard
         * @description A message as its reader sees it.
         */
        readonly InboxCard: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Id */
            readonly id: string;
            /** Order Id */
            readonly order_id: string;
            /** Read */
            readonly read: boolean;
            /** Read At */
            readonly read_at: string | null;
            /** Template */
            readonly template: string;
            /** Text */
            readonly text: string;
            /** Title */
            readonly title: string;
            /** Urgent */
            readonly urgent: boolean;
        };
        /**
         * InboxPage
         * @description Unread first, newest first; `unread` counts all of them, not only this page's.
         */
        readonly InboxPage: {
            /** Items */
            readonly items: readonly components["schemas"]["InboxCard"][];
            /** Next */
            readonly next: string | null;
            /** Unread */
            readonly unread: number;
        };
        /**
         * Language
         * @description A language messages are written in.
         * @enum {string}
         */
        readonly Language: "zh" | "en";
        /**
         * MarkedRead
         * @description How many messages were marked.
         */
        readonly MarkedRead: {
            /** Marked */
            readonly marked: number;
        };
        /**
         * MarkRead
         * @description Nothing but that it was read.
         */
        readonly MarkRead: Record<string, never>;
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
        /** Page[DeliveryView] */
        readonly Page_DeliveryView_: {
            /** Items */
            readonly items: readonly components["schemas"]["DeliveryView"][];
            /** Next */
            readonly next?: string | null;
        };
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
         * PreferenceView
         * @description Wishes as set; `phone` and `on_duty_until` are of staff alone.
         */
        readonly PreferenceView: {
            /** Channels */
            readonly channels: readonly components["schemas"]["ChannelKind"][];
            /** Email */
            readonly email: string;
            readonly language: components["schemas"]["Language"];
            /** On Duty Until */
            readonly on_duty_until: string | null;
            /** Only Essential */
            readonly only_essential: boolean;
            /** Phone */
            readonly phone: string;
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
         * Preview
         * @description How a message will read, with made-up values.
         */
        readonly Preview: {
            /** Text */
            readonly text: string;
            /** Title */
            readonly title: string;
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
         * RecipientKind
         * @description What a recipient is.
         * @enum {string}
         */
        readonly RecipientKind: "person" | "contact" | "staff" | "group";
        /**
         * RepeatDelivery
         * @description Nothing but that it is to be sent again.
         */
        readonly RepeatDelivery: Record<string, never>;
        /**
         * SetPersonPreference
         * @description How a person of the directory wants to be told.
         */
        readonly SetPersonPreference: {
            /**
             * Channels
             * @default []
             */
            readonly channels?: readonly components["schemas"]["ChannelKind"][];
            /**
             * Email
             * @default
             */
            readonly email?: string;
            /** @default zh */
            readonly language?: components["schemas"]["Language"];
            /**
             * Only Essential
             * @default false
             */
            readonly only_essential?: boolean;
        };
        /**
         * SetStaffPreference
         * @description How a member of staff wants to be told, beside their inbox.
         */
        readonly SetStaffPreference: {
            /**
             * Channels
             * @default []
             */
            readonly channels?: readonly components["schemas"]["ChannelKind"][];
            /**
             * Email
             * @default
             */
            readonly email?: string;
            /** @default zh */
            readonly language?: components["schemas"]["Language"];
            /** On Duty Until */
            readonly on_duty_until?: string | null;
            /**
             * Only Essential
             * @default false
             */
            readonly only_essential?: boolean;
            /**
             * Phone
             * @default
             */
            readonly phone?: string;
        };
        /**
         * SettleDelivery
         * @description How it was seen to: `电话告知`.
         */
        readonly SettleDelivery: {
            /** Note */
            readonly note: string;
        };
        /**
         * TemplateView
         * @description One message, in force now; `for_households` tells who gets it.
         */
        readonly TemplateView: {
            /** En */
            readonly en: string;
            /** Essential */
            readonly essential: boolean;
            /** For Households */
            readonly for_households: boolean;
            /** Name */
            readonly name: string;
            /** Placeholders */
            readonly placeholders: readonly string[];
            /** Secret */
            readonly secret: boolean;
            /** Title En */
            readonly title_en: string;
            /** Title Zh */
            readonly title_zh: string;
            /** Zh */
            readonly zh: string;
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
    readonly deliveries_list_deliveries: {
        readonly parameters: {
            readonly query?: {
                readonly attention?: boolean;
                readonly channel?: components["schemas"]["ChannelKind"] | null;
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly order_id?: string;
                readonly state?: readonly components["schemas"]["DeliveryState"][] | null;
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
                    readonly "application/json": components["schemas"]["Page_DeliveryView_"];
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
    readonly deliveries_show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly delivery_id: string;
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
                    readonly "application/json": components["schemas"]["DeliveryView"];
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
    readonly deliveries_repeat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly delivery_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RepeatDelivery"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryView"];
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
    readonly deliveries_settle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly delivery_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettleDelivery"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryView"];
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
    readonly feed_feed: {
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
    readonly inbox_list_inbox: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly unread?: boolean;
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
                    readonly "application/json": components["schemas"]["InboxPage"];
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
    readonly inbox_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly message_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MarkRead"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InboxCard"];
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
    readonly inbox_read_all: {
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
                readonly "application/json": components["schemas"]["MarkRead"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MarkedRead"];
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
    readonly outbox_list_outbox: {
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
                    readonly "application/json": components["schemas"]["Page_DeliveryView_"];
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
    readonly preferences_show_mine: {
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
                    readonly "application/json": components["schemas"]["PreferenceView"];
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
    readonly preferences_set_mine: {
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
                readonly "application/json": components["schemas"]["SetStaffPreference"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreferenceView"];
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
    readonly preferences_show_person: {
        readonly parameters: {
            readonly query?: never;
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
                    readonly "application/json": components["schemas"]["PreferenceView"];
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
    readonly preferences_set_person: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly person_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetPersonPreference"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreferenceView"];
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
    readonly preferences_show_staff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly staff_id: string;
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
                    readonly "application/json": components["schemas"]["PreferenceView"];
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
    readonly preferences_set_staff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly staff_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetStaffPreference"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreferenceView"];
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
    readonly templates_list_templates: {
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
                    readonly "application/json": readonly components["schemas"]["TemplateView"][];
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
    readonly templates_preview_template: {
        readonly parameters: {
            readonly query?: {
                readonly language?: components["schemas"]["Language"];
                readonly text?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly name: string;
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
                    readonly "application/json": components["schemas"]["Preview"];
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
