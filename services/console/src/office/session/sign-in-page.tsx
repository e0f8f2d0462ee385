import { Button, Group, Paper, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Wrong } from "@/office/forms/wrong";
import { otherLanguage } from "@/office/i18n";

import classes from "./entrance.module.css";
import { type EstateName, goTo, type Session, signIn } from "./session";

interface Entering {
  readonly entered: (session: Session) => void;
}

function Entrance({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <main className={classes.entrance}>
      <Paper className={classes.panel} withBorder p="xl">
        <Group justify="space-between" mb="lg">
          <Title order={1} size="h2">
            {t("product")} · {title}
          </Title>
          <Button variant="subtle" onClick={otherLanguage}>
            {t("header.language")}
          </Button>
        </Group>
        {children}
      </Paper>
    </main>
  );
}

export function SignInPage({ entered, ended }: Entering & { ended: boolean }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { name: "", password: "" } });
  const signing = useMutation({
    mutationFn: ({ name, password }: typeof form.values) => signIn(name.trim(), password),
    onSuccess: entered,
    onError: () => form.setFieldValue("password", ""),
  });
  return (
    <Entrance title={t("session.title")}>
      <form onSubmit={form.onSubmit((values) => signing.mutate(values))}>
        <Stack>
          {ended && <Text role="status">{t("session.ended")}</Text>}
          <Wrong error={signing.error} />
          <TextInput
            label={t("session.name")}
            autoComplete="username"
            autoCapitalize="none"
            size="md"
            required
            data-autofocus
            {...form.getInputProps("name")}
          />
          <PasswordInput
            label={t("session.password")}
            autoComplete="current-password"
            size="md"
            required
            {...form.getInputProps("password")}
          />
          <Button type="submit" size="md" loading={signing.isPending}>
            {t("session.signIn")}
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}

export function EstateChoice({ estates, entered }: Entering & { estates: readonly EstateName[] }) {
  const { t } = useTranslation();
  const going = useMutation({ mutationFn: goTo, onSuccess: entered });
  return (
    <Entrance title={t("session.choose")}>
      <Stack>
        <Text>{t("session.chooseHint")}</Text>
        <Wrong error={going.error} />
        {estates.map((estate) => (
          <Button
            key={estate.id}
            size="lg"
            variant="default"
            disabled={going.isPending}
            onClick={() => going.mutate(estate.id)}
          >
            {estate.name}
          </Button>
        ))}
      </Stack>
    </Entrance>
  );
}
