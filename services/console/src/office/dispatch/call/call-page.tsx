import { Alert, Button, Checkbox, Fieldset, Group, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { useDraft } from "@/office/forms/drafts";
import { Wrong } from "@/office/forms/wrong";
import { Page } from "@/office/lists/page";
import { useMoment } from "@/office/lists/times";

import { KINDS } from "../list/narrowing";
import classes from "./call.module.css";
import { BLANK, type Call, EMERGENCIES, lackingOf, proposalFor, requestOf, urgencyOf } from "./call";
import { CallerPicker } from "./caller-picker";

/** 直接来电 (E21): a call engineering took itself becomes an order, with the true time of the call. */
export function CallPage() {
  const { t } = useTranslation();
  const moment = useMoment();
  const saying = useSaying();
  const navigate = useNavigate();
  const { values, change, leftAt, clear } = useDraft("call", BLANK);
  const [lacking, setLacking] = useState<ReturnType<typeof lackingOf>>([]);
  const form = useRef<HTMLFormElement>(null);
  const opening = useCommand(
    "dispatch",
    (call: Call, key) => answered(dispatch.POST("/orders", { params: keyed(key), body: requestOf(call) })),
    (order) => {
      clear();
      saying.done(t("orders.call.done", { number: order.number }));
      void navigate({ to: `/orders/${order.id}` });
    },
  );
  useHotkeys([["mod+Enter", () => form.current?.requestSubmit()]], []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const without = lackingOf(values);
    setLacking(without);
    if (without.length === 0) opening.mutate(values);
  };
  const typing = (name: "place" | "building" | "matter" | "name" | "phone" | "requested" | "appointment") => ({
    value: values[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }): void =>
      change({ [name]: event.currentTarget.value }),
  });
  return (
    <Page title={t("orders.call.title")}>
      <Text c="dimmed">{t("orders.call.intro")}</Text>
      {leftAt !== null && (
        <Alert color="teal">
          <Group justify="space-between">
            {t("orders.call.restored", { at: moment(leftAt) })}
            <Button size="compact-sm" variant="default" onClick={clear}>
              {t("orders.call.discard")}
            </Button>
          </Group>
        </Alert>
      )}
      <form ref={form} onSubmit={submit} className={classes["form"]} noValidate>
        <Stack>
          <Wrong error={opening.error} />
          <CallerPicker
            value={values.caller}
            error={lacking.includes("where") && values.caller === null ? t("orders.call.where") : undefined}
            choose={(caller) => change({ caller, ...(caller === null || caller.name === "" ? {} : { name: caller.name }) })}
          />
          {values.caller === null && (
            <Group align="start" grow>
              <TextInput
                label={t("orders.call.place")}
                description={t("orders.call.placeHint")}
                maxLength={200}
                {...typing("place")}
              />
              <TextInput label={t("orders.call.building")} description={t("orders.call.buildingHint")} maxLength={50} {...typing("building")} />
            </Group>
          )}
          <Textarea
            label={t("orders.call.matter")}
            required
            autosize
            minRows={2}
            maxLength={2_000}
            error={lacking.includes("what") && values.matter.trim() === "" ? t("orders.call.what") : undefined}
            {...typing("matter")}
          />
          <Urgency call={values} change={change} />
          <Group grow align="start">
            <TextInput label={t("orders.call.name")} maxLength={100} {...typing("name")} />
            <TextInput label={t("orders.call.phone")} type="tel" maxLength={50} {...typing("phone")} />
            <Select
              label={t("orders.call.kind")}
              allowDeselect={false}
              data={KINDS.map((each) => ({ value: each, label: t(`orders.kinds.${each}`) }))}
              value={values.kind}
              onChange={(kind) => change({ kind: KINDS.find((each) => each === kind) ?? "repair" })}
            />
          </Group>
          <Group grow align="start">
            <TextInput
              type="datetime-local"
              label={t("orders.call.requested")}
              description={t("orders.call.requestedHint")}
              {...typing("requested")}
            />
            <TextInput
              type="datetime-local"
              label={t("orders.call.appointment")}
              description={t("orders.call.appointmentHint")}
              {...typing("appointment")}
            />
          </Group>
          <Group justify="end">
            <Button type="submit" loading={opening.isPending}>
              {t("orders.call.submit")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

/** The class by the 急修 list: proposed by what was typed, decided by whoever listens. */
function Urgency({ call, change }: { call: Call; change: (part: Partial<Call>) => void }) {
  const { t } = useTranslation();
  const proposal = call.emergency === null ? proposalFor(call.matter) : null;
  return (
    <Fieldset legend={t("orders.call.urgency", { urgency: t(`order.classes.${urgencyOf(call)}`) })}>
      {proposal !== null && (
        <Group mb="xs" role="status">
          <Text>{t("orders.call.proposed", { emergency: t(`orders.emergencies.${proposal}`) })}</Text>
          <Button size="compact-sm" onClick={() => change({ emergency: proposal })}>
            {t("orders.call.take")}
          </Button>
        </Group>
      )}
      <Group align="end">
        <Select
          flex={1}
          label={t("orders.call.emergency")}
          description={t("orders.call.emergencyHint")}
          clearable
          searchable
          data={EMERGENCIES.map((each) => ({ value: each, label: t(`orders.emergencies.${each}`) }))}
          value={call.emergency}
          onChange={(emergency) => change({ emergency: EMERGENCIES.find((each) => each === emergency) ?? null })}
        />
        <Checkbox
          mb={8}
          label={t("orders.call.complex")}
          checked={call.complex}
          onChange={(event) => change({ complex: event.currentTarget.checked })}
        />
      </Group>
    </Fieldset>
  );
}
