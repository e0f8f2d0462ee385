import { MultiSelect, TagsInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { useSaying } from "@/office/app/saying";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";

import { type Crew, useColleagues } from "./staff";

type Described = components["schemas"]["DescribeCrew"];

/** A new crew, or another name, other people, other buildings for one there is. */
export function CrewForm({ crew, close }: { crew: Crew | null; close: () => void }) {
  const { t } = useTranslation();
  const saying = useSaying();
  const { all } = useColleagues();
  const form = useForm({
    initialValues: {
      name: crew?.name ?? "",
      members: crew?.members.map(({ id }) => id) ?? [],
      buildings: [...(crew?.buildings ?? [])],
    },
  });
  const describing = useCommand(
    "dispatch",
    (body: Described, key) =>
      answered(
        crew === null
          ? dispatch.POST("/crews", { params: keyed(key), body })
          : dispatch.POST("/crews/{crew_id}/change", { params: { path: { crew_id: crew.id }, ...keyed(key) }, body }),
      ),
    (saved) => {
      saying.done(t("crews.saved", { name: saved.name }));
      close();
    },
  );
  const left = crew?.members.filter(({ active }) => !active) ?? [];
  const people = [...all, ...left].map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormModal
      title={t(crew === null ? "crews.make" : "crews.change")}
      submit={t("crews.save")}
      pending={describing.isPending}
      error={describing.error}
      close={close}
      onSubmit={form.onSubmit((values) => describing.mutate(values))}
    >
      <TextInput label={t("crews.name")} required data-autofocus maxLength={50} {...form.getInputProps("name")} />
      <MultiSelect
        label={t("crews.members")}
        searchable
        clearable
        data={people}
        nothingFoundMessage={t("crews.nobodyFound")}
        {...form.getInputProps("members")}
      />
      <TagsInput
        label={t("crews.buildings")}
        description={t("crews.buildingsHint")}
        placeholder={form.values.buildings.length === 0 ? t("crews.allBuildings") : ""}
        splitChars={[",", "，", "、", " "]}
        maxTags={200}
        {...form.getInputProps("buildings")}
      />
    </FormModal>
  );
}
