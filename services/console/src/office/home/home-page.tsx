import { Anchor, Badge, Card, Group, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { navigationFor } from "@/office/app/pages";
import { inOurs, listed } from "@/office/i18n";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import classes from "./home.module.css";

/** Who one is here, and what one may open. */
export function HomePage() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  return (
    <Stack maw={960}>
      <Title order={1} size="h2">
        {t("home.hello", { name: me.name })}
      </Title>
      <Group gap="xs">
        <Text c="dimmed">{t("home.roles")}</Text>
        {me.roles.map((role) => (
          <Badge key={role.id} variant="light" size="lg" tt="none">
            {inOurs(i18n.language, role)}
          </Badge>
        ))}
        {me.areas.length > 0 && <Text c="dimmed">{`${t("home.areas")} ${listed(me.areas)}`}</Text>}
      </Group>
      <Text>{t("home.where")}</Text>
      <div className={classes.cards}>
        {navigationFor(me).flatMap(({ pages }) =>
          pages.map((page) => (
            <Card key={page.path} component={Link} to={page.path} withBorder padding="lg">
              <Text fw={600}>{t(`nav.${page.label}`)}</Text>
            </Card>
          )),
        )}
      </div>
      {may(me, ["gate.act", "devices.manage"]) && <Anchor href="/gate/">{t("home.tablet")}</Anchor>}
    </Stack>
  );
}
