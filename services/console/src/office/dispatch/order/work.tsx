import { useTranslation } from "react-i18next";

import { Picture } from "@/office/files/picture";
import { useMoment } from "@/office/lists/times";

import type { Round } from "./order";
import { Facts, Part } from "./parts";
import { useWords } from "./words";

/** What was done, and by what it was signed off (A09, E11). */
export function WorkAndSignature({ round }: { round: Round }) {
  const { t } = useTranslation();
  if (round.started_at === null && round.sign_off === null) return null;
  return (
    <Part title={t("order.work.title")}>
      <WorkOf round={round} />
    </Part>
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
