/** Pages in a page's place: what is wrong, and what to do. */
import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Refused, Unreachable } from "@/api/problem";
import { answered, identity } from "@/api/client";
import { inOurs } from "@/office/i18n";

interface Told {
  readonly title: string;
  readonly hint: string;
  readonly children?: ReactNode;
}

function ErrorPage({ title, hint, children }: Told) {
  return (
    <Stack maw={560} mx="auto" mt={64} gap="md" role="alert">
      <Title order={1} size="h2">
        {title}
      </Title>
      <Text>{hint}</Text>
      <Group>{children}</Group>
    </Stack>
  );
}

function HomeButton() {
  const { t } = useTranslation();
  return (
    <Button component="a" href="/" variant="default">
      {t("errors.home")}
    </Button>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <ErrorPage title={t("errors.notFound")} hint={t("errors.notFoundHint")}>
      <HomeButton />
    </ErrorPage>
  );
}

export function NotAllowed({ needs }: { needs: readonly string[] }) {
  const { t, i18n } = useTranslation();
  const rights = useQuery({
    queryKey: ["identity", "permissions"],
    queryFn: () => answered(identity.GET("/permissions")),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const named = rights.data?.filter((each) => needs.includes(each.id)) ?? [];
  const told = named.map((each) => inOurs(i18n.language, each)).join(" / ");
  return (
    <ErrorPage
      title={t("errors.notAllowed")}
      hint={t("errors.notAllowedHint", { needs: told || needs.join(" / ") })}
    >
      <HomeButton />
    </ErrorPage>
  );
}

/** What went wrong while something was fetched, with another try. */
export function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  const again = <Button onClick={retry}>{t("errors.retry")}</Button>;
  if (error instanceof Unreachable) {
    return (
      <ErrorPage title={t("errors.away")} hint={t("errors.awayHint")}>
        {again}
      </ErrorPage>
    );
  }
  if (error instanceof Refused) {
    const { title, detail, trace_id } = error.problem;
    return (
      <ErrorPage title={title} hint={detail || t("errors.awayHint")}>
        {again}
        {trace_id !== null && (
          <Text size="sm" c="dimmed">
            {t("errors.trace")} {trace_id}
          </Text>
        )}
      </ErrorPage>
    );
  }
  return (
    <ErrorPage title={t("errors.broken")} hint={t("errors.brokenHint")}>
      {again}
    </ErrorPage>
  );
}

/** A page whose code failed, or could not be fetched: a new version may have come in between. */
export function Broken({ error }: { error: unknown }) {
  return <Failed error={error} retry={() => globalThis.location.reload()} />;
}
