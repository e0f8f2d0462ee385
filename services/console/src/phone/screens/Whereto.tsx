/** Whom to call and how to get there. */
import { wayTo } from "@/core/phone/directions";
import type { CarriedOrder } from "@/core/phone/types";
import { dayTime } from "@/core/wording";

import { useWords } from "../context";

export function Whereto({ order }: { order: CarriedOrder }) {
  const { t } = useWords();
  const { contact_name, contact_phone, way } = order;
  const found = wayTo(order.where);
  return (
    <section className="block" aria-label={t("order.way")}>
      {contact_phone === "" ? (
        <p className="hint">{t("order.no_phone")}</p>
      ) : (
        <a className="button call" href={`tel:${contact_phone.replaceAll(/[^\d+]/g, "")}`}>
          {contact_name === "" ? t("order.call.unnamed") : t("order.call", { name: contact_name })}
          <small>{contact_phone}</small>
        </a>
      )}
      {found !== null && (
        <p className="way">
          {[
            t("way.building", { n: found.building }),
            found.entrance === "" ? "" : t("way.entrance", { n: found.entrance }),
            found.floor === null ? "" : t("way.floor", { n: found.floor }),
            t("way.room", { n: found.room }),
          ]
            .filter((part) => part !== "")
            .join(" › ")}
        </p>
      )}
      {way !== "" && <p className="warn">{way}</p>}
      <p className="hint">
        {t("order.requested", { at: dayTime(order.requested_at) })} · {t("order.number", { n: order.number })}
      </p>
    </section>
  );
}
