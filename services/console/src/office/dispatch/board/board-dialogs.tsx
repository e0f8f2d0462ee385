import { useTranslation } from "react-i18next";

import type { Deed } from "./acting";
import { AssignDialog } from "./assign-dialog";
import { BulkDialog } from "./bulk-dialog";
import type { Card } from "./cards";
import type { Around, Asked } from "./dropping";
import type { Spelling } from "./filters";
import { MoveDialog } from "./move-dialog";
import { type Target, verdictOn } from "./moves";
import { ReportDialog } from "./report-dialog";
import { useWhyNot } from "./why-not";

/** What stands over the board. */
export type Open =
  | Asked
  | { readonly form: "move"; readonly card: Card };

interface Shown {
  readonly open: Open | null;
  readonly show: (open: Open | null) => void;
  readonly around: Around & { readonly loads: ReadonlyMap<string, number>; readonly spelling: Spelling | null };
  readonly act: (card: Card, deeds: readonly Deed[]) => Promise<void>;
  readonly drop: (cards: readonly Card[], target: Target) => void;
  /** Something was done with all that were picked. */
  readonly over: () => void;
}

export function BoardDialogs({ open, show, around, act, drop, over }: Shown) {
  const { t } = useTranslation();
  const whyNot = useWhyNot();
  const close = (): void => show(null);
  switch (open?.form) {
    case "assign":
      return (
        <AssignDialog
          {...around}
          cards={open.cards}
          close={close}
          assign={({ id }) => {
            close();
            drop(open.cards, { place: "coming", technician: id });
          }}
        />
      );
    case "report":
      return <ReportDialog card={open.card} act={open.act} report={(deed) => act(open.card, [deed])} close={close} />;
    case "move":
      return (
        <MoveDialog
          card={open.card}
          columns={around.columns}
          verdict={(place) => verdictOn(open.card, { place }, around.moves, around.columns)}
          move={(place) => {
            close();
            drop([open.card], { place });
          }}
          close={close}
        />
      );
    case "bulk":
      return (
        <BulkDialog
          title={t("board.bulk.title", { count: open.tasks.length })}
          tasks={open.tasks.map(({ card, verdict, deeds }) => ({
            card,
            deeds,
            whyNot: reasonOf(verdict, whyNot, t("board.bulk.stays")),
          }))}
          act={act}
          close={() => {
            close();
            over();
          }}
        />
      );
    default:
      return null;
  }
}

function reasonOf(
  verdict: ReturnType<typeof verdictOn>,
  whyNot: ReturnType<typeof useWhyNot>,
  stays: string,
): string | null {
  if (verdict.kind === "goes") return null;
  return verdict.kind === "not" ? whyNot(verdict.why) : stays;
}
