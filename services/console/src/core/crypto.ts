/**
 * What a device keeps is sealed: AES-GCM under one key of its own. The tablet's is wrapped under each
 * guard's PIN, in memory while it is unlocked and nowhere in the clear; the phone's is made there, and
 * no script can read it out.
 */
import { fromUtf8, utf8, type Bytes } from "./bytes";

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const SALT_BYTES = 16;
/** Of PBKDF2 with SHA-256, as OWASP advises: about half a second on a cheap tablet. */
export const PIN_ITERATIONS = 600_000;

/** A sealed value as IndexedDB keeps it. */
export interface Sealed {
  nonce: Bytes;
  sealed: ArrayBuffer;
}

/** The device's key, wrapped under a PIN. */
export interface Wrapped extends Sealed {
  salt: Bytes;
  iterations: number;
}

/** What is sealed cannot be read with this key, in this place. */
export class NotReadable extends Error {
  override name = "NotReadable";
}

/** Seals and opens values with the device's key. `place` binds a value to the row it stands in, so
 * that one row's content put into another is not read.
 */
export class Vault {
  private readonly key: CryptoKey;

  private constructor(key: CryptoKey) {
    this.key = key;
  }

  /** A vault with these 32 bytes as key; they can be dropped afterwards. */
  static async of(bytes: Bytes): Promise<Vault> {
    if (bytes.length !== KEY_BYTES) throw new NotReadable(`a key has ${KEY_BYTES} bytes`);
    return new Vault(
      await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]),
    );
  }

  /** A vault with a key made here, that can be kept but not read out. */
  static async made(): Promise<{ vault: Vault; key: CryptoKey }> {
    const how = { name: "AES-GCM", length: KEY_BYTES * 8 };
    const key = await crypto.subtle.generateKey(how, false, ["encrypt", "decrypt"]);
    return { vault: new Vault(key), key };
  }

  /** The vault of a key that was kept. */
  static with(key: CryptoKey): Vault {
    return new Vault(key);
  }

  async seal(value: unknown, place: string): Promise<Sealed> {
    return this.sealBytes(utf8(JSON.stringify(value)), place);
  }

  async sealBytes(plain: Bytes, place: string): Promise<Sealed> {
    return encrypted(this.key, plain, place);
  }

  /** Raises NotReadable where the key is another, or the value stood elsewhere. */
  async open<T>({ nonce, sealed }: Sealed, place: string): Promise<T> {
    return JSON.parse(fromUtf8(await this.openBytes({ nonce, sealed }, place))) as T;
  }

  /** Raises NotReadable where the key is another, or the bytes stood elsewhere. */
  async openBytes(value: Sealed, place: string): Promise<Bytes> {
    return new Uint8Array(await decrypted(this.key, value, place));
  }
}

/** The device's key wrapped under a guard's PIN, to unlock without a network. */
export async function wrap(
  deviceKey: Bytes,
  pin: string,
  guard: string,
  iterations = PIN_ITERATIONS,
): Promise<Wrapped> {
  const salt = random(SALT_BYTES);
  const key = await derived(pin, salt, iterations);
  return { ...(await encrypted(key, deviceKey, guard)), salt, iterations };
}

/** The device's key. Raises NotReadable for a wrong PIN. */
export async function unwrap(wrapped: Wrapped, pin: string, guard: string): Promise<Bytes> {
  const key = await derived(pin, wrapped.salt, wrapped.iterations);
  return new Uint8Array(await decrypted(key, wrapped, guard));
}

async function derived(pin: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", utf8(pin), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    material,
    { name: "AES-GCM", length: KEY_BYTES * 8 },
    false,
    ["encrypt", "decrypt"],
  );
}

async function encrypted(key: CryptoKey, plain: Bytes, place: string): Promise<Sealed> {
  const nonce = random(NONCE_BYTES);
  const how = { name: "AES-GCM", iv: nonce, additionalData: utf8(place) };
  return { nonce, sealed: await crypto.subtle.encrypt(how, key, plain) };
}

async function decrypted(key: CryptoKey, value: Sealed, place: string): Promise<ArrayBuffer> {
  const how = { name: "AES-GCM", iv: value.nonce, additionalData: utf8(place) };
  try {
    return await crypto.subtle.decrypt(how, key, value.sealed);
  } catch {
    throw new NotReadable("sealed with another key, or for another place");
  }
}

function random(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
