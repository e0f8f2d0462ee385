import { Center, Loader } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** While something is fetched. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <Center mih={240} role="status" aria-label={t("session.loading")}>
      <Loader />
    </Center>
  );
}
