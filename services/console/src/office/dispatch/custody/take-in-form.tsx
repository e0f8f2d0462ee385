import { Button, Fieldset, Group, NumberInput, Select, Stack, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import type { components } from "@/api/types/dispatch";
import { PictureField } from "@/office/files/picture";
import { useCommand } from "@/office/forms/command";
import { FormModal } from "@/office/forms/form-modal";
import { momentOf, typed, useNow } from "@/office/lists/times";

import { emptyPiece, nextTag, type TypedPiece } from "./custody";

const USUAL_MS = 3 * 86_400_000;
const PHOTO = { service: "dispatch", purpose: "custody" } as const;

/** Pieces are counted in for a paid service under way: each with its tag, damage with a photo (W11). */
export function TakeInForm({ close, taken }: { close: () => void; taken: (id: string) => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const [order, setOrder] = useState<string | null>(null);
  const [pieces, setPieces] = useState<readonly TypedPiece[]>(() => [emptyPiece()]);
  const [counted, setCounted] = useState<number | string>("");
  const [due, setDue] = useState(() => typed(new Date(now.getTime() + USUAL_MS)));
  const orders = useQuery({
    queryKey: ["dispatch", "orders", "for custody"],
    queryFn: () => answered(dispatch.GET("/orders", { params: { query: { kind: "paid_service", limit: 200 } } })),
  });
  const options = (orders.data?.items ?? []).map((each) => ({
    value: each.id,
    label: [each.number, each.where, each.matter].filter(Boolean).join(" · "),
  }));
  const taking = useCommand(
    "dispatch",
    (body: components["schemas"]["TakeIn"], key) =>
      answered(
        dispatch.POST("/orders/{order_id}/custody", { params: { path: { order_id: order ?? "" }, ...keyed(key) }, body }),
      ),
    (slip) => taken(slip.id),
  );
  const set = (key: string, part: Partial<TypedPiece>): void =>
    setPieces(pieces.map((piece) => (piece.key === key ? { ...piece, ...part } : piece)));
  return (
    <FormModal
      wide
      title={t("custody.takeIn")}
      submit={t("custody.takeIn")}
      pending={taking.isPending}
      error={taking.error}
      close={close}
      onSubmit={(event) => {
        event.preventDefault();
        taking.mutate({
          pieces: pieces.map(({ tag, what, damage, photo }) => ({
            tag: tag.trim(),
            what: what.trim(),
            damage: damage.trim(),
            photos: photo === null ? [] : [photo],
          })),
          counted: Number(counted),
          due_at: momentOf(due) ?? "",
        });
      }}
    >
      <Text c="dimmed">{t("custody.takeInAbout")}</Text>
      <Select
        label={t("custody.order")}
        description={options.length === 0 && orders.isSuccess ? t("custody.noOrders") : undefined}
        required
        searchable
        data={options}
        value={order}
        onChange={setOrder}
      />
      <Fieldset legend={t("custody.pieces")}>
        <Stack gap="xs">
          {pieces.map((piece, place) => (
            <PieceFields
              key={piece.key}
              piece={piece}
              place={place + 1}
              set={(part) => set(piece.key, part)}
              remove={
                pieces.length === 1 ? null : () => setPieces(pieces.filter((each) => each.key !== piece.key))
              }
            />
          ))}
          <Button
            size="compact-sm"
            variant="default"
            disabled={pieces.length >= 100}
            onClick={() => setPieces([...pieces, emptyPiece(nextTag(pieces.at(-1)?.tag ?? ""))])}
          >
            {t("custody.addPiece")}
          </Button>
        </Stack>
      </Fieldset>
      <Group grow align="start">
        <NumberInput
          label={t("custody.ourCount")}
          description={t("custody.countHint")}
          required
          min={1}
          max={100}
          allowDecimal={false}
          value={counted}
          onChange={setCounted}
        />
        <TextInput
          type="datetime-local"
          label={t("custody.due")}
          description={t("custody.dueHint")}
          required
          value={due}
          onChange={(event) => setDue(event.currentTarget.value)}
        />
      </Group>
    </FormModal>
  );
}

interface OnePiece {
  readonly piece: TypedPiece;
  readonly place: number;
  readonly set: (part: Partial<TypedPiece>) => void;
  readonly remove: (() => void) | null;
}

function PieceFields({ piece, place, set, remove }: OnePiece) {
  const { t } = useTranslation();
  const text = (name: "tag" | "what" | "damage") => ({
    label: t(`custody.${name}`),
    value: piece[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      set({ [name]: event.currentTarget.value }),
  });
  return (
    <Group role="group" aria-label={t("custody.piece", { place })} align="end" gap="xs" wrap="nowrap">
      <TextInput {...text("tag")} required maxLength={20} w={100} />
      <TextInput {...text("what")} required maxLength={200} flex={1} />
      <TextInput {...text("damage")} placeholder={t("custody.fine")} maxLength={200} flex={1} />
      {piece.damage.trim() !== "" && (
        <PictureField
          label={piece.tag || t("custody.piece", { place })}
          value={piece.photo}
          change={(photo) => set({ photo })}
          album={PHOTO}
        />
      )}
      {remove && (
        <Button variant="default" aria-label={t("custody.removePiece", { place })} onClick={remove}>
          ✕
        </Button>
      )}
    </Group>
  );
}
