/** What marks an order: its class, how much time is left, what else to know at a glance. */
import type { CarriedOrder } from "@/core/phone/types";

import { useWords } from "../context";
import { lasting } from "../times";
import { useNow } from "./status";

export function ClassMark({ urgency }: { urgency: CarriedOrder["urgency"] }) {
  return <span className={`class ${urgency}`}>{urgency}</span>;
}

/** The clock that runs out next, counting down by itself, also without a network. */
export function Countdown({ order }: { order: CarriedOrder }) {
  const { t, of, language } = useWords();
  const now = useNow();
  const { clock } = order;
  if (clock === null) return null;
  if (clock.deadline === null) return <span className="left">{t("card.unset")}</span>;
  const left = Date.parse(clock.deadline) - now;
  const said = t(left < 0 ? "card.over" : "card.left", { clock: of(clock), span: lasting(language, left) });
  return <span className={left < 0 ? "left over" : "left"}>{said}</span>;
}
