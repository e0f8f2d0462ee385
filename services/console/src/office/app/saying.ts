import { notifications } from "@mantine/notifications";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { Refused } from "@/api/problem";

/** Short words at the edge of the page: that something was done, or why not. */
export function useSaying() {
  const { t } = useTranslation();
  return useMemo(() => {
    const closeButtonProps = { "aria-label": t("keys.close") };
    return {
      done: (what: string): void => {
        notifications.show({ message: what, color: "teal", closeButtonProps });
      },
      wrong: (what: string): void => {
        notifications.show({ message: what, color: "red", role: "alert", closeButtonProps });
      },
      failed: (error: Error): void => {
        const refused = error instanceof Refused;
        notifications.show({
          color: "red",
          closeButtonProps,
          // What is to be done stands there until it is read.
          autoClose: false,
          title: refused ? error.problem.title : t("errors.away"),
          message: refused ? error.problem.detail : t("errors.awayHint"),
          role: "alert",
        });
      },
    };
  }, [t]);
}
