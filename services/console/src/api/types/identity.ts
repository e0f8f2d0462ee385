/** The API of identity. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    "/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tablets
         * @description This estate's tablets, revoked ones too, the last registered first.
         */
        get: operations["devices_tablets"];
        put?: never;
        /**
         * Register
         * @description Register a tablet; the code is told here and nowhere else.
         */
        post: operations["devices_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device_id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Code
         * @description Another code, for another or a reset tablet.
         */
        post: operations["devices_renew_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device_id}/revoke": {
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
         * @description Trust a tablet no more: lost, stolen, given away. Final.
         */
        post: operations["devices_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol
         * @description Make this tablet the registered one; its browser keeps the proof as a cookie.
         */
        post: operations["devices_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Up
         * @description End this tablet's registration: the machine is used for something else.
         */
        post: operations["devices_give_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/restate": {
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
         * @description Say every tablet of an estate again, for a service that was not there.
         */
        post: operations["devices_restate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tablet
         * @description This tablet: its gate and estate, whether it is revoked, and who may unlock it.
         */
        get: operations["devices_tablet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock
         * @description Begin a shift's session on this tablet; whoever was signed in on it is replaced.
         */
        post: operations["devices_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/unlock-with-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock With Password
         * @description The same with name and password, setting a PIN for the next time.
         */
        post: operations["devices_unlock_with_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My Estates
         * @description The estates I have a role in; no others are ever named.
         */
        get: operations["me_my_estates"];
        put?: never;
        /**
         * Open Estate
         * @description Open an estate.
         */
        post: operations["estates_open_estate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates/{estate_id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Calendar
         * @description Change the weekly working hours, and take the official holidays published since.
         */
        post: operations["estates_change_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates/{estate_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Estate
         * @description Close an estate: nobody gets a token for it any more.
         */
        post: operations["estates_close_estate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates/{estate_id}/holidays/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh Holidays
         * @description Take the official holidays published since.
         */
        post: operations["estates_refresh_holidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates/{estate_id}/key/rewrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rewrap Keys
         * @description Wrap the data keys under the newest master key.
         */
        post: operations["estates_rewrap_keys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates/{estate_id}/key/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Key
         * @description Seal personal data with a fresh data key from here on.
         */
        post: operations["estates_rotate_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates/{estate_id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename Estate
         * @description Call an estate otherwise; its id stays.
         */
        post: operations["estates_rename_estate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates/{estate_id}/restate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restate Estate
         * @description Say the estate again as it is.
         */
        post: operations["estates_restate_estate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every Estate
         * @description Every estate, oldest first.
         */
        get: operations["estates_every_estate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates/this": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This Estate
         * @description The estate the token is bound to, with its calendar.
         */
        get: operations["estates_this_estate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Key Set
         * @description The keys that verify our tokens.
         */
        get: operations["keys_key_set"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Signing Key
         * @description Have a new key sign tokens.
         */
        post: operations["keys_rotate_signing_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Me
         * @description Who I am, my estates, my roles and permissions in this one.
         */
        get: operations["me_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every Permission
         * @description The permissions there are: whoever lacks one is told which.
         */
        get: operations["me_every_permission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Pin
         * @description Set my PIN for the gate's tablets.
         */
        post: operations["pins_set_pin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pins/{staff_id}/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear
         * @description Have somebody's PIN count no more; they unlock with their password and set another.
         */
        post: operations["pins_clear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every Role
         * @description The roles there are.
         */
        get: operations["me_every_role"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In
         * @description Sign in with name and password; who has several estates and names none gets the list.
         */
        post: operations["sessions_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Password
         * @description Change my password; all my sessions end.
         */
        post: operations["sessions_change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/refresh": {
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
         * @description A fresh access token, for the same estate or another of mine, and a new refresh token.
         */
        post: operations["sessions_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Out
         * @description End this session. Where there is none, there is nothing to do.
         */
        post: operations["sessions_sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Out Everywhere
         * @description End all my sessions. Access tokens already made last to their end, 5 minutes at most.
         */
        post: operations["sessions_sign_out_everywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Colleagues
         * @description Who works in this estate; `role=P12` for those who have that role.
         */
        get: operations["staff_colleagues"];
        put?: never;
        /**
         * Register Staff
         * @description Register somebody with their first roles.
         */
        post: operations["staff_register_staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{staff_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Of Staff
         * @description Somebody with a role in this estate; for the platform team anybody.
         */
        get: operations["staff_one_of_staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{staff_id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate Staff
         * @description They left.
         */
        post: operations["staff_deactivate_staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{staff_id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant
         * @description Give a role in an estate, or other buildings for it.
         */
        post: operations["staff_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{staff_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Staff
         * @description Change the buildings of all their roles in an estate.
         */
        post: operations["staff_move_staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{staff_id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset Password
         * @description Give them a new password; all their sessions end.
         */
        post: operations["staff_reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{staff_id}/withdraw-grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Grant
         * @description Take a role back.
         */
        post: operations["staff_withdraw_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/restate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restate Staff
         * @description Say everybody of an estate again, for a service that was not there when it was said.
         */
        post: operations["staff_restate_staff"];
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
         * ChangeCalendar
         * @description Weekly hours, Monday first, and those of a make-up day (none: as the first working day).
         */
        ChangeCalendar: {
            /**
             * Makeup Hours
             * @default []
             */
            makeup_hours?: components["schemas"]["Span"][];
            /** Week */
            week: [
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][]
            ];
        };
        /**
         * ChangePassword
         * @description One's own password.
         */
        ChangePassword: {
            /**
             * Current
             * Format: password
             */
            current: string;
            /**
             * New
             * Format: password
             */
            new: string;
        };
        /**
         * Colleague
         * @description Somebody with a role in the caller's estate.
         */
        Colleague: {
            /** Areas */
            areas: string[];
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Roles */
            roles: components["schemas"]["Named"][];
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
         * DeviceView
         * @description A tablet without its secrets. `code_until`: a code waits to be typed until then.
         */
        DeviceView: {
            /** Code Until */
            code_until: string | null;
            /** Enrolled At */
            enrolled_at: string | null;
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
            /** Revoked At */
            revoked_at: string | null;
            /** Revoked Because */
            revoked_because: string;
            /** Revoked By */
            revoked_by: string | null;
            /** Seen At */
            seen_at: string | null;
            /** Trusted Until */
            trusted_until: string | null;
        };
        /**
         * Enrolled
         * @description What this tablet is from here on. `device_token` is for programs; browsers get a cookie.
         */
        Enrolled: {
            /** Device Id */
            device_id: string;
            /** Device Token */
            device_token?: string | null;
            estate: components["schemas"]["EstateName"];
            /** Gate */
            gate: string;
            /** Name */
            name: string;
        };
        /**
         * EnrolTablet
         * @description The code a manager was given, grouped or not.
         */
        EnrolTablet: {
            /** Code */
            code: string;
        };
        /**
         * EstateName
         * @description An estate as it is chosen from a list.
         */
        EstateName: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * EstateView
         * @description An estate without its keys.
         */
        EstateView: {
            calendar: components["schemas"]["WorkingCalendar"];
            /** Closed At */
            closed_at: string | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /** Zone */
            zone: string;
        };
        /**
         * Guard
         * @description Who may unlock a tablet.
         */
        Guard: {
            /** Has Pin */
            has_pin: boolean;
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * GuardName
         * @description Who has unlocked a tablet.
         */
        GuardName: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * Restated
         * @description How many were said again.
         */
        identity__devices__routes__Restated: {
            /** Tablets */
            tablets: number;
        };
        /**
         * Restated
         * @description How many were said again.
         */
        identity__staff__routes__Restated: {
            /** Staff */
            staff: number;
        };
        /**
         * Jwk
         * @description A public key as RFC 8037 writes it.
         */
        Jwk: {
            /**
             * Alg
             * @default EdDSA
             */
            alg?: string;
            /**
             * Crv
             * @default Ed25519
             */
            crv?: string;
            /** Kid */
            kid: string;
            /**
             * Kty
             * @default OKP
             */
            kty?: string;
            /**
             * Use
             * @default sig
             */
            use?: string;
            /** X */
            x: string;
        };
        /**
         * JwkSet
         * @description The keys that verify tokens.
         */
        JwkSet: {
            /** Keys */
            keys: components["schemas"]["Jwk"][];
        };
        /**
         * KeyAdded
         * @description The new key's id.
         */
        KeyAdded: {
            /** Kid */
            kid: string;
        };
        /**
         * Me
         * @description Who is signed in, where, and what they may do there.
         */
        Me: {
            /** Areas */
            areas: string[];
            estate: components["schemas"]["EstateName"];
            /** Estates */
            estates: components["schemas"]["EstateName"][];
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Permissions */
            permissions: components["schemas"]["Named"][];
            /** Roles */
            roles: components["schemas"]["Named"][];
            /** Sign In */
            sign_in: string;
            /** Zone */
            zone: string | null;
        };
        /**
         * MoveStaff
         * @description The buildings somebody acts in (none: all), in an estate (left out: the caller's own).
         */
        MoveStaff: {
            /** Areas */
            areas: string[];
            /** Estate */
            estate?: string | null;
        };
        /**
         * Named
         * @description A role or a permission as it is shown.
         */
        Named: {
            /** En */
            en: string;
            /** Id */
            id: string;
            /** Zh */
            zh: string;
        };
        /**
         * NewGrant
         * @description A role in an estate (left out: the caller's own), for some buildings or for all.
         */
        NewGrant: {
            /**
             * Areas
             * @default []
             */
            areas?: string[];
            /** Estate */
            estate?: string | null;
            /** Role */
            role: string;
        };
        /**
         * OpenEstate
         * @description A new estate; official holidays are added by themselves where the zone is China's.
         */
        OpenEstate: {
            /** Id */
            id: string;
            /**
             * Makeup Hours
             * @default []
             */
            makeup_hours?: components["schemas"]["Span"][];
            /** Name */
            name: string;
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
            week?: [
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][]
            ];
            /**
             * Zone
             * @default Asia/Shanghai
             */
            zone?: string;
        };
        /** Page[Colleague] */
        Page_Colleague_: {
            /** Items */
            items: components["schemas"]["Colleague"][];
            /** Next */
            next?: string | null;
        };
        /** Page[DeviceView] */
        Page_DeviceView_: {
            /** Items */
            items: components["schemas"]["DeviceView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[EstateView] */
        Page_EstateView_: {
            /** Items */
            items: components["schemas"]["EstateView"][];
            /** Next */
            next?: string | null;
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
         * Refresh
         * @description The refresh token (browsers send it as a cookie), and another estate to go to, if any.
         */
        Refresh: {
            /** Estate */
            estate?: string | null;
            /** Refresh Token */
            refresh_token?: string | null;
        };
        /**
         * Registered
         * @description A tablet and the code that enrols it: told this once, good for 30 minutes.
         */
        Registered: {
            /** Code */
            code: string;
            /** Code Minutes */
            code_minutes: number;
            /** Id */
            id: string;
        };
        /**
         * RegisterStaff
         * @description Somebody new, with what they may do from the first day.
         */
        RegisterStaff: {
            /**
             * Grants
             * @default []
             */
            grants?: components["schemas"]["NewGrant"][];
            /** Name */
            name: string;
            /**
             * Password
             * Format: password
             */
            password: string;
            /** Sign In */
            sign_in: string;
        };
        /**
         * RegisterTablet
         * @description A tablet by a name people call it, and the gate it stands at.
         */
        RegisterTablet: {
            /** Gate */
            gate: string;
            /** Name */
            name: string;
        };
        /**
         * RenameEstate
         * @description What people call it.
         */
        RenameEstate: {
            /** Name */
            name: string;
        };
        /**
         * ResetPassword
         * @description A new password for somebody who forgot theirs.
         */
        ResetPassword: {
            /**
             * Password
             * Format: password
             */
            password: string;
        };
        /**
         * RestateStaff
         * @description The estate whose staff are to be said again.
         */
        RestateStaff: {
            /** Estate */
            estate: string;
        };
        /**
         * RestateTablets
         * @description The estate whose tablets are to be said again.
         */
        RestateTablets: {
            /** Estate */
            estate: string;
        };
        /**
         * RevokeTablet
         * @description Why a tablet is trusted no more.
         */
        RevokeTablet: {
            /** Reason */
            reason: string;
        };
        /**
         * RoleThere
         * @description A role somebody has in one estate.
         */
        RoleThere: {
            /** Areas */
            areas: string[];
            /** Estate */
            estate: string;
            role: components["schemas"]["Named"];
        };
        /**
         * RotateSigningKey
         * @description A new signing key. `withdraw_old` if the old ones may have leaked: everybody refreshes.
         */
        RotateSigningKey: {
            /**
             * Withdraw Old
             * @default false
             */
            withdraw_old?: boolean;
        };
        /**
         * SetPin
         * @description A PIN of one's own, with the password once more.
         */
        SetPin: {
            /**
             * Password
             * Format: password
             */
            password: string;
            /**
             * Pin
             * Format: password
             */
            pin: string;
        };
        /**
         * SignedIn
         * @description A session. `access_token` is for `estate`; if none, refresh with one chosen of `estates`.
         *
         *     `device_id`, `gate` and `ends_at` (the end of the shift) where a tablet was unlocked.
         */
        SignedIn: {
            /** Access Token */
            access_token?: string | null;
            /** Device Id */
            device_id?: string | null;
            /** Ends At */
            ends_at?: string | null;
            estate: components["schemas"]["EstateName"] | null;
            /** Estates */
            estates: components["schemas"]["EstateName"][];
            /** Expires In Seconds */
            expires_in_seconds?: number | null;
            /**
             * Gate
             * @default
             */
            gate?: string;
            /** Refresh Token */
            refresh_token?: string | null;
            /** Staff Id */
            staff_id: string;
        };
        /**
         * SignIn
         * @description Name and password; `estate` where they know which of their estates they want.
         */
        SignIn: {
            /** Estate */
            estate?: string | null;
            /**
             * Password
             * Format: password
             */
            password: string;
            /** Sign In */
            sign_in: string;
        };
        /**
         * SignOut
         * @description The refresh token (browsers send it as a cookie instead).
         */
        SignOut: {
            /** Refresh Token */
            refresh_token?: string | null;
        };
        Span: [
            string,
            string
        ];
        /**
         * StaffView
         * @description Somebody as their manager sees them: to an estate's only that estate's roles are told.
         */
        StaffView: {
            /** Active */
            active: boolean;
            /** Grants */
            grants: components["schemas"]["RoleThere"][];
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Sign In */
            sign_in: string;
        };
        /**
         * ThisTablet
         * @description A tablet as it is told about itself; a revoked one is told nothing of the guards.
         */
        ThisTablet: {
            /** Device Id */
            device_id: string;
            estate: components["schemas"]["EstateName"];
            /** Gate */
            gate: string;
            /** Guards */
            guards: components["schemas"]["Guard"][];
            /** Name */
            name: string;
            /** Revoked */
            revoked: boolean;
            /** Trusted Until */
            trusted_until: string | null;
        };
        /**
         * Unlock
         * @description Who is at the tablet, and their PIN.
         */
        Unlock: {
            /**
             * Pin
             * Format: password
             */
            pin: string;
            /** Staff Id */
            staff_id: string;
        };
        /**
         * Unlocked
         * @description A shift's session on a tablet, and what the tablet reads its own store with.
         *
         *     `offline_until`: the PIN unlocks without us until then, the end of the shift.
         */
        Unlocked: {
            /** Access Token */
            access_token?: string | null;
            /** Data Key */
            data_key: string;
            /** Device Id */
            device_id?: string | null;
            /** Ends At */
            ends_at?: string | null;
            estate: components["schemas"]["EstateName"] | null;
            /** Estates */
            estates: components["schemas"]["EstateName"][];
            /** Expires In Seconds */
            expires_in_seconds?: number | null;
            /**
             * Gate
             * @default
             */
            gate?: string;
            guard: components["schemas"]["GuardName"];
            /**
             * Offline Until
             * Format: date-time
             */
            offline_until: string;
            /** Refresh Token */
            refresh_token?: string | null;
            /** Staff Id */
            staff_id: string;
        };
        /**
         * UnlockWithPassword
         * @description For who has no PIN or forgot it: the new one counts from here on.
         */
        UnlockWithPassword: {
            /**
             * New Pin
             * Format: password
             */
            new_pin: string;
            /**
             * Password
             * Format: password
             */
            password: string;
            /** Sign In */
            sign_in: string;
        };
        /**
         * WithdrawGrant
         * @description A role in an estate (left out: the caller's own) to take back.
         */
        WithdrawGrant: {
            /** Estate */
            estate?: string | null;
            /** Role */
            role: string;
        };
        /**
         * WorkingCalendar
         * @description An estate's working time.
         *
         *     A listed holiday is off and a listed make-up day works, whatever the weekday. Any other day
         *     follows the week, also beyond `published_through`: no date is refused, it is only provisional.
         */
        WorkingCalendar: {
            /** Holidays */
            holidays?: string[];
            /** Makeup Days */
            makeup_days?: string[];
            /**
             * Makeup Hours
             * @default []
             */
            makeup_hours?: components["schemas"]["Span"][];
            /**
             * Published Through
             * @default 0
             */
            published_through?: number;
            /** Week */
            week: [
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][],
                components["schemas"]["Span"][]
            ];
            /** Zone */
            zone: string;
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
    devices_tablets: {
        parameters: {
            query?: {
                cursor?: string | null;
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
                    "application/json": components["schemas"]["Page_DeviceView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    devices_register: {
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
                "application/json": components["schemas"]["RegisterTablet"];
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
    devices_renew_code: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                device_id: string;
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
    devices_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                device_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeTablet"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    devices_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolTablet"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolled"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    devices_give_up: {
        parameters: {
            query?: never;
            header?: {
                /** @description A tablet's credential. */
                "X-Guanjia-Device"?: string | null;
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
    devices_restate: {
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
                "application/json": components["schemas"]["RestateTablets"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity__devices__routes__Restated"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    devices_tablet: {
        parameters: {
            query?: never;
            header?: {
                /** @description A tablet's credential. */
                "X-Guanjia-Device"?: string | null;
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
                    "application/json": components["schemas"]["ThisTablet"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    devices_unlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description A tablet's credential. */
                "X-Guanjia-Device"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Unlock"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unlocked"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    devices_unlock_with_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description A tablet's credential. */
                "X-Guanjia-Device"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlockWithPassword"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unlocked"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    me_my_estates: {
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
                    "application/json": components["schemas"]["EstateName"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    estates_open_estate: {
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
                "application/json": components["schemas"]["OpenEstate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstateView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    estates_change_calendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                estate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCalendar"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstateView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    estates_close_estate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                estate_id: string;
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
                    "application/json": components["schemas"]["EstateView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    estates_refresh_holidays: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                estate_id: string;
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
                    "application/json": components["schemas"]["EstateView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    estates_rewrap_keys: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                estate_id: string;
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
                    "application/json": components["schemas"]["EstateView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    estates_rotate_key: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                estate_id: string;
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
                    "application/json": components["schemas"]["EstateView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    estates_rename_estate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                estate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameEstate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstateView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    estates_restate_estate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID, new for each act. */
                "Idempotency-Key"?: string;
            };
            path: {
                estate_id: string;
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
                    "application/json": components["schemas"]["EstateView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    estates_every_estate: {
        parameters: {
            query?: {
                cursor?: string | null;
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
                    "application/json": components["schemas"]["Page_EstateView_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    estates_this_estate: {
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
                    "application/json": components["schemas"]["EstateView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    keys_key_set: {
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
                    "application/json": components["schemas"]["JwkSet"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    keys_rotate_signing_key: {
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
                "application/json": components["schemas"]["RotateSigningKey"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyAdded"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    me_me: {
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
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    me_every_permission: {
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
                    "application/json": components["schemas"]["Named"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    pins_set_pin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPin"];
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
    pins_clear: {
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
        requestBody?: never;
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
    me_every_role: {
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
                    "application/json": components["schemas"]["Named"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    sessions_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    sessions_change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
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
    sessions_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    sessions_sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOut"];
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
    sessions_sign_out_everywhere: {
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
    staff_colleagues: {
        parameters: {
            query?: {
                cursor?: string | null;
                role?: string | null;
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
                    "application/json": components["schemas"]["Page_Colleague_"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    staff_register_staff: {
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
                "application/json": components["schemas"]["RegisterStaff"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    staff_one_of_staff: {
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
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    staff_deactivate_staff: {
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
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    staff_grant: {
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
                "application/json": components["schemas"]["NewGrant"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    staff_move_staff: {
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
                "application/json": components["schemas"]["MoveStaff"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    staff_reset_password: {
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
                "application/json": components["schemas"]["ResetPassword"];
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
    staff_withdraw_grant: {
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
                "application/json": components["schemas"]["WithdrawGrant"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    staff_restate_staff: {
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
                "application/json": components["schemas"]["RestateStaff"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity__staff__routes__Restated"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
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
