/** What an act is called: as the service says, but for what is one act there and two forms here. */
import { useTranslation } from "react-i18next";

import type { Order } from "../order";
import { useWords } from "../words";
import type { ActForm } from "./acts";

export function useActName({ possible }: Pick<Order, "possible">): (form: Pick<ActForm, "route" | "act">) => string {
  const { t } = useTranslation();
  const { named } = useWords();
  return ({ route, act }) => {
    if (route === "link" || route === "unlink") return t(`acts.titles.${route}`);
    return named(possible.find(({ code }) => code === act)) || act;
  };
}
