import { Button, FileButton, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { useSaying } from "@/office/app/saying";
import { Picture } from "@/office/files/picture";
import { type Album, keepPicture, NoPicture } from "@/office/files/pictures";
import { useCommand } from "@/office/forms/command";
import { useMe } from "@/office/session/me";
import { may } from "@/office/session/session";

import type { Order } from "./order";
import { Part } from "./parts";

type Kind = components["schemas"]["FileKind"];
type Requested = components["schemas"]["RequestFile"];

const ALBUM: Album = { service: "dispatch", purpose: "order" };
const KINDS: readonly Kind[] = ["before", "after", "other", "signed_slip"];
const PUT: readonly Kind[] = ["before", "after", "other"];

/** Photos before and after, what came from a vendor, the signed slip: all that belongs to an order. */
export function Files({ order }: { order: Order }) {
  const orderId = order.id;
  const requested = order.contact_id === null ? [] : order.request_files;
  const { t } = useTranslation();
  const mayPut = may(useMe(), ["orders.note"]);
  const { data } = useQuery({
    queryKey: ["dispatch", "attachments", orderId],
    queryFn: () =>
      answered(dispatch.GET("/orders/{order_id}/attachments", { params: { path: { order_id: orderId } } })),
  });
  const files = data?.items ?? [];
  return (
    <Part title={t("outside.files.title")}>
      {requested.length > 0 && <WithRequest contactId={order.contact_id ?? ""} files={requested} />}
      {files.length + requested.length === 0 && <Text c="dimmed">{t("outside.files.none")}</Text>}
      {KINDS.map((kind) => {
        const those = files.filter((each) => each.kind === kind);
        if (those.length === 0) return null;
        const label = t(`outside.files.${kind}`);
        return (
          <Stack key={kind} gap="xs">
            <Text size="sm" c="dimmed">
              {label}
            </Text>
            <Group gap="xs">
              {those.map((each) => (
                <Picture key={each.id} id={each.id} of="dispatch" label={`${label} ${each.vendor} ${each.note}`.trim()} />
              ))}
            </Group>
          </Stack>
        );
      })}
      {mayPut && <Put orderId={orderId} />}
    </Part>
  );
}

/** What the caller sent or brought: the desk keeps it. */
function WithRequest({ contactId, files }: { contactId: string; files: readonly Requested[] }) {
  const { t } = useTranslation();
  const label = t("outside.files.request");
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Group gap="xs">
        {files.map(({ file_id: id }) => (
          <Picture key={id} id={id} of="reception" from={`/api/reception/contacts/${contactId}/files/${id}`} label={label} />
        ))}
      </Group>
    </Stack>
  );
}

function Put({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const saying = useSaying();
  const adding = useCommand("dispatch", (body: components["schemas"]["AddFiles"], key) =>
    answered(
      dispatch.POST("/orders/{order_id}/attach", { params: { path: { order_id: orderId }, ...keyed(key) }, body }),
    ),
  );
  const putting = useMutation({
    mutationFn: async ({ file, kind }: { file: File; kind: Kind }) =>
      adding.mutateAsync({ file_ids: [await keepPicture(file, ALBUM)], kind }),
    onError: (error) => {
      if (error instanceof NoPicture) saying.wrong(t("files.unreadable"));
      else saying.failed(error);
    },
  });
  return (
    <Group gap="xs" data-no-print>
      {PUT.map((kind) => (
        <FileButton key={kind} accept="image/*" onChange={(file) => file !== null && putting.mutate({ file, kind })}>
          {(props) => (
            <Button {...props} size="compact-sm" variant="default" loading={putting.isPending}>
              {t("outside.files.add", { kind: t(`outside.files.${kind}`) })}
            </Button>
          )}
        </FileButton>
      ))}
    </Group>
  );
}
