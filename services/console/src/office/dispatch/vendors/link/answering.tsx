import { Button, FileButton, Group, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Refused } from "@/api/problem";
import { useCommand } from "@/office/forms/command";
import { Wrong } from "@/office/forms/wrong";
import { momentOf } from "@/office/lists/times";

import type { Answer, LinkView } from "../vendors";
import { photograph, type Said, say } from "./link";

const WORDS = { accepted: "accept", planned: "plan", done: "done", declined: "decline" } as const;
const ASK_FIRST: ReadonlySet<Answer> = new Set(["planned", "declined", "done"]);

interface Asked {
  readonly view: LinkView;
  readonly token: string;
  /** `told`: an answer was given, and not only a photo. */
  readonly answered: (view: LinkView, told: boolean) => void;
}

/** What the vendor may say now; what needs a word or a time asks for it first. */
export function Answering({ view, token, answered }: Asked) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Answer | null>(null);
  const [note, setNote] = useState("");
  const [when, setWhen] = useState("");
  const saying = useCommand(
    "vendor-link-said",
    (body: Said, key) => say(token, body, key),
    (after) => {
      setAsking(null);
      setNote("");
      answered(after, true);
    },
  );
  if (view.answers.length === 0) return null;
  const begin = (answer: Answer): void => {
    saying.reset();
    if (ASK_FIRST.has(answer)) setAsking(answer);
    else saying.mutate({ answer });
  };
  return (
    <Stack gap="sm">
      <Wrong error={saying.error} />
      <Photos view={view} token={token} answered={answered} />
      {asking === null ? (
        <Stack gap="xs">
          {view.answers.map((answer) => (
            <Button
              key={answer}
              size="md"
              fullWidth
              variant={answer === "accepted" || answer === "done" ? "filled" : "default"}
              loading={saying.isPending}
              onClick={() => begin(answer)}
            >
              {t(`outside.link.${WORDS[answer]}`)}
            </Button>
          ))}
        </Stack>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            saying.mutate({ answer: asking, note, planned_at: asking === "planned" ? momentOf(when) : null });
          }}
        >
          <Stack gap="sm">
            {asking === "planned" && (
              <TextInput
                type="datetime-local"
                size="md"
                label={t("outside.link.when")}
                required
                value={when}
                onChange={(event) => setWhen(event.currentTarget.value)}
              />
            )}
            <Textarea
              size="md"
              label={t(asking === "declined" ? "outside.link.why" : "outside.link.note")}
              required={asking === "declined"}
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <Group grow>
              <Button size="md" variant="default" onClick={() => setAsking(null)}>
                {t("list.cancel")}
              </Button>
              <Button size="md" type="submit" loading={saying.isPending}>
                {t(`outside.link.${WORDS[asking]}`)}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Stack>
  );
}

function Photos({ view, token, answered }: Asked) {
  const { t } = useTranslation();
  const sending = useMutation({
    mutationFn: ({ file, kind }: { file: File; kind: "before" | "after" }) => photograph(token, file, kind),
    onSuccess: (after) => answered(after, false),
  });
  const refused = sending.error instanceof Refused;
  const full = view.photos >= view.most_photos;
  return (
    <>
      <Group grow>
        {(["before", "after"] as const).map((kind) => (
          <FileButton key={kind} accept="image/*" onChange={(file) => file !== null && sending.mutate({ file, kind })}>
            {(props) => (
              <Button {...props} size="md" px="xs" variant="light" disabled={full} loading={sending.isPending}>
                {t(kind === "before" ? "outside.link.photoBefore" : "outside.link.photoAfter")}
              </Button>
            )}
          </FileButton>
        ))}
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {t("outside.link.photos", { count: view.photos, most: view.most_photos })}
      </Text>
      {sending.error !== null &&
        (refused ? <Wrong error={sending.error} /> : <Text c="red">{t("outside.link.unreadable")}</Text>)}
    </>
  );
}
