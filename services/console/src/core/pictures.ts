/** Photographs as they are kept and sent: smaller, and without a word of where they were taken. */
import type { Bytes } from "./bytes";

/** The longer side: a number on a box can be read, and a night's pictures fit a poor network. */
export const LONGEST_PX = 1600;
const QUALITY = 0.8;

/** The size to draw in, never larger than it was. */
export function fitted(width: number, height: number, longest = LONGEST_PX): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The picture drawn anew as a JPEG: turned as it was held, without EXIF. Raises where the file is no
 * picture this browser can read.
 */
export async function redrawn(file: Blob): Promise<Blob> {
  const image = await createImageBitmap(file);
  try {
    const { width, height } = fitted(image.width, image.height);
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("no canvas");
    pen.drawImage(image, 0, 0, width, height);
    return await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
  } finally {
    image.close();
  }
}

export async function bytesOf(blob: Blob): Promise<Bytes> {
  return new Uint8Array(await blob.arrayBuffer());
}
