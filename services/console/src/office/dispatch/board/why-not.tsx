import { useTranslation } from "react-i18next";

import { inOurs } from "@/office/i18n";

import type { WhyNot } from "./moves";

/** Why a card cannot be laid somewhere, in words. */
export function WhyNotText({ why }: { why: WhyNot }) {
  return useWhyNot()(why);
}

export function useWhyNot(): (why: WhyNot) => string {
  const { t, i18n } = useTranslation();
  const ours = (text: { readonly zh: string; readonly en: string }): string => inOurs(i18n.language, text);
  return (why) => {
    if (why.why === "no_right") return t("board.whyNot.no_right", { act: ours(why.act), right: ours(why.right) });
    if (why.why === "not_now") {
      const possible = why.possible.map(ours).join(i18n.language === "en" ? ", " : "、") || t("board.whyNot.nothing");
      return t("board.whyNot.not_now", { state: ours(why.state), possible });
    }
    return t(`board.whyNot.${why.why}`);
  };
}
