/** Money: whole fen in the services, yuan on the page. */

const FEN = 100;

/** `¥1,234.50` */
export function yuan(fen: number): string {
  const whole = Math.trunc(Math.abs(fen) / FEN).toLocaleString("en-US");
  const rest = String(Math.abs(fen) % FEN).padStart(2, "0");
  return `${fen < 0 ? "-" : ""}¥${whole}.${rest}`;
}

/** The fen somebody meant by `12`, `12.5` or `12.50`; null for anything else. */
export function fenOf(typed: string): number | null {
  const parts = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(typed.trim());
  if (parts === null) return null;
  return Number(parts[1]) * FEN + Number((parts[2] ?? "").padEnd(2, "0"));
}
