/** Why a door stayed shut, in words. */
import { saidByServer } from "@/core/messages";
import type { Denied } from "@/core/session";

import { useWords } from "../context";

export function DeniedText({ denied }: { denied: Denied | null }) {
  const { t, language } = useWords();
  if (denied === null) return null;
  const said: Record<Exclude<Denied["denied"], "problem">, string> = {
    no_network: t("unlock.no_network"),
    pin_wrong: t("unlock.pin_wrong", { n: denied.tries_left ?? 0 }),
    not_here: t("unlock.not_here"),
    shift_over: t("unlock.shift_over"),
  };
  return (
    <p className="alarm" role="alert">
      {denied.denied === "problem" ? saidByServer(language, denied.problem ?? null) : said[denied.denied]}
    </p>
  );
}
