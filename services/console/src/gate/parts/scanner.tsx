/** Reading QR codes with the tablet's camera. The reader comes when it is first needed; a typed code
 * and a keyboard scanner always do as well.
 */
import { useEffect, useRef, useState } from "react";

import { useWords } from "../context";
import { Sheet } from "./sheet";

const LOOK_EVERY_MS = 150;

type Read = (image: ImageData) => Promise<string | null>;

async function reader(): Promise<Read> {
  const [{ prepareZXingModule, readBarcodes }, wasm] = await Promise.all([
    import("zxing-wasm/reader"),
    import("zxing-wasm/reader/zxing_reader.wasm?url"),
  ]);
  prepareZXingModule({ overrides: { locateFile: () => wasm.default } });
  return async (image) => {
    const found = await readBarcodes(image, { formats: ["QRCode"], maxNumberOfSymbols: 1 });
    const text = found[0]?.text ?? "";
    return text === "" ? null : text;
  };
}

/** Looks until something is read or `stop` says so. */
async function watch(video: HTMLVideoElement, stop: AbortSignal): Promise<string | null> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  try {
    video.srcObject = stream;
    const [read] = await Promise.all([reader(), video.play()]);
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    if (pen === null) return null;
    while (!stop.aborted) {
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      if (canvas.width > 0) {
        pen.drawImage(video, 0, 0);
        const text = await read(pen.getImageData(0, 0, canvas.width, canvas.height));
        if (text !== null) return text;
      }
      await new Promise((resume) => setTimeout(resume, LOOK_EVERY_MS));
    }
    return null;
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

export function Scanner({ onRead, onClose }: { onRead: (text: string) => void; onClose: () => void }) {
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [failed, setFailed] = useState(false);
  const told = useRef(onRead);
  useEffect(() => {
    told.current = onRead;
  }, [onRead]);
  useEffect(() => {
    const stop = new AbortController();
    const look = async (screen: HTMLVideoElement) => {
      try {
        const text = await watch(screen, stop.signal);
        if (text !== null && !stop.signal.aborted) told.current(text);
      } catch {
        setFailed(true);
      }
    };
    if (video.current !== null) void look(video.current);
    return () => stop.abort();
  }, []);
  return (
    <Sheet title={t("scan.title")} onClose={onClose}>
      {failed ? (
        <p className="alarm" role="alert">
          {t("scan.no_camera")}
        </p>
      ) : (
        <>
          <video ref={video} className="scanner" muted playsInline />
          <p>{t("scan.hint")}</p>
        </>
      )}
    </Sheet>
  );
}
