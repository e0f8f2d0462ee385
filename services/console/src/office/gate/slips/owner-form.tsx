import { SegmentedControl, Select, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, gate, keyed } from "@/api/client";
import type { components } from "@/api/types/gate";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { type Host, HostPicker } from "@/office/gate/hosts/host-picker";
import { useMoment } from "@/office/lists/times";

import { Goods } from "./goods";
import { HOWS, type Slip } from "./slips";

type AgreedHow = components["schemas"]["AgreedHow"];

interface Fields {
  readonly owner: Host | null;
  readonly confirmed: "yes" | "no";
  readonly how: AgreedHow;
  readonly note: string;
}

const OWNERS = ["owner"] as const;

/** What an owner says next day about goods that left at night (E09). */
export function OwnerForm({ slip, close }: { slip: Slip; close: () => void }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const form = useForm<Fields>({
    initialValues: { owner: null, confirmed: "yes", how: "phone", note: "" },
    validate: { owner: (owner) => (owner === null ? t("list.chooseOne") : null) },
  });
  const telling = useCommand(
    "gate",
    (body: components["schemas"]["ConfirmSlip"], key) =>
      answered(
        gate.POST("/slips/{slip_id}/confirm", { params: { path: { slip_id: slip.id }, ...keyed(key) }, body }),
      ),
    close,
  );
  return (
    <FormModal
      title={`${t("gate.slips.owner")} ${slip.number}`}
      submit={t("gate.slips.owner")}
      pending={telling.isPending}
      error={telling.error}
      close={close}
      onSubmit={form.onSubmit(({ owner, confirmed, how, note }) => {
        if (owner === null) return;
        telling.mutate({ person_id: owner.personId, confirmed: confirmed === "yes", how, note: note.trim() });
      })}
    >
      <Text>{t("gate.slips.ownerAbout", { until: moment(slip.confirm_by) })}</Text>
      <div>
        <Text fw={600}>{slip.unit_label}</Text>
        <Goods slip={slip} />
      </div>
      <HostPicker
        label={`${t("gate.slips.ownerWho")}（${t("gate.slips.host")}）`}
        required
        relations={OWNERS}
        value={form.values.owner}
        error={form.errors["owner"]}
        choose={(owner) => form.setFieldValue("owner", owner)}
      />
      <SegmentedControl
        aria-label={t("gate.slips.owner")}
        data={[
          { value: "yes", label: t("gate.slips.ownerYes") },
          { value: "no", label: t("gate.slips.ownerNo") },
        ]}
        {...form.getInputProps("confirmed")}
      />
      <Select
        label={t("gate.slips.ownerHow")}
        allowDeselect={false}
        data={HOWS.map((value) => ({ value, label: t(`gate.slips.hows.${value}`) }))}
        {...form.getInputProps("how")}
      />
      <Textarea label={t("gate.slips.note")} maxLength={300} {...form.getInputProps("note")} />
    </FormModal>
  );
}
