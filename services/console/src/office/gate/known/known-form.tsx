import { Alert, Badge, List, Modal, SegmentedControl, Stack, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import type { components } from "@/api/types/gate";
import { Wrong } from "@/office/forms/wrong";
import { COLOURS } from "@/office/gate/passes/passes";
import { inOurs, listed } from "@/office/i18n";
import { Waiting } from "@/office/session/waiting";

type By = "plate" | "pass";
type Known = components["schemas"]["Known"];

const TYPING_MS = 300;

/** Whose this plate or pass is, and what a guard does about it: the gate's own answer. */
export function KnownForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const [by, setBy] = useState<By>("plate");
  const [typed, setTyped] = useState("");
  const [asked] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found = useQuery({
    queryKey: ["gate", "known", by, asked],
    queryFn: () =>
      answered(gate.GET("/known", { params: { query: by === "plate" ? { plate: asked } : { pass: asked } } })),
    enabled: asked !== "",
  });
  return (
    <Modal opened onClose={close} title={t("gate.known.ask")} closeButtonProps={{ "aria-label": t("keys.close") }}>
      <Stack mih={320}>
        <SegmentedControl
          aria-label={t("gate.known.by")}
          data={[
            { value: "plate", label: t("gate.known.plate") },
            { value: "pass", label: t("gate.known.pass") },
          ]}
          value={by}
          onChange={(value) => setBy(value === "pass" ? "pass" : "plate")}
        />
        <TextInput
          label={t(`gate.known.${by}`)}
          description={t(`gate.known.${by}Hint`)}
          data-autofocus
          maxLength={40}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Wrong error={found.error} />
        {found.isFetching && found.data === undefined && <Waiting />}
        {found.data !== undefined && <Answer known={found.data} />}
      </Stack>
    </Modal>
  );
}

function Answer({ known }: { known: Known }) {
  const { t, i18n } = useTranslation();
  const facts = [
    known.kind ? inOurs(i18n.language, known.kind) : "",
    known.holder ?? "",
    listed(known.units ?? []),
    known.company ?? "",
  ].filter(Boolean);
  return (
    <Stack gap="xs" role="status">
      <Badge size="lg" variant="outline" tt="none" color={COLOURS[known.standing.code] ?? "gray"}>
        {inOurs(i18n.language, known.standing)}
      </Badge>
      {facts.length > 0 && (
        <Text fw={600} size="lg">
          {facts.join("　")}
        </Text>
      )}
      {known.valid_from && known.valid_until && (
        <Text>{t("gate.passes.fromTo", { since: known.valid_from, until: known.valid_until })}</Text>
      )}
      {known.parking && <Text>{inOurs(i18n.language, known.parking)}</Text>}
      {(known.warnings ?? []).length > 0 && (
        <Alert color="yellow" title={t("gate.known.check")}>
          <List size="sm">
            {(known.warnings ?? []).map((warning) => (
              <List.Item key={warning.code}>{inOurs(i18n.language, warning)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
