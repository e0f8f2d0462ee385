/** The API of gate. Made by `make api-types`; edit its routes, not this. */
export interface paths {
    readonly "/known": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Known
         * @description Whether a plate or the number of a pass is known, and what the guard is to do.
         */
        readonly get: operations["known_known"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/passes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Passes
         * @description Passes, the last issued first.
         */
        readonly get: operations["passes_passes"];
        readonly put?: never;
        /**
         * Issue
         * @description Issue a parking card (F40), a worker permit (F38) or a temporary worker pass (F37).
         */
        readonly post: operations["passes_issue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/passes/{pass_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One Pass
         * @description One pass.
         */
        readonly get: operations["passes_one_pass"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/passes/{pass_id}/revoke": {
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
         * @description Take a pass's force away, with a reason.
         */
        readonly post: operations["passes_revoke"];
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
         * IssuePass
         * @description A pass as it is handed over. Days are the estate's, both included; `plate` for parking cards
         *     alone.
         */
        readonly IssuePass: {
            /**
             * Company
             * @default
             */
            readonly company?: string;
            /** Holder */
            readonly holder: string;
            readonly kind: components["schemas"]["PassKind"];
            /** Number */
            readonly number: string;
            /**
             * Plate
             * @default
             */
            readonly plate?: string;
            /** Unit Id */
            readonly unit_id?: string | null;
            /**
             * Valid From
             * Format: date
             */
            readonly valid_from: string;
            /**
             * Valid Until
             * Format: date
             */
            readonly valid_until: string;
        };
        /**
         * Known
         * @description What the gate knows of a plate or pass as `asked`.
         *
         *     `standing` are the words a guard acts on; `kind`, the masked `holder`, the labels of `units`,
         *     company and days are empty where it is not known. `warnings` never block.
         */
        readonly Known: {
            /** Asked */
            readonly asked: string;
            /**
             * Company
             * @default
             */
            readonly company?: string;
            /**
             * Holder
             * @default
             */
            readonly holder?: string;
            readonly kind?: components["schemas"]["Named"] | null;
            /** Known */
            readonly known: boolean;
            readonly standing: components["schemas"]["Named"];
            /**
             * Units
             * @default []
             */
            readonly units?: readonly string[];
            /** Valid From */
            readonly valid_from?: string | null;
            /** Valid Until */
            readonly valid_until?: string | null;
            /**
             * Warnings
             * @default []
             */
            readonly warnings?: readonly components["schemas"]["Named"][];
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
        /** Page[PassView] */
        readonly Page_PassView_: {
            /** Items */
            readonly items: readonly components["schemas"]["PassView"][];
            /** Next */
            readonly next?: string | null;
        };
        /**
         * PassKind
         * @description Which of the estate's papers it is.
         * @enum {string}
         */
        readonly PassKind: "parking_card" | "worker_permit" | "worker_pass";
        /**
         * PassView
         * @description A pass with what it is worth today; `unit` is the unit's label.
         */
        readonly PassView: {
            /** Company */
            readonly company: string;
            /** Holder */
            readonly holder: string;
            /** Id */
            readonly id: string;
            /**
             * Issued At
             * Format: date-time
             */
            readonly issued_at: string;
            readonly issued_by: components["schemas"]["Actor"];
            readonly kind: components["schemas"]["Named"];
            /** Number */
            readonly number: string;
            /** Plate */
            readonly plate: string;
            readonly revoked: components["schemas"]["Revocation"] | null;
            readonly standing: components["schemas"]["Named"];
            /** Unit */
            readonly unit: string;
            /** Unit Id */
            readonly unit_id: string | null;
            /**
             * Valid From
             * Format: date
             */
            readonly valid_from: string;
            /**
             * Valid Until
             * Format: date
             */
            readonly valid_until: string;
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
         * Revocation
         * @description Who took a pass's force away, when and why.
         */
        readonly Revocation: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            readonly by: components["schemas"]["Actor"];
            /** Reason */
            readonly reason: string;
        };
        /**
         * RevokePass
         * @description Why a pass is of no force any more.
         */
        readonly RevokePass: {
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
    readonly known_known: {
        readonly parameters: {
            readonly query?: {
                readonly pass?: string | null;
                readonly plate?: string | null;
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
                    readonly "application/json": components["schemas"]["Known"];
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
    readonly passes_passes: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly kind?: components["schemas"]["PassKind"] | null;
                readonly limit?: number;
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
                    readonly "application/json": components["schemas"]["Page_PassView_"];
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
    readonly passes_issue: {
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
                readonly "application/json": components["schemas"]["IssuePass"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassView"];
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
    readonly passes_one_pass: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly pass_id: string;
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
                    readonly "application/json": components["schemas"]["PassView"];
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
    readonly passes_revoke: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A UUID, new for each act. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly pass_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevokePass"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassView"];
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
