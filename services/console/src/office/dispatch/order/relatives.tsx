import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Order } from "./order";
import { Part } from "./parts";
import { useWords } from "./words";

/** Orders that have to do with this one: merged, split, linked. */
export function Relatives({ related }: Pick<Order, "related">) {
  const { t } = useTranslation();
  const { named } = useWords();
  if (related.length === 0) return null;
  return (
    <Part title={t("order.related.title")}>
      {related.map(({ relation, order_id: id, number }) => (
        <Text key={id}>
          {named(relation)}{" "}
          <Anchor component={Link} to={`/orders/${id}`} underline="always" aria-label={t("order.related.open", { number })}>
            {number}
          </Anchor>
        </Text>
      ))}
    </Part>
  );
}
