import { Checkbox, Select, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useSkills } from "../../crews/staff";
import { useCauses } from "../lists";
import { type Order, roundOf } from "../order";
import { useWords } from "../words";

interface Picked<T> {
  readonly label: string;
  readonly value: T;
  readonly choose: (value: T) => void;
  readonly error?: ReactNode;
}

/** What it is counted as (N10); where the estate counts nothing, nobody is asked. */
export function CausePicker({ label, value, choose }: Picked<string | null>) {
  const { t } = useTranslation();
  const { named } = useWords();
  const { data: causes = [] } = useCauses();
  if (causes.length === 0) return null;
  return (
    <Select
      label={label}
      description={t("acts.hints.cause_code")}
      searchable
      clearable
      data={causes.map((cause) => ({ value: cause.code, label: named(cause) }))}
      value={value}
      onChange={choose}
    />
  );
}

/** What whoever goes should be able to do; cleared, anybody may be sent. */
export function SkillPicker({ label, value, choose }: Picked<string | null>) {
  const { t } = useTranslation();
  const { named } = useWords();
  const { data } = useSkills();
  return (
    <Select
      label={label}
      description={t(data?.unset === true ? "acts.hints.skillUnset" : "acts.hints.skill")}
      placeholder={t("acts.noSkill")}
      searchable
      clearable
      data={(data?.skills ?? []).map(({ code, zh, en }) => ({ value: code, label: named({ zh, en: en || zh }) }))}
      value={value}
      onChange={choose}
    />
  );
}

/** Points of the checklist this round began with; those that are done say so. */
export function PointsPicker({
  order,
  label,
  value,
  choose,
  error,
}: Picked<readonly string[]> & { readonly order: Order }) {
  const { t } = useTranslation();
  const { named } = useWords();
  return (
    <Checkbox.Group label={label} required error={error} value={[...value]} onChange={choose}>
      <Stack gap="xs" mt="xs">
        {roundOf(order).checklist.map((point) => (
          <Checkbox
            key={point.code}
            value={point.code}
            label={[named(point), t(point.done_at === null ? "order.work.toDo" : "order.work.done")].join(" · ")}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
