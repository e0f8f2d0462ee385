import { Alert, Badge, Button, Group, Modal, Stack, Table, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch } from "@/api/client";
import { Failed } from "@/office/errors/error-pages";
import { Picture } from "@/office/files/picture";
import { inOurs, listed } from "@/office/i18n";
import { usePaper } from "@/office/lists/paper";
import { useMoment } from "@/office/lists/times";
import { useMe } from "@/office/session/me";
import { Waiting } from "@/office/session/waiting";

import { COLOURS, type Handling, handlingsOf, type Slip } from "./custody";
import { HandlingForm } from "./handling-form";

/** One custody slip: its pieces, what may be done with them, and every hand-over, newest first. */
export function CustodyPanel({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Handling | null>(null);
  const found = useQuery({
    queryKey: ["dispatch", "custody", "one", id],
    queryFn: () => answered(dispatch.GET("/custody/{custody_id}", { params: { path: { custody_id: id } } })),
  });
  const slip = found.data;
  if (slip !== undefined && doing !== null) {
    return <HandlingForm slip={slip} handling={doing} close={() => setDoing(null)} />;
  }
  return (
    <Modal
      opened
      size="xl"
      title={`${t("custody.one")} ${slip?.number ?? ""}`}
      onClose={close}
      closeButtonProps={{ "aria-label": t("keys.close") }}
    >
      {found.error !== null && slip === undefined && (
        <Failed error={found.error} retry={() => void found.refetch()} />
      )}
      {slip === undefined ? found.error === null && <Waiting /> : <Body slip={slip} act={setDoing} />}
    </Modal>
  );
}

function Body({ slip, act }: { slip: Slip; act: (handling: Handling) => void }) {
  const { t, i18n } = useTranslation();
  const moment = useMoment();
  const rights = useMe().permissions.map((each) => each.id);
  const paper = usePaper();
  const print = (): void =>
    paper.mutate({
      name: `${t("custody.receipt")} ${slip.number}.pdf`,
      fetch: () =>
        answered<unknown>(
          dispatch.GET("/custody/{custody_id}/receipt.pdf", {
            params: { path: { custody_id: slip.id } },
            parseAs: "blob",
          }),
        ),
    });
  const lost = slip.items.filter((piece) => piece.place.code === "missing").map((piece) => piece.tag);
  return (
    <Stack>
      <Group>
        <Badge color={COLOURS[slip.stage.code] ?? "gray"} variant="outline" tt="none">
          {inOurs(i18n.language, slip.stage)}
        </Badge>
        <Text>{[slip.unit_label, slip.owner_name, slip.order_number].filter(Boolean).join(" · ")}</Text>
        <Text c={slip.overdue ? "red" : "dimmed"}>{t("custody.dueAt", { when: moment(slip.due_at) })}</Text>
      </Group>
      {lost.length > 0 && (
        <Alert color="red" role="alert" title={t("custody.missing", { count: lost.length })}>
          {t("custody.missingTags", { tags: listed(lost) })}
        </Alert>
      )}
      <Group>
        {handlingsOf(slip, rights).map((each, place) => (
          <Button key={each} variant={place === 0 ? "filled" : "default"} onClick={() => act(each)}>
            {t(`custody.handlings.${each}`)}
          </Button>
        ))}
        <Button variant="default" loading={paper.isPending} onClick={print}>
          {t("custody.receipt")}
        </Button>
      </Group>
      <Pieces slip={slip} />
      <Title order={2} size="h5">
        {t("custody.history")}
      </Title>
      {slip.handled.map((each) => (
        <Stack key={`${each.at} ${each.what.code} ${each.tags.join()}`} gap={0}>
          <Text size="sm" fw={600} c={each.short ? "red" : "inherit"}>
            {[inOurs(i18n.language, each.what), moment(each.at), each.by].join(" · ")}
          </Text>
          <Text size="sm">
            {[
              listed(each.tags),
              each.other_counted === null
                ? t("custody.counted", { ours: each.counted })
                : t("custody.bothCounted", { ours: each.counted, theirs: each.other_counted }),
              each.missing.length > 0 && t("custody.missingTags", { tags: listed(each.missing) }),
              each.person,
              each.whom,
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
          {each.file_id && <Picture id={each.file_id} label={t("custody.signature")} of="dispatch" />}
        </Stack>
      ))}
    </Stack>
  );
}

function Pieces({ slip }: { slip: Slip }) {
  const { t, i18n } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table aria-label={t("custody.pieces")} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("custody.tag")}</Table.Th>
            <Table.Th>{t("custody.what")}</Table.Th>
            <Table.Th>{t("custody.place")}</Table.Th>
            <Table.Th>{t("custody.condition")}</Table.Th>
            <Table.Th>{t("custody.afterwards")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {slip.items.map((piece) => (
            <Table.Tr key={piece.tag}>
              <Table.Td>{piece.tag}</Table.Td>
              <Table.Td>{piece.what}</Table.Td>
              <Table.Td>
                <Text c={piece.place.code === "missing" ? "red" : "inherit"}>{inOurs(i18n.language, piece.place)}</Text>
              </Table.Td>
              <Table.Td>
                {piece.damage || t("custody.fine")}
                <Photos ids={piece.photos} label={piece.tag} />
              </Table.Td>
              <Table.Td>
                {!piece.been_out ? "–" : piece.checked ? piece.new_damage || t("custody.fine") : t("custody.unchecked")}
                <Photos ids={piece.new_photos} label={piece.tag} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Photos({ ids, label }: { ids: readonly string[]; label: string }) {
  return (
    <Group gap="xs">
      {ids.map((id) => (
        <Picture key={id} id={id} label={label} of="dispatch" />
      ))}
    </Group>
  );
}
