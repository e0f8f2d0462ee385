import { Badge, Button, Group, Modal, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { answered, gate } from "@/api/client";
import { Picture } from "@/office/files/picture";
import { listed } from "@/office/i18n";
import { useMoment } from "@/office/lists/times";

import { arrearsOf, COLOURS, isStamped, type Slip } from "./slips";

type Release = NonNullable<Slip["releases"]>[number];
type Counted = Release["lines"];

/** All there is of a slip: what may leave, who agreed and stamped, what left on each trip (E10, E09). */
export function SlipPanel({ slip: known, print, close }: { slip: Slip; print: () => void; close: () => void }) {
  const { t, i18n } = useTranslation();
  const found = useQuery({
    queryKey: ["gate", "slips", "one", known.id],
    queryFn: () => answered(gate.GET("/slips/{slip_id}", { params: { path: { slip_id: known.id } } })),
    placeholderData: known,
  });
  const slip = found.data ?? known;
  return (
    <Modal
      opened
      size="lg"
      title={`${t("gate.slips.title")} ${slip.number}`}
      onClose={close}
      closeButtonProps={{ "aria-label": t("keys.close") }}
    >
      <Stack>
        <Group>
          <Badge color={COLOURS[slip.status ?? "applied"]} variant="outline" tt="none">
            {i18n.language === "en" ? slip.status_en : slip.status_zh}
          </Badge>
          {slip.move_out === true && <Badge variant="default" tt="none">{t("gate.slips.moveOut")}</Badge>}
          {slip.awaits_owner && (
            <Badge color="yellow" variant="outline" tt="none">
              {t("gate.slips.awaitsOwner")}
            </Badge>
          )}
        </Group>
        <Facts slip={slip} />
        <Lines slip={slip} />
        <Trips slip={slip} />
        {isStamped(slip) && (
          <Group justify="end">
            <Button variant="default" onClick={print}>
              {t("gate.slips.print")}
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Text size="sm">
      <Text span c="dimmed">
        {label}{" "}
      </Text>
      {children}
    </Text>
  );
}

function Facts({ slip }: { slip: Slip }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { call, decision, owners_word: word, landlord } = slip;
  const texts: Array<[string, string | undefined]> = [
    [t("gate.slips.unit"), slip.unit_label],
    [t("gate.slips.signer"), slip.signer.name],
    [t("gate.slips.window"), `${moment(slip.leaves_from)} – ${moment(slip.leaves_until)}`],
    [t("gate.slips.trips"), (slip.trips ?? 1) > 1 ? String(slip.trips) : ""],
    [t("gate.slips.lift"), slip.lift_booking],
    [t("gate.slips.plate"), listed(slip.plates ?? [])],
    [t("gate.slips.carrier"), slip.carrier],
    [t(slip.unannounced === true ? "gate.slips.why" : "gate.slips.note"), slip.note],
  ];
  const arrears = arrearsOf(slip);
  const how = (value: NonNullable<typeof landlord>["how"]): string => t(`gate.slips.hows.${value}`);
  return (
    <Stack gap={4}>
      {texts.map(([label, text]) => (text ? <Fact key={label} label={label}>{text}</Fact> : null))}
      {arrears && (
        <Fact label={t("gate.slips.arrears.label")}>{t(`gate.slips.arrears.${arrears.text}`, { ...arrears })}</Fact>
      )}
      {landlord && <Fact label={t("gate.slips.landlord")}>{`${landlord.name} · ${how(landlord.how)}`}</Fact>}
      {call && (
        <Fact label={t("gate.slips.call")}>
          {[t(`gate.slips.answers.${call.answer}`), call.number_tail && `****${call.number_tail}`, moment(call.at)]
            .filter(Boolean)
            .join(" · ")}
        </Fact>
      )}
      {decision?.stamp && (
        <Fact label={t("gate.slips.stamped")}>
          {[t(`gate.slips.stamps.${decision.stamp}`), slip.decided_by_name, moment(decision.at), decision.note]
            .filter(Boolean)
            .join(" · ")}
        </Fact>
      )}
      {decision?.stamp === null && <Fact label={t("gate.slips.reject")}>{[slip.decided_by_name, decision.note].filter(Boolean).join(" · ")}</Fact>}
      {slip.withdrawal && <Fact label={t("gate.slips.withdraw")}>{slip.withdrawal.reason}</Fact>}
      {word && (
        <Fact label={t("gate.slips.owner")}>
          {[t(word.confirmed ? "gate.slips.ownerYes" : "gate.slips.ownerNo"), how(word.how), moment(word.at), word.note]
            .filter(Boolean)
            .join(" · ")}
        </Fact>
      )}
    </Stack>
  );
}

function Lines({ slip }: { slip: Slip }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t("gate.slips.goods")}
      </Title>
      {slip.lines.map((line, place) => (
        <Group key={`${line.name} ${line.quantity} ${line.photo ?? ""}`} justify="space-between">
          <Text>
            {line.name} × {line.quantity} {line.unit}
            {(slip.releases?.length ?? 0) > 0 && `（${t("gate.slips.left", { left: slip.left_of_lines[place] ?? 0 })}）`}
          </Text>
          {line.photo && <Picture id={line.photo} label={line.name} />}
        </Group>
      ))}
    </Stack>
  );
}

function Trips({ slip }: { slip: Slip }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const counts = (lines: Counted): string =>
    listed(
      lines
        .filter(({ counted }) => counted > 0)
        .map(({ line, counted }) => `${slip.lines[line - 1]?.name ?? line} × ${counted}`),
    );
  const releases = slip.releases ?? [];
  const backs = slip.send_backs ?? [];
  if (releases.length + backs.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t("gate.slips.left_so_far")}
      </Title>
      {releases.map((trip, place) => (
        <Stack key={trip.id} gap={4}>
          <Text fw={600}>
            {[t("gate.slips.trip", { count: place + 1 }), moment(trip.at), trip.gate, trip.plate].filter(Boolean).join(" · ")}{" "}
            {trip.provisional === true && (
              <Badge color="yellow" variant="outline" tt="none">
                {t("gate.slips.provisional")}
              </Badge>
            )}
          </Text>
          <Text size="sm">{counts(trip.lines)}</Text>
          <Group gap="xs">
            {(trip.photos ?? []).map((id, nth) => (
              <Picture key={id} id={id} label={t("gate.slips.photo", { count: nth + 1 })} />
            ))}
          </Group>
        </Stack>
      ))}
      {backs.map((back) => (
        <Stack key={back.id} gap={4}>
          <Text fw={600}>{[t("gate.slips.sentBack"), moment(back.at), back.gate].filter(Boolean).join(" · ")}</Text>
          <Text size="sm">{[counts(back.lines), back.note].filter(Boolean).join(" · ")}</Text>
        </Stack>
      ))}
    </Stack>
  );
}
