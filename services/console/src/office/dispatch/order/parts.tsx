import { Badge, Stack, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { type Urgency, URGENCY_COLOURS } from "./order";
import classes from "./order.module.css";

interface Titled {
  readonly title: string;
  /** Left out on paper, which may come into anybody's hands. */
  readonly screenOnly?: true;
  readonly children: ReactNode;
}

/** A part of an order under its heading. */
export function Part({ title, screenOnly, children }: Titled) {
  return (
    <Stack gap="xs" component="section" {...(screenOnly ? { "data-no-print": true } : {})}>
      <Title order={3} size="h5">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

export type Fact = readonly [name: string, value: ReactNode];

/** Facts by name; those without a value are left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const told = facts.filter(([, value]) => value !== "" && value !== null && value !== undefined && value !== false);
  if (told.length === 0) return null;
  return (
    <dl className={classes["facts"]}>
      {told.map(([name, value]) => (
        <div key={name} className={classes["fact"]}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** 特急, 急修, 一般, 复杂: in words, and by its colour. */
export function UrgencyBadge({ urgency }: { urgency: Urgency }) {
  const { t } = useTranslation();
  return (
    <Badge className={classes["class"]} color={URGENCY_COLOURS[urgency]} variant={urgency === "P0" ? "filled" : "outline"} tt="none">
      {t(`order.classes.${urgency}`)}
    </Badge>
  );
}
