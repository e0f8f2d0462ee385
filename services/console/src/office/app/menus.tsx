import { Button, Menu, Text, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { inOurs, listed, otherLanguage } from "@/office/i18n";
import { useMe } from "@/office/session/me";
import { goTo, OF_SERVICES, sessionQuery, signOut } from "@/office/session/session";
import { useSaying } from "@/office/app/saying";

import classes from "./shell.module.css";

/** Where one is, and the way to another of one's estates. */
export function EstateMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const saying = useSaying();
  const going = useMutation({
    mutationFn: goTo,
    onSuccess: (session) => {
      queries.removeQueries(OF_SERVICES);
      queries.setQueryData(sessionQuery.queryKey, session);
    },
    onError: saying.failed,
  });
  const others = me.estates.filter((estate) => estate.id !== me.estate.id);
  if (others.length === 0) {
    return (
      <Text fw={600} truncate aria-label={`${t("header.estate")} ${me.estate.name}`}>
        {me.estate.name}
      </Text>
    );
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" loading={going.isPending}>
          {me.estate.name} ▾
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("session.choose")}</Menu.Label>
        {others.map((estate) => (
          <Menu.Item key={estate.id} onClick={() => going.mutate(estate.id)}>
            {estate.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Who one is, the language, light or dark, and the way out. */
export function PersonMenu() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const saying = useSaying();
  // Otherwise it stops transitions by a style written into the page, which the policy forbids.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const scheme = useComputedColorScheme("light");
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      queries.removeQueries(OF_SERVICES);
      queries.setQueryData(sessionQuery.queryKey, { kind: "nobody" });
    },
    onError: saying.failed,
  });
  const roles = listed(me.roles.map((role) => inOurs(i18n.language, role)));
  return (
    <>
      <Button className={classes.wide} variant="subtle" onClick={otherLanguage}>
        {t("header.language")}
      </Button>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button variant="default">{me.name} ▾</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{roles}</Menu.Label>
          <Menu.Item onClick={otherLanguage}>{t("header.language")}</Menu.Item>
          <Menu.Item onClick={() => setColorScheme(scheme === "dark" ? "light" : "dark")}>
            {t(scheme === "dark" ? "header.light" : "header.dark")}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => leaving.mutate()}>{t("session.signOut")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
