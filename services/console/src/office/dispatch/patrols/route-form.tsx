import { Button, Group, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { v7 } from "uuid";

import { answered, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";

import { movedUp, type Point, type Route } from "./patrols";

/** `line`: what is typed stays with its line when it moves. */
interface Line extends Required<Point> {
  readonly line: string;
}

interface Fields {
  readonly name: string;
  readonly points: Line[];
}

function empty(): Line {
  return { line: v7(), id: "", name: "", building: "", look_at: "" };
}

function said({ id = "", name, building = "", look_at = "" }: Point): Required<Point> {
  return { id, name, building, look_at };
}

/** A route: its name, and its points in the order they are walked. Points that stay keep their codes. */
export function RouteForm({ route, close }: { route: Route | null; close: () => void }) {
  const { t } = useTranslation();
  const form = useForm<Fields>({
    initialValues: {
      name: route?.name ?? "",
      points: route?.points.map((point) => ({ ...empty(), ...said(point) })) ?? [empty()],
    },
  });
  const saving = useCommand(
    "dispatch",
    ({ name, points }: Fields, key) => {
      const body = { name, points: points.map(said) };
      return answered(
        route === null
          ? dispatch.POST("/patrols/routes", { params: keyed(key), body })
          : dispatch.POST("/patrols/routes/{route_id}/change", {
              params: { ...keyed(key), path: { route_id: route.id } },
              body,
            }),
      );
    },
    close,
  );
  const title = t(route === null ? "planned.patrols.create" : "planned.patrols.change");
  return (
    <FormModal
      wide
      title={title}
      submit={title}
      pending={saving.isPending}
      error={saving.error}
      close={close}
      onSubmit={form.onSubmit((fields) => saving.mutate(fields))}
    >
      <TextInput label={t("planned.patrols.name")} required data-autofocus maxLength={60} {...form.getInputProps("name")} />
      {form.values.points.map((point, place) => (
        <Group key={point.line} align="end" wrap="nowrap" grow preventGrowOverflow={false}>
          <TextInput
            label={`${place + 1}. ${t("planned.patrols.pointName")}`}
            required
            maxLength={60}
            {...form.getInputProps(`points.${place}.name`)}
          />
          <TextInput
            label={t("planned.patrols.building")}
            maxLength={50}
            w={100}
            {...form.getInputProps(`points.${place}.building`)}
          />
          <TextInput
            label={t("planned.patrols.lookAt")}
            maxLength={200}
            {...form.getInputProps(`points.${place}.look_at`)}
          />
          <Group gap="xs" wrap="nowrap">
            <Button
              variant="default"
              disabled={place === 0}
              aria-label={t("planned.patrols.up", { number: place + 1 })}
              onClick={() => form.setFieldValue("points", movedUp(form.values.points, place))}
            >
              ↑
            </Button>
            <Button
              variant="default"
              disabled={form.values.points.length === 1}
              aria-label={t("planned.patrols.removePoint", { number: place + 1 })}
              onClick={() => form.removeListItem("points", place)}
            >
              ✕
            </Button>
          </Group>
        </Group>
      ))}
      <Group>
        <Button variant="default" onClick={() => form.insertListItem("points", empty())}>
          {t("planned.patrols.addPoint")}
        </Button>
      </Group>
    </FormModal>
  );
}
