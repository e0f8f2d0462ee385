import { Button, Checkbox, Group, Select, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, reception } from "@/api/client";
import { EMERGENCIES, proposalFor, urgencyOf } from "@/office/dispatch/call/call";

import { COMPLAINTS, type Intake, type Lack, mayPassOn } from "./intake";

interface Fields {
  readonly intake: Intake;
  readonly change: (part: Partial<Intake>) => void;
  readonly lacking: readonly Lack[];
}

/** What belongs to the chosen outcome alone, and by when the owner hears (T21). */
export function OutcomeFields({ intake, change, lacking }: Fields) {
  const { t } = useTranslation();
  const { outcome } = intake;
  const someone = outcome === "question" || outcome === "message" || mayPassOn(outcome);
  const appointed = outcome !== "consultation" && outcome !== "message";
  return (
    <>
      {outcome === "repair" && <Repair intake={intake} change={change} />}
      {outcome === "complaint" && (
        <Select
          label={t("intake.complaint")}
          required
          searchable
          error={lacking.includes("kind") && intake.complaint === null ? t("intake.lacks.kind") : undefined}
          data={COMPLAINTS.map((each) => ({ value: each, label: t(`intake.complaints.${each}`) }))}
          value={intake.complaint}
          onChange={(kind) => change({ complaint: COMPLAINTS.find((each) => each === kind) ?? null })}
        />
      )}
      <Group align="start" grow>
        {someone && (
          <ColleaguePicker
            label={t(outcome === "message" ? "intake.forWhom" : "intake.askWhom")}
            description={outcome === "message" ? t("intake.forWhomHint") : t("intake.askWhomHint")}
            required={outcome === "message"}
            error={lacking.includes("reader") && intake.to === null ? t("intake.lacks.reader") : undefined}
            value={intake.to}
            choose={(to) => change({ to })}
          />
        )}
        {appointed && (
          <TextInput
            type="datetime-local"
            label={t(outcome === "question" ? "intake.replyBy" : "intake.promised")}
            description={t(outcome === "question" ? "intake.replyByHint" : "intake.promisedHint")}
            required={outcome === "question"}
            error={lacking.includes("reply") && intake.promised === "" ? t("intake.lacks.reply") : undefined}
            value={intake.promised}
            onChange={(event) => change({ promised: event.currentTarget.value })}
          />
        )}
      </Group>
    </>
  );
}

interface Picker {
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly value: string | null;
  readonly choose: (id: string | null) => void;
}

/** A colleague who works here now. */
export function ColleaguePicker({ value, choose, ...field }: Picker) {
  const { t } = useTranslation();
  const colleagues = useQuery({
    queryKey: ["reception", "colleagues"],
    queryFn: () => answered(reception.GET("/colleagues")),
  });
  return (
    <Select
      {...field}
      searchable
      clearable
      nothingFoundMessage={t("intake.noColleague")}
      data={(colleagues.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={choose}
    />
  );
}

/** The class by the 急修 list: proposed by what was typed, decided by whoever listens. */
function Repair({ intake, change }: Omit<Fields, "lacking">) {
  const { t } = useTranslation();
  const proposal = intake.emergency === null ? proposalFor(intake.matter) : null;
  return (
    <>
      {proposal !== null && (
        <Group role="status">
          <Text>{t("orders.call.proposed", { emergency: t(`orders.emergencies.${proposal}`) })}</Text>
          <Button size="compact-sm" onClick={() => change({ emergency: proposal })}>
            {t("orders.call.take")}
          </Button>
        </Group>
      )}
      <Group align="end" grow>
        <Select
          label={t("intake.emergency", { urgency: t(`order.classes.${urgencyOf(intake)}`) })}
          clearable
          searchable
          data={EMERGENCIES.map((each) => ({ value: each, label: t(`orders.emergencies.${each}`) }))}
          value={intake.emergency}
          onChange={(emergency) => change({ emergency: EMERGENCIES.find((each) => each === emergency) ?? null })}
        />
        <TextInput
          type="datetime-local"
          label={t("intake.appointment")}
          value={intake.appointment}
          onChange={(event) => change({ appointment: event.currentTarget.value })}
        />
      </Group>
      <Checkbox
        label={t("orders.call.complex")}
        checked={intake.complex}
        onChange={(event) => change({ complex: event.currentTarget.checked })}
      />
    </>
  );
}
