/** A signature drawn with a finger: black on white, whatever the theme, as it is printed. */
import { useEffect, useRef, useState, type PointerEvent } from "react";

import { bytesOf } from "@/core/pictures";
import type { Bytes } from "@/core/bytes";

import { useWords } from "../context";

const WIDTH_PX = 1000;
const HEIGHT_PX = 500;
const LINE_PX = 7;

interface SignatureProps {
  label: string;
  /** The drawing as a PNG, or null when there is none. */
  onDrawn: (png: (() => Promise<Bytes>) | null) => void;
}

export function Signature({ label, onDrawn }: SignatureProps) {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef(false);
  const [drawn, setDrawn] = useState(false);

  useEffect(() => blanken(canvas.current), []);

  const at = (event: PointerEvent<HTMLCanvasElement>): [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * WIDTH_PX, ((event.clientY - box.top) / box.height) * HEIGHT_PX];
  };
  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    const pen = penOf(event.currentTarget);
    pen?.beginPath();
    pen?.moveTo(...at(event));
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!drawing.current) return;
    const pen = penOf(event.currentTarget);
    pen?.lineTo(...at(event));
    pen?.stroke();
    if (drawn) return;
    setDrawn(true);
    onDrawn(() => pngOf(canvas.current));
  };
  const up = () => {
    drawing.current = false;
  };
  const clear = () => {
    blanken(canvas.current);
    setDrawn(false);
    onDrawn(null);
  };
  return (
    <div className="signature">
      <canvas
        ref={canvas}
        width={WIDTH_PX}
        height={HEIGHT_PX}
        role="img"
        aria-label={label}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
      />
      <button type="button" className="quiet" disabled={!drawn} onClick={clear}>
        {t("do.clear")}
      </button>
    </div>
  );
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const pen = canvas.getContext("2d");
  if (pen !== null) Object.assign(pen, { lineWidth: LINE_PX, lineCap: "round", lineJoin: "round", strokeStyle: "#000000" });
  return pen;
}

function blanken(canvas: HTMLCanvasElement | null): void {
  const pen = canvas?.getContext("2d") ?? null;
  if (pen === null) return;
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
}

async function pngOf(canvas: HTMLCanvasElement | null): Promise<Bytes> {
  const blob = await new Promise<Blob | null>((done) => {
    if (canvas === null) done(null);
    else canvas.toBlob(done, "image/png");
  });
  if (blob === null) throw new Error("no picture");
  return bytesOf(blob);
}
