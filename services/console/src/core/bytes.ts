/** Bytes as text and back: base64, UTF-8, hex digests. */

export type Bytes = Uint8Array<ArrayBuffer>;

export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text) as Bytes;
}

export function fromUtf8(bytes: ArrayBuffer | Bytes): string {
  return new TextDecoder().decode(bytes);
}
