/** The API of identity. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    readonly "/devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tablets
         * @description This estate's tablets, revoked ones too, the last registered first.
         */
        readonly get: operations["devices_tablets"];
        readonly put?: never;
        /**
         * Register
         * @description Register a tablet; the code is told here and nowhere else.
         */
        readonly post: operations["devices_register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/devices/{device_id}/code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Renew Code
         * @description Another code, for another or a reset tablet.
         */
        readonly post: operations["devices_renew_code"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/devices/{device_id}/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke
         * @description Trust a tablet no more: lost, stolen, given away. Final.
         */
        readonly post: operations["devices_revoke"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/devices/enrol": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Enrol
         * @description Make this tablet the registered one; its browser keeps the proof as a cookie.
         */
        readonly post: operations["devices_enrol"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/devices/restate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restate
         * @description Say every tablet of an estate again, for a service that was not there.
         */
        readonly post: operations["devices_restate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/devices/self": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tablet
         * @description This tablet: its gate and estate, whether it is revoked, and who may unlock it.
         */
        readonly get: operations["devices_tablet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/devices/unlock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Unlock
         * @description Begin a shift's session on this tablet; whoever was signed in on it is replaced.
         */
        readonly post: operations["devices_unlock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/devices/unlock-with-password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Unlock With Password
         * @description The same with name and password, setting a PIN for the next time.
         */
        readonly post: operations["devices_unlock_with_password"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/estates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * My Estates
         * @description The estates I have a role in; no others are ever named.
         */
        readonly get: operations["me_my_estates"];
        readonly put?: never;
        /**
         * Open Estate
         * @description Open an estate.
         */
        readonly post: operations["estates_open_estate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/estates/{estate_id}/calendar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change Calendar
         * @description Change the weekly working hours, and take the official holidays published since.
         */
        readonly post: operations["estates_change_calendar"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/estates/{estate_id}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close Estate
         * @description Close an estate: nobody gets a token for it any more.
         */
        readonly post: operations["estates_close_estate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/estates/{estate_id}/holidays/refresh": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Refresh Holidays
         * @description Take the official holidays published since.
         */
        readonly post: operations["estates_refresh_holidays"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/estates/{estate_id}/key/rewrap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rewrap Keys
         * @description Wrap the data keys under the newest master key.
         */
        readonly post: operations["estates_rewrap_keys"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/estates/{estate_id}/key/rotate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rotate Key
         * @description Seal personal data with a fresh data key from here on.
         */
        readonly post: operations["estates_rotate_key"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/estates/{estate_id}/rename": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rename Estate
         * @description Call an estate otherwise; its id stays.
         */
        readonly post: operations["estates_rename_estate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/estates/{estate_id}/restate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restate Estate
         * @description Say the estate again as it is.
         */
        readonly post: operations["estates_restate_estate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/estates/all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Every Estate
         * @description Every estate, oldest first.
         */
        readonly get: operations["estates_every_estate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/estates/this": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This Estate
         * @description The estate the token is bound to, with its calendar.
         */
        readonly get: operations["estates_this_estate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jwks.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Key Set
         * @description The keys that verify our tokens.
         */
        readonly get: operations["keys_key_set"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/keys/rotate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rotate Signing Key
         * @description Have a new key sign tokens.
         */
        readonly post: operations["keys_rotate_signing_key"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Me
         * @description Who I am, my estates, my roles and permissions in this one.
         */
        readonly get: operations["me_me"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set Pin
         * @description Set my PIN for the gate's tablets.
         */
        readonly post: operations["pins_set_pin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pins/{staff_id}/clear": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Clear
         * @description Have somebody's PIN count no more; they unlock with their password and set another.
         */
        readonly post: operations["pins_clear"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Every Role
         * @description The roles there are.
         */
        readonly get: operations["me_every_role"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign In
         * @description Sign in with name and password; who has several estates and names none gets the list.
         */
        readonly post: operations["sessions_sign_in"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/change-password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change Password
         * @description Change my password; all my sessions end.
         */
        readonly post: operations["sessions_change_password"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/refresh": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Refresh
         * @description A fresh access token, for the same estate or another of mine, and a new refresh token.
         */
        readonly post: operations["sessions_refresh"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign Out
         * @description End this session. Where there is none, there is nothing to do.
         */
        readonly post: operations["sessions_sign_out"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/sign-out-everywhere": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign Out Everywhere
         * @description End all my sessions. Access tokens already made last to their end, 5 minutes at most.
         */
        readonly post: operations["sessions_sign_out_everywhere"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/staff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Colleagues
         * @description Who works in this estate; `role=P12` for those who have that role.
         */
        readonly get: operations["staff_colleagues"];
        readonly put?: never;
        /**
         * Register Staff
         * @description Register somebody with their first roles.
         */
        readonly post: operations["staff_register_staff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/staff/{staff_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One Of Staff
         * @description Somebody with a role in this estate; for the platform team anybody.
         */
        readonly get: operations["staff_one_of_staff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/staff/{staff_id}/deactivate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deactivate Staff
         * @description They left.
         */
        readonly post: operations["staff_deactivate_staff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/staff/{staff_id}/grant": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Grant
         * @description Give a role in an estate, or other buildings for it.
         */
        readonly post: operations["staff_grant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/staff/{staff_id}/move": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move Staff
         * @description Change the buildings of all their roles in an estate.
         */
        readonly post: operations["staff_move_staff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/staff/{staff_id}/reset-password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset Password
         * @description Give them a new password; all their sessions end.
         */
        readonly post: operations["staff_reset_password"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/staff/{staff_id}/withdraw-grant": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw Grant
         * @description Take a role back.
         */
        readonly post: operations["staff_withdraw_grant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/staff/restate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restate Staff
         * @description Say everybody of an estate again, for a service that was not there when it was said.
         */
        readonly post: operations["staff_restate_staff"];
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
         * ChangeCalendar
         * @description Weekly hours, Monday first, and those of a make-up day (none: as the first working day).
         */
        readonly ChangeCalendar: {
            /**
             * Makeup Hours
             * @default []
             */
            readonly makeup_hours?: readonly components["schemas"]["Span"][];
            /** Week */
            readonly week: readonly [
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][]
            ];
        };
        /**
         * ChangePassword
         * @description One's own password.
         */
        readonly ChangePassword: {
            /**
             * Current
             * Format: password
             */
            readonly current: string;
            /**
             * New
             * Format: password
             */
            readonly new: string;
        };
        /**
         * Colleague
         * @description Somebody with a role in the caller's estate.
         */
        readonly Colleague: {
            /** Areas */
            readonly areas: readonly string[];
            /** Id */
            readonly id: string;
            /** Name */
            readonly name: string;
            /** Roles */
            readonly roles: readonly components["schemas"]["Named"][];
        };
        /**
         * CommandAnswer
         * @description For commands that have nothing to tell but that they were done.
         */
        readonly CommandAnswer: {
            /**
             * Done
             * @default true
             */
            readonly done?: boolean;
        };
        /**
         * DeviceView
         * @description A tablet without its secrets. `code_until`: a code waits to be typed until then.
         */
        readonly DeviceView: {
            /** Code Until */
            readonly code_until: string | null;
            /** Enrolled At */
            readonly enrolled_at: string | null;
            /** Gate */
            readonly gate: string;
            /** Id */
            readonly id: string;
            /** Name */
            readonly name: string;
            /**
             * Registered At
             * Format: date-time
             */
            readonly registered_at: string;
            /** Revoked At */
            readonly revoked_at: string | null;
            /** Revoked Because */
            readonly revoked_because: string;
            /** Revoked By */
            readonly revoked_by: string | null;
            /** Seen At */
            readonly seen_at: string | null;
            /** Trusted Until */
            readonly trusted_until: string | null;
        };
        /**
         * Enrolled
         * @description What this tablet is from here on. `device_token` is for programs; browsers get a cookie.
         */
        readonly Enrolled: {
            /** Device Id */
            readonly device_id: string;
            /** Device Token */
            readonly device_token?: string | null;
            readonly estate: components["schemas"]["EstateName"];
            /** Gate */
            readonly gate: string;
            /** Name */
            readonly name: string;
        };
        /**
         * EnrolTablet
         * @description The code a manager was given, grouped or not.
         */
        readonly EnrolTablet: {
            /** Code */
            readonly code: string;
        };
        /**
         * EstateName
         * @description An estate as it is chosen from a list.
         */
        readonly EstateName: {
            /** Id */
            readonly id: string;
            /** Name */
            readonly name: string;
        };
        /**
         * EstateView
         * @description An estate without its keys.
         */
        readonly EstateView: {
            readonly calendar: components["schemas"]["WorkingCalendar"];
            /** Closed At */
            readonly closed_at: string | null;
            /** Id */
            readonly id: string;
            /** Name */
            readonly name: string;
            /**
             * Opened At
             * Format: date-time
             */
            readonly opened_at: string;
            /** Zone */
            readonly zone: string;
        };
        /**
         * Guard
         * @description Who may unlock a tablet.
         */
        readonly Guard: {
            /** Has Pin */
            readonly has_pin: boolean;
            /** Id */
            readonly id: string;
            /** Name */
            readonly name: string;
        };
        /**
         * Restated
         * @description How many were said again.
         */
        readonly identity__devices__routes__Restated: {
            /** Tablets */
            readonly tablets: number;
        };
        /**
         * Restated
         * @description How many were said again.
         */
        readonly identity__staff__routes__Restated: {
            /** Staff */
            readonly staff: number;
        };
        /**
         * Jwk
         * @description A public key as RFC 8037 writes it.
         */
        readonly Jwk: {
            /**
             * Alg
             * @default EdDSA
             */
            readonly alg?: string;
            /**
             * Crv
             * @default Ed25519
             */
            readonly crv?: string;
            /** Kid */
            readonly kid: string;
            /**
             * Kty
             * @default OKP
             */
            readonly kty?: string;
            /**
             * Use
             * @default sig
             */
            readonly use?: string;
            /** X */
            readonly x: string;
        };
        /**
         * JwkSet
         * @description The keys that verify tokens.
         */
        readonly JwkSet: {
            /** Keys */
            readonly keys: readonly components["schemas"]["Jwk"][];
        };
        /**
         * KeyAdded
         * @description The new key's id.
         */
        readonly KeyAdded: {
            /** Kid */
            readonly kid: string;
        };
        /**
         * Me
         * @description Who is signed in, where, and what they may do there.
         */
        readonly Me: {
            /** Areas */
            readonly areas: readonly string[];
            readonly estate: components["schemas"]["EstateName"];
            /** Estates */
            readonly estates: readonly components["schemas"]["EstateName"][];
            /** Id */
            readonly id: string;
            /** Name */
            readonly name: string;
            /** Permissions */
            readonly permissions: readonly components["schemas"]["Named"][];
            /** Roles */
            readonly roles: readonly components["schemas"]["Named"][];
            /** Sign In */
            readonly sign_in: string;
        };
        /**
         * MoveStaff
         * @description The buildings somebody acts in (none: all), in an estate (left out: the caller's own).
         */
        readonly MoveStaff: {
            /** Areas */
            readonly areas: readonly string[];
            /** Estate */
            readonly estate?: string | null;
        };
        /**
         * Named
         * @description A role or a permission as it is shown.
         */
        readonly Named: {
            /** En */
            readonly en: string;
            /** Id */
            readonly id: string;
            /** Zh */
            readonly zh: string;
        };
        /**
         * NewGrant
         * @description A role in an estate (left out: the caller's own), for some buildings or for all.
         */
        readonly NewGrant: {
            /**
             * Areas
             * @default []
             */
            readonly areas?: readonly string[];
            /** Estate */
            readonly estate?: string | null;
            /** Role */
            readonly role: string;
        };
        /**
         * OpenEstate
         * @description A new estate; official holidays are added by themselves where the zone is China's.
         */
        readonly OpenEstate: {
            /** Id */
            readonly id: string;
            /**
             * Makeup Hours
             * @default []
             */
            readonly makeup_hours?: readonly components["schemas"]["Span"][];
            /** Name */
            readonly name: string;
            /**
             * Week
             * @default [
             *       [
             *         [
             *           "08:30:00",
             *           "12:00:00"
             *         ],
             *         [
             *           "13:30:00",
             *           "18:00:00"
             *         ]
             *       ],
             *       [
             *         [
             *           "08:30:00",
             *           "12:00:00"
             *         ],
             *         [
             *           "13:30:00",
             *           "18:00:00"
             *         ]
             *       ],
             *       [
             *         [
             *           "08:30:00",
             *           "12:00:00"
             *         ],
             *         [
             *           "13:30:00",
             *           "18:00:00"
             *         ]
             *       ],
             *       [
             *         [
             *           "08:30:00",
             *           "12:00:00"
             *         ],
             *         [
             *           "13:30:00",
             *           "18:00:00"
             *         ]
             *       ],
             *       [
             *         [
             *           "08:30:00",
             *           "12:00:00"
             *         ],
             *         [
             *           "13:30:00",
             *           "18:00:00"
             *         ]
             *       ],
             *       [],
             *       []
             *     ]
             */
            readonly week?: readonly [
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][]
            ];
            /**
             * Zone
             * @default Asia/Shanghai
             */
            readonly zone?: string;
        };
        /** Page[Colleague] */
        readonly Page_Colleague_: {
            /** Items */
            readonly items: readonly components["schemas"]["Colleague"][];
            /** Next */
            readonly next?: string | null;
        };
        /** Page[DeviceView] */
        readonly Page_DeviceView_: {
            /** Items */
            readonly items: readonly components["schemas"]["DeviceView"][];
            /** Next */
            readonly next?: string | null;
        };
        /** Page[EstateView] */
        readonly Page_EstateView_: {
            /** Items */
            readonly items: readonly components["schemas"]["EstateView"][];
            /** Next */
            readonly next?: string | null;
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
         * Refresh
         * @description The refresh token (browsers send it as a cookie), and another estate to go to, if any.
         */
        readonly Refresh: {
            /** Estate */
            readonly estate?: string | null;
            /** Refresh Token */
            readonly refresh_token?: string | null;
        };
        /**
         * Registered
         * @description A tablet and the code that enrols it: told this once, good for 30 minutes.
         */
        readonly Registered: {
            /** Code */
            readonly code: string;
            /** Code Minutes */
            readonly code_minutes: number;
            /** Id */
            readonly id: string;
        };
        /**
         * RegisterStaff
         * @description Somebody new, with what they may do from the first day.
         */
        readonly RegisterStaff: {
            /**
             * Grants
             * @default []
             */
            readonly grants?: readonly components["schemas"]["NewGrant"][];
            /** Name */
            readonly name: string;
            /**
             * Password
             * Format: password
             */
            readonly password: string;
            /** Sign In */
            readonly sign_in: string;
        };
        /**
         * RegisterTablet
         * @description A tablet by a name people call it, and the gate it stands at.
         */
        readonly RegisterTablet: {
            /** Gate */
            readonly gate: string;
            /** Name */
            readonly name: string;
        };
        /**
         * RenameEstate
         * @description What people call it.
         */
        readonly RenameEstate: {
            /** Name */
            readonly name: string;
        };
        /**
         * ResetPassword
         * @description A new password for somebody who forgot theirs.
         */
        readonly ResetPassword: {
            /**
             * Password
             * Format: password
             */
            readonly password: string;
        };
        /**
         * RestateStaff
         * @description The estate whose staff are to be said again.
         */
        readonly RestateStaff: {
            /** Estate */
            readonly estate: string;
        };
        /**
         * RestateTablets
         * @description The estate whose tablets are to be said again.
         */
        readonly RestateTablets: {
            /** Estate */
            readonly estate: string;
        };
        /**
         * RevokeTablet
         * @description Why a tablet is trusted no more.
         */
        readonly RevokeTablet: {
            /** Reason */
            readonly reason: string;
        };
        /**
         * RoleThere
         * @description A role somebody has in one estate.
         */
        readonly RoleThere: {
            /** Areas */
            readonly areas: readonly string[];
            /** Estate */
            readonly estate: string;
            readonly role: components["schemas"]["Named"];
        };
        /**
         * RotateSigningKey
         * @description A new signing key. `withdraw_old` if the old ones may have leaked: everybody refreshes.
         */
        readonly RotateSigningKey: {
            /**
             * Withdraw Old
             * @default false
             */
            readonly withdraw_old?: boolean;
        };
        /**
         * SetPin
         * @description A PIN of one's own, with the password once more.
         */
        readonly SetPin: {
            /**
             * Password
             * Format: password
             */
            readonly password: string;
            /**
             * Pin
             * Format: password
             */
            readonly pin: string;
        };
        /**
         * SignedIn
         * @description A session. `access_token` is for `estate`; if none, refresh with one chosen of `estates`.
         *
         *     `device_id`, `gate` and `ends_at` (the end of the shift) where a tablet was unlocked.
         */
        readonly SignedIn: {
            /** Access Token */
            readonly access_token?: string | null;
            /** Device Id */
            readonly device_id?: string | null;
            /** Ends At */
            readonly ends_at?: string | null;
            readonly estate: components["schemas"]["EstateName"] | null;
            /** Estates */
            readonly estates: readonly components["schemas"]["EstateName"][];
            /** Expires In Seconds */
            readonly expires_in_seconds?: number | null;
            /**
             * Gate
             * @default
             */
            readonly gate?: string;
            /** Refresh Token */
            readonly refresh_token?: string | null;
            /** Staff Id */
            readonly staff_id: string;
        };
        /**
         * SignIn
         * @description Name and password; `estate` where they know which of their estates they want.
         */
        readonly SignIn: {
            /** Estate */
            readonly estate?: string | null;
            /**
             * Password
             * Format: password
             */
            readonly password: string;
            /** Sign In */
            readonly sign_in: string;
        };
        /**
         * SignOut
         * @description The refresh token (browsers send it as a cookie instead).
         */
        readonly SignOut: {
            /** Refresh Token */
            readonly refresh_token?: string | null;
        };
        readonly Span: readonly [
            string,
            string
        ];
        /**
         * StaffView
         * @description Somebody as their manager sees them: to an estate's only that estate's roles are told.
         */
        readonly StaffView: {
            /** Active */
            readonly active: boolean;
            /** Grants */
            readonly grants: readonly components["schemas"]["RoleThere"][];
            /** Id */
            readonly id: string;
            /** Name */
            readonly name: string;
            /** Sign In */
            readonly sign_in: string;
        };
        /**
         * ThisTablet
         * @description A tablet as it is told about itself; a revoked one is told nothing of the guards.
         */
        readonly ThisTablet: {
            /** Device Id */
            readonly device_id: string;
            readonly estate: components["schemas"]["EstateName"];
            /** Gate */
            readonly gate: string;
            /** Guards */
            readonly guards: readonly components["schemas"]["Guard"][];
            /** Name */
            readonly name: string;
            /** Revoked */
            readonly revoked: boolean;
            /** Trusted Until */
            readonly trusted_until: string | null;
        };
        /**
         * Unlock
         * @description Who is at the tablet, and their PIN.
         */
        readonly Unlock: {
            /**
             * Pin
             * Format: password
             */
            readonly pin: string;
            /** Staff Id */
            readonly staff_id: string;
        };
        /**
         * UnlockWithPassword
         * @description For who has no PIN or forgot it: the new one counts from here on.
         */
        readonly UnlockWithPassword: {
            /**
             * New Pin
             * Format: password
             */
            readonly new_pin: string;
            /**
             * Password
             * Format: password
             */
            readonly password: string;
            /** Sign In */
            readonly sign_in: string;
        };
        /**
         * WithdrawGrant
         * @description A role in an estate (left out: the caller's own) to take back.
         */
        readonly WithdrawGrant: {
            /** Estate */
            readonly estate?: string | null;
            /** Role */
            readonly role: string;
        };
        /**
         * WorkingCalendar
         * @description An estate's working time.
         *
         *     A listed holiday is off and a listed make-up day works, whatever the weekday. Any other day
         *     follows the week, also beyond `published_through`: no date is refused, it is only provisional.
         */
        readonly WorkingCalendar: {
            /** Holidays */
            readonly holidays?: readonly string[];
            /** Makeup Days */
            readonly makeup_days?: readonly string[];
            /**
             * Makeup Hours
             * @default []
             */
            readonly makeup_hours?: readonly components["schemas"]["Span"][];
            /**
             * Published Through
             * @default 0
             */
            readonly published_through?: number;
            /** Week */
            readonly week: readonly [
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][],
                readonly components["schemas"]["Span"][]
            ];
            /** Zone */
            readonly zone: string;
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
    readonly devices_tablets: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
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
                    readonly "application/json": components["schemas"]["Page_DeviceView_"];
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
    readonly devices_register: {
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
                readonly "application/json": components["schemas"]["RegisterTablet"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Registered"];
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
    readonly devices_renew_code: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly device_id: string;
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
                    readonly "application/json": components["schemas"]["Registered"];
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
    readonly devices_revoke: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly device_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevokeTablet"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeviceView"];
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
    readonly devices_enrol: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnrolTablet"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Enrolled"];
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
    readonly devices_restate: {
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
                readonly "application/json": components["schemas"]["RestateTablets"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["identity__devices__routes__Restated"];
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
    readonly devices_tablet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A tablet's credential. */
                readonly "X-Guanjia-Device"?: string | null;
            };
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
                    readonly "application/json": components["schemas"]["ThisTablet"];
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
    readonly devices_unlock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A tablet's credential. */
                readonly "X-Guanjia-Device"?: string | null;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Unlock"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedIn"];
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
    readonly devices_unlock_with_password: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A tablet's credential. */
                readonly "X-Guanjia-Device"?: string | null;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnlockWithPassword"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedIn"];
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
    readonly me_my_estates: {
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
                    readonly "application/json": readonly components["schemas"]["EstateName"][];
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
    readonly estates_open_estate: {
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
                readonly "application/json": components["schemas"]["OpenEstate"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EstateView"];
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
    readonly estates_change_calendar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly estate_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeCalendar"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EstateView"];
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
    readonly estates_close_estate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly estate_id: string;
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
                    readonly "application/json": components["schemas"]["EstateView"];
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
    readonly estates_refresh_holidays: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly estate_id: string;
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
                    readonly "application/json": components["schemas"]["EstateView"];
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
    readonly estates_rewrap_keys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly estate_id: string;
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
                    readonly "application/json": components["schemas"]["EstateView"];
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
    readonly estates_rotate_key: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly estate_id: string;
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
                    readonly "application/json": components["schemas"]["EstateView"];
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
    readonly estates_rename_estate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly estate_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RenameEstate"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EstateView"];
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
    readonly estates_restate_estate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly estate_id: string;
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
                    readonly "application/json": components["schemas"]["EstateView"];
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
    readonly estates_every_estate: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
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
                    readonly "application/json": components["schemas"]["Page_EstateView_"];
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
    readonly estates_this_estate: {
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
                    readonly "application/json": components["schemas"]["EstateView"];
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
    readonly keys_key_set: {
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
                    readonly "application/json": components["schemas"]["JwkSet"];
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
    readonly keys_rotate_signing_key: {
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
                readonly "application/json": components["schemas"]["RotateSigningKey"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyAdded"];
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
    readonly me_me: {
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
                    readonly "application/json": components["schemas"]["Me"];
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
    readonly pins_set_pin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetPin"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly pins_clear: {
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
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly me_every_role: {
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
                    readonly "application/json": readonly components["schemas"]["Named"][];
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
    readonly sessions_sign_in: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignIn"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedIn"];
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
    readonly sessions_change_password: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangePassword"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly sessions_refresh: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Refresh"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedIn"];
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
    readonly sessions_sign_out: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignOut"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly sessions_sign_out_everywhere: {
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
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly staff_colleagues: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly role?: string | null;
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
                    readonly "application/json": components["schemas"]["Page_Colleague_"];
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
    readonly staff_register_staff: {
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
                readonly "application/json": components["schemas"]["RegisterStaff"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffView"];
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
    readonly staff_one_of_staff: {
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
                    readonly "application/json": components["schemas"]["StaffView"];
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
    readonly staff_deactivate_staff: {
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
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffView"];
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
    readonly staff_grant: {
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
                readonly "application/json": components["schemas"]["NewGrant"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffView"];
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
    readonly staff_move_staff: {
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
                readonly "application/json": components["schemas"]["MoveStaff"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffView"];
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
    readonly staff_reset_password: {
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
                readonly "application/json": components["schemas"]["ResetPassword"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly staff_withdraw_grant: {
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
                readonly "application/json": components["schemas"]["WithdrawGrant"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffView"];
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
    readonly staff_restate_staff: {
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
                readonly "application/json": components["schemas"]["RestateStaff"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["identity__staff__routes__Restated"];
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
