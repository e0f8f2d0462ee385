import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { capital, listed, saidOf } from "@/office/i18n";

import { useMe } from "@/office/session/me";

import type { Order } from "../order";
import { Part } from "../parts";
import { useWords } from "../words";
import { ActFormModal } from "./act-form";
import classes from "./acts.module.css";
import { type Offer, offersOf, PLACES } from "./acts";
import { useActName } from "./names";

/** What may be done to an order now: one's own acts as buttons, and who does the others. */
export function ActBar({ order }: { order: Order }) {
  const { t } = useTranslation();
  const me = useMe();
  const nameOf = useActName(order);
  const [open, setOpen] = useState<Offer | null>(null);
  const offers = offersOf(order, me.id);
  const label = ({ form, byRadio }: Offer): string =>
    byRadio ? t("acts.radio", { act: nameOf(form) }) : capital(nameOf(form));
  return (
    <Part title={t("acts.title")}>
      {offers.length === 0 && <Text c="dimmed">{t("acts.none")}</Text>}
      {PLACES.map((place) => {
        const here = offers.filter(({ form }) => form.place === place);
        if (here.length === 0) return null;
        return (
          <Stack key={place} gap={4} role="group" aria-label={t(`acts.places.${place}`)}>
            <span className={classes["place"]}>{t(`acts.places.${place}`)}</span>
            <Group gap="xs">
              {here.map((offer, nth) => (
                <Button
                  key={offer.form.route}
                  size="compact-md"
                  variant={place === "course" && nth === 0 ? "filled" : "default"}
                  onClick={() => setOpen(offer)}
                >
                  {label(offer)}
                </Button>
              ))}
            </Group>
          </Stack>
        );
      })}
      <Others order={order} />
      {open !== null && <ActFormModal offer={open} order={order} close={() => setOpen(null)} />}
    </Part>
  );
}

/** What others may do, so that one knows whom to ask. */
function Others({ order }: { order: Order }) {
  const { t } = useTranslation();
  const { named } = useWords();
  const others = order.possible.filter(({ yours }) => !yours);
  if (others.length === 0) return null;
  const told = others.map((each) =>
    each.of_technician
      ? t("acts.ofTechnician", { act: named(each) })
      : t("acts.needs", { act: named(each), permission: named(each.permission) }),
  );
  return (
    <Text size="sm" c="dimmed">
      {saidOf(t("acts.others"), listed(told))}
    </Text>
  );
}
