/** The choices of the forms, in the order they are offered; their words stand in i18n. */
export const HOWS = ["phone", "in_person", "letter", "message"] as const;
export const DEPARTMENTS = ["engineering", "environment", "security", "customer_service"] as const;
export const CAUSES = ["attitude", "neglect", "skill", "slow", "unexplained", "procedure", "facilities", "outside", "residents", "other"] as const;
export const LEVELS = ["decider", "company"] as const;
export const KINDS = ["service", "repair", "facilities", "cleaning", "greening", "security", "parking", "fees", "decoration", "noise", "neighbour", "other"] as const;
export const CHANNELS = ["letter", "phone", "interview", "fax", "hotline", "suggestion_box", "company"] as const;
export const WANTED = ["open", "overdue", "due", "to_judge", "to_decide", "to_call", "over", "all"] as const;
export const SPANS = ["week", "month", "half_year", "year"] as const;
