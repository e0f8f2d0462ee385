import { Group, NumberInput, SegmentedControl, Select, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { type Host, HostPicker } from "@/office/gate/hosts/host-picker";
import { momentOf, typed, useNow } from "@/office/lists/times";

type Kind = components["schemas"]["ExpectedKind"];
type VisitClass = components["schemas"]["VisitClass"];

const KINDS: readonly Kind[] = ["once", "several", "standing"];
const CLASSES: readonly VisitClass[] = ["guest", "business", "viewer", "delivery", "worker", "other"];
const HOURS = 3_600_000;

interface Fields {
  readonly kind: Kind;
  readonly visit_class: VisitClass;
  readonly name: string;
  readonly people: number;
  readonly company: string;
  readonly plate: string;
  readonly host: Host | null;
  readonly since: string;
  readonly until: string;
  readonly note: string;
}

/** Whom a resident expects, and when (J6: a standing permission is for one guest). */
export function ExpectForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const form = useForm<Fields>({
    initialValues: {
      kind: "once",
      visit_class: "guest",
      name: "",
      people: 1,
      company: "",
      plate: "",
      host: null,
      since: typed(now),
      until: typed(new Date(now.getTime() + 12 * HOURS)),
      note: "",
    },
    validate: { host: (host) => (host === null ? t("list.chooseOne") : null) },
  });
  const expecting = useCommand(
    "gate",
    (body: components["schemas"]["ExpectVisit"], key) =>
      answered(gate.POST("/expected", { params: keyed(key), body })),
    close,
  );
  const standing = form.values.kind === "standing";
  return (
    <FormModal
      wide
      title={t("gate.expected.add")}
      submit={t("gate.expected.add")}
      pending={expecting.isPending}
      error={expecting.error}
      close={close}
      onSubmit={form.onSubmit(({ host, since, until, ...rest }) =>
        expecting.mutate({
          ...rest,
          host_id: host?.personId ?? null,
          unit_id: host?.unitId ?? null,
          since: momentOf(since),
          until: standing ? null : momentOf(until),
        }),
      )}
    >
      <HostPicker
        label={`${t("gate.expected.host")}（${t("gate.slips.host")}）`}
        required
        value={form.values.host}
        error={form.errors["host"]}
        choose={(host) => form.setFieldValue("host", host)}
      />
      <Group grow align="start">
        <TextInput label={t("gate.expected.who")} required maxLength={100} {...form.getInputProps("name")} />
        <Select
          label={t("gate.expected.class")}
          allowDeselect={false}
          data={CLASSES.map((value) => ({ value, label: t(`gate.expected.classes.${value}`) }))}
          {...form.getInputProps("visit_class")}
        />
        <NumberInput label={t("gate.expected.people")} min={1} max={500} {...form.getInputProps("people")} />
      </Group>
      <Group grow align="start">
        <TextInput label={t("gate.expected.company")} maxLength={100} {...form.getInputProps("company")} />
        <TextInput label={t("gate.expected.plate")} maxLength={20} {...form.getInputProps("plate")} />
      </Group>
      <SegmentedControl
        aria-label={t("gate.expected.kind")}
        data={KINDS.map((value) => ({ value, label: t(`gate.expected.kinds.${value}`) }))}
        {...form.getInputProps("kind")}
      />
      <Group grow align="start">
        <TextInput label={t("gate.slips.from")} type="datetime-local" required {...form.getInputProps("since")} />
        {!standing && (
          <TextInput label={t("gate.slips.until")} type="datetime-local" required {...form.getInputProps("until")} />
        )}
      </Group>
      <Textarea label={t("gate.expected.note")} maxLength={300} {...form.getInputProps("note")} />
    </FormModal>
  );
}
