/** One line of a quote: chosen from the price list or typed in, its numbers by a keypad. */
import { useState } from "react";

import { chargeOf, faultOf, hundredthsOf, itemsFor, short, type Line } from "@/core/phone/quoting";
import type { Tariff, TariffItem } from "@/core/phone/types";
import { yuan } from "@/core/wording";
import { Digits } from "@/touch/digits";
import { TextField, Toggle } from "@/touch/fields";

import { useWords } from "../context";
import { Sheet } from "../parts/sheet";

interface ItemProps {
  tariff: Tariff;
  onChoose: (item: TariffItem) => void;
  onClose: () => void;
}

export function ItemSheet({ tariff, onChoose, onClose }: ItemProps) {
  const { t, of } = useWords();
  const [typed, setTyped] = useState("");
  return (
    <Sheet title={t("quote.add")} onClose={onClose}>
      <TextField label={t("quote.find")} value={typed} onChange={setTyped} />
      <ul className="hits">
        {itemsFor(tariff, typed).map((item) => (
          <li key={item.code}>
            <button type="button" onClick={() => onChoose(item)}>
              <strong>{of(item)}</strong>
              <span>
                {yuan(item.price_fen)}/{item.measure}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

interface LineProps {
  line: Line;
  /** It stands in the quote already. */
  known: boolean;
  onSave: (line: Line) => void;
  onRemove: () => void;
  onClose: () => void;
}

export function LineSheet({ line, known, onSave, onRemove, onClose }: LineProps) {
  const { t, of } = useWords();
  const typed_in = line.item === null;
  const [label, setLabel] = useState(line.label);
  const [quantity, setQuantity] = useState(known ? short(line.hundredths) : "");
  const [price, setPrice] = useState(known ? short(line.price_fen) : "");
  const [theirs, setTheirs] = useState(line.theirs);
  const [field, setField] = useState<"quantity" | "price">("quantity");
  // Nothing typed is one of it: what is done most.
  const hundredths = quantity === "" ? 100 : hundredthsOf(quantity);
  const price_fen = typed_in ? hundredthsOf(price) : line.price_fen;
  const made: Line = { ...line, label, hundredths: hundredths ?? 0, price_fen: theirs ? 0 : (price_fen ?? -1), theirs };
  const fault = faultOf(made);
  return (
    <Sheet
      title={line.item === null ? t("quote.type_in") : of(line.item)}
      onClose={onClose}
      actions={
        <button type="button" className="primary" disabled={fault !== null} onClick={() => onSave(made)}>
          {fault === null ? `${t("do.save")} ${yuan(chargeOf(made))}` : t(`quote.missing.${fault}`)}
        </button>
      }
    >
      {typed_in && (
        <>
          <TextField label={t("quote.label")} value={label} onChange={setLabel} />
          <Toggle label={t("quote.theirs")} on={theirs} onChange={setTheirs} />
        </>
      )}
      <div className="row even">
        <Number label={t("quote.quantity")} shown={quantity === "" ? "1" : quantity} on={field === "quantity"} onChoose={() => setField("quantity")} />
        {typed_in && !theirs && (
          <Number label={t("quote.price")} shown={price} on={field === "price"} onChoose={() => setField("price")} />
        )}
        {!typed_in && (
          <p className="total">
            {yuan(line.price_fen)}/{line.item?.measure}
          </p>
        )}
      </div>
      <Digits
        sign="."
        erase={t("do.erase")}
        value={field === "price" ? price : quantity}
        onChange={field === "price" ? setPrice : setQuantity}
      />
      {known && (
        <button type="button" className="danger wide" onClick={onRemove}>
          {t("quote.remove")}
        </button>
      )}
    </Sheet>
  );
}

interface NumberProps {
  label: string;
  shown: string;
  /** The keypad writes into it. */
  on: boolean;
  onChoose: () => void;
}

function Number({ label, shown, on, onChoose }: NumberProps) {
  return (
    <button type="button" className="number" aria-pressed={on} onClick={onChoose}>
      <small>{label}</small>
      <strong>{shown === "" ? "–" : shown}</strong>
    </button>
  );
}
