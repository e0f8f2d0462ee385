import { List, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Picture } from "@/office/files/picture";
import { saidOf } from "@/office/i18n";
import { useMoment } from "@/office/lists/times";

import type { Round } from "./order";
import { Facts, Part } from "./parts";
import { useWords } from "./words";

/** What was done, and by what it was signed off (A09, E11). */
export function WorkAndSignature({ round }: { round: Round }) {
  const { t } = useTranslation();
  const asked = round.shut_offs.length + round.checklist.length;
  if (round.started_at === null && round.sign_off === null && asked === 0) return null;
  return (
    <Part title={t("order.work.title")}>
      <ShutOffs round={round} />
      <Checklist round={round} />
      <WorkOf round={round} />
    </Part>
  );
}

/** What must be cut, and whether the household said yes (W34). */
function ShutOffs({ round }: { round: Round }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  return round.shut_offs.map((each) => (
    <Text key={`${each.utility.code} ${each.at}`}>
      {[
        named(each.utility),
        each.allowed_at === null
          ? t("order.quote.notAgreed")
          : saidOf(named(each.allowed_how), `${each.allowed_by} ${moment(each.allowed_at)}`),
        each.note,
      ]
        .filter(Boolean)
        .join(" · ")}
    </Text>
  ));
}

function Checklist({ round }: { round: Round }) {
  const { t } = useTranslation();
  const { named } = useWords();
  if (round.checklist.length === 0) return null;
  return (
    <List size="sm" aria-label={t("order.work.checklist")}>
      {round.checklist.map((point) => (
        <List.Item key={point.code}>
          {[
            named(point),
            t(point.done_at !== null ? "order.work.done" : point.left_open ? "order.work.leftOpen" : "order.work.toDo"),
            point.note,
          ]
            .filter(Boolean)
            .join(" · ")}
        </List.Item>
      ))}
    </List>
  );
}

export function WorkOf({ round }: { round: Round }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { named } = useWords();
  const { unsigned, code, sign_off: signed } = round;
  const at = (value: string | null): string | null => (value === null ? null : moment(value));
  const notSigned = unsigned && [
    t("order.work.unsigned", { reason: named(unsigned.reason) }),
    unsigned.note,
    unsigned.decide_by && t("order.work.decideBy", { at: moment(unsigned.decide_by) }),
  ];
  const signedOff = signed && [
    t("order.work.signedOff", { how: named(signed.how), at: moment(signed.at) }),
    named(signed.reason),
    signed.disputed && t("order.work.disputed"),
    signed.late && t("order.work.late"),
  ];
  return (
    <>
      <Facts
        facts={[
          [t("order.work.started"), at(round.started_at)],
          [t("order.work.leftOpenWhy"), round.left_open_reason],
          [t("order.work.finished"), at(round.finished_at)],
          [t("order.work.title"), (signedOff ?? notSigned)?.filter(Boolean).join(" · ")],
          [t("order.work.signedBy"), signed?.person],
          [t("order.work.posted"), at(round.posted_at)],
          [t("order.work.satisfied"), at(round.satisfied_at)],
        ]}
      />
      {signed === null && round.visit_at !== null && t("order.work.later", { at: moment(round.visit_at) })}
      {signed === null &&
        code !== null &&
        t("order.work.code", { person: code.person, at: moment(code.expires_at), left: code.tries_left })}
      {signed?.file_id && <Picture id={signed.file_id} label={t("order.work.picture")} of="dispatch" />}
    </>
  );
}
