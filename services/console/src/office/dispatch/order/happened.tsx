import { Badge, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Picture } from "@/office/files/picture";
import { useMoment } from "@/office/lists/times";

import { enteredBy, enteredLater, isSaid, type Note, type Step } from "./history";
import classes from "./order.module.css";
import { Part } from "./parts";
import { useWords } from "./words";

/** Everything that was done to it, the last first: who, when it happened, when it was typed in (E04). */
export function History({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  const who = useWho();
  const sentence = ({ act, technician, about, ...entry }: Step): string => {
    const by = who(entry);
    if (!isSaid(act.code)) return `${by} ${named(act)}`;
    return t(`order.said.${act.code}`, {
      who: by,
      technician: technician || t("order.history.technician"),
      doer: entry.by_radio ? technician || t("order.history.technician") : by,
      about: named(about),
    });
  };
  return (
    <Part title={t("order.history.title")}>
      <ol className={classes["history"]} reversed>
        {steps.toReversed().map((step) => (
          <li key={`${step.act.code} ${step.at} ${step.entered_at}`}>
            <Text>
              {sentence(step)}{" "}
              {step.by_radio && (
                <Badge color="yellow" variant="outline" tt="none">
                  {t("order.history.radioBy", { who: who(step) })}
                </Badge>
              )}
            </Text>
            {step.note !== "" && <Text size="sm">{t("order.history.noteOf", { note: step.note })}</Text>}
            <Times {...step} moment={moment} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** What was noted of it beside its course, and how often the owner asked where it stays. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  const who = useWho();
  return (
    <Part title={t("order.notes.title")}>
      {notes.length === 0 && <Text c="dimmed">{t("order.notes.none")}</Text>}
      {notes.toReversed().map((note) => (
        <div key={`${note.at} ${note.entered_at}`}>
          <Text className={classes["text"]}>
            {note.urge && (
              <Badge color="red" variant="outline" tt="none">
                {t("order.notes.urge")}
              </Badge>
            )}
            {!note.urge && note.kind.code !== "comment" && (
              <Badge color="gray" variant="outline" tt="none">
                {named(note.kind)} {note.vendor}
              </Badge>
            )}{" "}
            {note.via_link && (
              <Badge color="yellow" variant="outline" tt="none">
                {t("order.history.viaLink")}
              </Badge>
            )}{" "}
            {note.text}
          </Text>
          <Group gap="xs">
            {note.file_ids.map((id) => (
              <Picture key={id} id={id} of="dispatch" label={named(note.kind)} />
            ))}
          </Group>
          <Text size="sm" c="dimmed">
            {who(note)} <Times {...note} moment={moment} inline />
          </Text>
        </div>
      ))}
    </Part>
  );
}

function Times({
  at,
  entered_at,
  moment,
  inline,
}: Pick<Step, "at" | "entered_at"> & { moment: (at: string) => string; inline?: boolean }) {
  const { t } = useTranslation();
  return (
    <Text size="sm" c="dimmed" span={inline === true}>
      <time dateTime={at}>{moment(at)}</time>
      {enteredLater({ at, entered_at }) && ` · ${t("order.history.entered", { at: moment(entered_at) })}`}
    </Text>
  );
}

function useWho(): (entry: Pick<Step, "by" | "by_name">) => string {
  const { t } = useTranslation();
  return (entry) => {
    const by = enteredBy(entry);
    return "name" in by ? by.name : t(`order.history.${by.nameless}`);
  };
}
