import { Button, Checkbox, Group, Popover, Select, Stack, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { SearchField } from "@/office/lists/search-field";

import { URGENCIES } from "../order/order";
import { useTechnicians } from "../order/technicians";
import { COLUMNS, type ColumnName } from "./columns";
import { KINDS, type Narrowing, STANDINGS } from "./narrowing";

interface Shown {
  readonly value: Narrowing;
  readonly change: (part: Partial<Narrowing>) => void;
  readonly columns: readonly ColumnName[];
  readonly choose: (columns: string[]) => void;
}

/** What the list is narrowed to, and what it shows. */
export function Filters({ value, change, columns, choose }: Shown) {
  const { t } = useTranslation();
  const { all: technicians } = useTechnicians();
  return (
    <Group align="end" gap="sm" data-no-print role="search" aria-label={t("orders.list.narrow")}>
      <SearchField label={t("orders.list.search")} search={(text) => change({ text })} />
      <Select
        label={t("orders.list.standing")}
        w={150}
        allowDeselect={false}
        data={STANDINGS.map((each) => ({ value: each, label: t(`orders.standings.${each}`) }))}
        value={value.standing}
        onChange={(standing) => change({ standing: STANDINGS.find((each) => each === standing) ?? "open" })}
      />
      <Select
        label={t("orders.list.urgency")}
        w={130}
        clearable
        data={URGENCIES.map((each) => ({ value: each, label: t(`order.classes.${each}`) }))}
        value={value.urgency}
        onChange={(urgency) => change({ urgency: URGENCIES.find((each) => each === urgency) ?? null })}
      />
      <Select
        label={t("orders.list.kind")}
        w={130}
        clearable
        data={KINDS.map((each) => ({ value: each, label: t(`orders.kinds.${each}`) }))}
        value={value.kind}
        onChange={(kind) => change({ kind: KINDS.find((each) => each === kind) ?? null })}
      />
      <Select
        label={t("orders.list.technician")}
        w={140}
        clearable
        searchable
        data={technicians.map((each) => ({ value: each.id, label: each.name }))}
        value={value.technician === "" ? null : value.technician}
        onChange={(technician) => change({ technician: technician ?? "" })}
      />
      <TextInput
        label={t("orders.list.building")}
        w={80}
        maxLength={50}
        value={value.building}
        onChange={(event) => change({ building: event.currentTarget.value.trim() })}
      />
      <TextInput
        type="date"
        label={t("orders.list.since")}
        value={value.since}
        onChange={(event) => change({ since: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("orders.list.through")}
        value={value.through}
        onChange={(event) => change({ through: event.currentTarget.value })}
      />
      <Checkbox
        mb={8}
        label={t("order.overdue")}
        checked={value.overdue}
        onChange={(event) => change({ overdue: event.currentTarget.checked })}
      />
      <Checkbox
        mb={8}
        label={t("orders.list.rework")}
        checked={value.rework}
        onChange={(event) => change({ rework: event.currentTarget.checked })}
      />
      <Popover withArrow position="bottom-end">
        <Popover.Target>
          <Button variant="default">{t("orders.list.columns")}</Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Checkbox.Group label={t("orders.list.columns")} value={[...columns]} onChange={choose}>
            <Stack gap="xs" mt="xs">
              {COLUMNS.filter((name) => name !== "number").map((name) => (
                <Checkbox key={name} value={name} label={t(`orders.columns.${name}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
        </Popover.Dropdown>
      </Popover>
    </Group>
  );
}
