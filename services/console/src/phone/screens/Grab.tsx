/** 抢单: orders nobody has yet. It takes a network, for others grab too: the server says who was first. */
import { useCallback, useEffect, useRef, useState } from "react";
import { v7 } from "uuid";

import type { Reply } from "@/core/calls";
import type { OpenOrder } from "@/core/phone/types";
import { saidByServer } from "@/core/wording";

import { usePhone, usePhoneState, useWords } from "../context";
import { ClassMark } from "../parts/marks";
import { Refused, Screen } from "../parts/screen";
import { go } from "../places";

export function Grab() {
  const { t, language } = useWords();
  const phone = usePhone();
  const { online } = usePhoneState();
  const [found, setFound] = useState<readonly OpenOrder[] | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const [taking, setTaking] = useState<string | null>(null);
  // The same order asked for again is the same wish: an answer that was lost is not a second grab.
  const keys = useRef(new Map<string, string>());

  const no = useCallback(
    (reply: Exclude<Reply<unknown>, { kind: "answered" }>): string =>
      reply.kind === "problem" ? saidByServer(language, reply.problem) : t("grab.network"),
    [language, t],
  );
  const show = useCallback(
    (reply: Reply<{ items: OpenOrder[] }>) => {
      if (reply.kind === "answered") setFound(reply.body.items);
      else setWhy(no(reply));
    },
    [no],
  );
  useEffect(() => {
    if (online) void phone.toGrab().then(show);
  }, [online, phone, show]);

  const take = async (id: string) => {
    const key = keys.current.get(id) ?? v7();
    keys.current.set(id, key);
    setTaking(id);
    setWhy(null);
    const reply = await phone.grab(id, key);
    setTaking(null);
    if (reply.kind === "answered") {
      go({ name: "order", order: id });
      return;
    }
    if (reply.kind === "problem") keys.current.delete(id);
    setWhy(no(reply));
    // Most often somebody was quicker: it is shown no more.
    void phone.toGrab().then(show);
  };
  const again = () => {
    setWhy(null);
    void phone.toGrab().then(show);
  };
  return (
    <Screen
      title={t("grab.title")}
      help="grab.help"
      back={{ name: "list" }}
      actions={
        <button type="button" className="quiet wide" disabled={!online} onClick={again}>
          {t("grab.again")}
        </button>
      }
    >
      <Refused why={why} />
      {!online && <p className="hint">{t("grab.network")}</p>}
      {online && found === null && why === null && <p className="hint">{t("grab.looking")}</p>}
      {found?.length === 0 && <p className="hint">{t("grab.none")}</p>}
      <ul className="cards">
        {found?.map((each) => (
          <li key={each.id}>
            <div className={`card ${each.urgency}`}>
              <span className="card-head">
                <ClassMark urgency={each.urgency} />
                <strong>{each.where}</strong>
              </span>
              <span className="matter">{each.matter}</span>
              <button
                type="button"
                className="wide"
                aria-label={`${t("grab.do")} ${each.where}`}
                disabled={!online || taking !== null}
                onClick={() => void take(each.id)}
              >
                {t("grab.do")}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
