import { Alert, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { capital } from "@/office/i18n";
import { useMe } from "@/office/session/me";

import { type Order, orderKey } from "../order";
import { ActField, type FieldName } from "./act-field";
import { type Offer, perform } from "./acts";
import { asked, beginning, bodyOf, missing, type Value } from "./fields";
import { useActName } from "./names";

interface Asked {
  readonly offer: Offer;
  readonly order: Order;
  readonly close: () => void;
}

/** The form of any act: what it means, its fields by the table, and what was wrong with them. */
export function ActFormModal({ offer, order, close }: Asked) {
  const { t } = useTranslation();
  const me = useMe();
  const saying = useSaying();
  const queries = useQueryClient();
  const nameOf = useActName(order);
  const { route, place } = offer.form;
  const fields = asked(offer.form.fields, order);
  const [values, setValues] = useState(() => beginning(fields, order, new Date(), order.technician_id === me.id));
  const [lacking, setLacking] = useState<readonly string[]>([]);
  const acting = useCommand(
    "dispatch",
    (body: Readonly<Record<string, unknown>>, key) => perform(offer, order, body, key),
    (after) => {
      queries.setQueryData(orderKey(order.id), after);
      saying.done(t("acts.done", { number: order.number, act: nameOf(offer.form) }));
      close();
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const without = missing(fields, values);
    setLacking(without);
    if (without.length === 0) acting.mutate(bodyOf(fields, values));
  };
  const change = (name: string) => (value: Value) => {
    setValues((before) => ({ ...before, [name]: value }));
    setLacking((before) => before.filter((each) => each !== name));
  };
  const act = nameOf(offer.form);
  const names = Object.keys(fields) as FieldName[];
  return (
    <FormModal
      title={`${offer.byRadio ? t("acts.radio", { act }) : capital(act)}　${order.number}`}
      // Beside the button that gives the form up, 取消 alone would say the same.
      submit={place === "out" ? t("acts.confirm", { act }) : capital(act)}
      pending={acting.isPending}
      error={acting.error}
      danger={place === "out"}
      wide={"lines" in fields}
      close={close}
      onSubmit={submit}
    >
      <Text size="sm">{t(`acts.forms.${route}`)}</Text>
      {offer.byRadio && <Alert color="yellow">{t("acts.radioAbout")}</Alert>}
      {names.map((name, nth) => {
        const field = fields[name];
        if (field === undefined) return null;
        const faulty = lacking.includes(name);
        return (
          <ActField
            key={name}
            name={name}
            field={field}
            order={order}
            value={values[name] ?? null}
            change={change(name)}
            first={nth === 0}
            error={faulty ? t(field.kind === "lines" ? "acts.lines.faulty" : "acts.missing") : undefined}
          />
        );
      })}
    </FormModal>
  );
}
