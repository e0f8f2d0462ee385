import { Button, Checkbox, Group, Menu, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { answered, dispatch, keyed } from "@/api/client";
import { useCommand } from "@/office/forms/command";
import { Wrong } from "@/office/forms/wrong";

import type { Filter } from "./filters";
import { filterOfView, firstOf, narrowingOf, type View, type Views } from "./views";

interface Shown {
  readonly filter: Filter;
  readonly narrow: (filter: Filter) => void;
}

const KEY = ["views of orders"] as const;

/** Saved views: chosen from a list; saved, removed, and made the first one in a dialog. */
export function ViewsMenu({ filter, narrow }: Shown) {
  const { t } = useTranslation();
  const [managing, setManaging] = useState(false);
  const views = useQuery({ queryKey: KEY, queryFn: () => answered(dispatch.GET("/views")) });
  const opened = useRef(globalThis.location.search !== "");
  const first = views.data && firstOf(views.data);
  useEffect(() => {
    // An address that says what to show goes before the view one begins with.
    if (opened.current || views.data === undefined) return;
    opened.current = true;
    if (first) narrow(filterOfView(first));
  });
  if (views.data === undefined) return null;
  const { own, shared } = views.data;
  const item = (view: View) => (
    <Menu.Item key={view.name} onClick={() => narrow(filterOfView(view))}>
      {view.name}
    </Menu.Item>
  );
  return (
    <>
      <Menu position="bottom-start" width={240}>
        <Menu.Target>
          <Button size="compact-sm" variant="default">
            {t("board.views.title")} ▾
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {own.length + shared.length === 0 && <Menu.Label>{t("board.views.none")}</Menu.Label>}
          {own.map(item)}
          {shared.length > 0 && <Menu.Label>{t("board.views.shared")}</Menu.Label>}
          {shared.map(item)}
          <Menu.Divider />
          <Menu.Item onClick={() => setManaging(true)}>{t("board.views.manage")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {managing && <ViewsDialog views={views.data} filter={filter} close={() => setManaging(false)} />}
    </>
  );
}

type Change =
  /** `was`: the view it takes the place of. */
  | { readonly act: "save" | "share"; readonly name: string; readonly was: string | null; readonly filter: Filter }
  | { readonly act: "remove" | "unshare"; readonly name: string }
  | { readonly act: "first"; readonly name: string | null; readonly shared: boolean };

function change(asked: Change, key: string): Promise<Views> {
  const params = keyed(key);
  switch (asked.act) {
    case "save":
      return answered(
        dispatch.POST("/views", { params, body: { name: asked.name, was: asked.was, wanted: narrowingOf(asked.filter) } }),
      );
    case "share":
      return answered(
        dispatch.POST("/views/shared", {
          params,
          body: { name: asked.name, was: asked.was, wanted: narrowingOf(asked.filter) },
        }),
      );
    case "remove":
      return answered(dispatch.POST("/views/remove", { params, body: { name: asked.name } }));
    case "unshare":
      return answered(dispatch.POST("/views/shared/remove", { params, body: { name: asked.name } }));
    default: {
      const first = asked.name === null ? null : { name: asked.name, shared: asked.shared };
      return answered(dispatch.POST("/views/first", { params, body: { first } }));
    }
  }
}

function ViewsDialog({ views, filter, close }: { views: Views; filter: Filter; close: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [share, setShare] = useState(false);
  const changing = useCommand(KEY[0], change, () => setName(""));
  const line = (view: View, shared: boolean) => {
    const isFirst = views.first?.name === view.name && views.first.shared === shared;
    return (
      <Group key={`${String(shared)} ${view.name}`} justify="space-between">
        <Text>{shared ? t("board.views.sharedName", { name: view.name }) : view.name}</Text>
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant={isFirst ? "light" : "default"}
            aria-pressed={isFirst}
            onClick={() => changing.mutate({ act: "first", name: isFirst ? null : view.name, shared })}
          >
            {t("board.views.first")}
          </Button>
          {(!shared || views.may_share) && (
            <>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() =>
                  changing.mutate({ act: shared ? "share" : "save", name: view.name, was: view.name, filter })
                }
              >
                {t("board.views.renew")}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => changing.mutate({ act: shared ? "unshare" : "remove", name: view.name })}
              >
                {t("board.views.remove")}
              </Button>
            </>
          )}
        </Group>
      </Group>
    );
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={close}
      title={t("board.views.title")}
      closeButtonProps={{ "aria-label": t("keys.close") }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          changing.mutate({ act: share ? "share" : "save", name: name.trim(), was: null, filter });
        }}
      >
        <Stack>
          <Wrong error={changing.error} />
          {views.own.map((view) => line(view, false))}
          {views.shared.map((view) => line(view, true))}
          {views.own.length + views.shared.length === 0 && <Text c="dimmed">{t("board.views.none")}</Text>}
          <TextInput
            label={t("board.views.name")}
            description={t("board.views.nameHint")}
            required
            maxLength={30}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {views.may_share && (
            <Checkbox
              label={t("board.views.share")}
              checked={share}
              onChange={(event) => setShare(event.currentTarget.checked)}
            />
          )}
          <Button type="submit" loading={changing.isPending}>
            {t("board.views.save")}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
