/** Signs drawn by lines: a tablet may lack a font that has them. Always beside a word. */

const PATHS = {
  rider: "M5 18a3 3 0 1 0 .01 0M19 18a3 3 0 1 0 .01 0M8 18h6l2-8h3M14 6h3l1 4M4 10h6v4H4z",
  visitor: "M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-4 3.5-7 8-7s8 3 8 7",
  expected: "M4 6h16v15H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4",
  vehicles: "M3 16v-4l2-5h14l2 5v4zM3 12h18M6 19v-3M18 19v-3M7 14h.01M17 14h.01",
  workers: "M4 14a8 8 0 0 1 16 0M2 14h20v3H2zM10 6V3h4v3",
  slips: "M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9",
  depart: "M5 21V3h9v18zM11 12h.01M14 12h7M18 9l3 3-3 3",
  inside: "M9 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M3 20c0-3.5 2.5-6 6-6s6 2.5 6 6M16 4a3 3 0 0 1 0 6M17 14c2.5.5 4 3 4 6",
  box: "M3 8h18v12H3zM3 8l3-4h12l3 4M10 12h4",
  passing: "M12 6a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M9 22l1.5-6L9 12V8h6v4l-1.500 4L15 22M2 15h4M4 13l2 2-2 2M22 15h-4M20 13l-2 2 2 2",
  "hand-over": "M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4",
  emergency: "M12 3l10 18H2zM12 10v5M12 18h.01",
  lock: "M6 11h12v10H6zM8 11V7a4 4 0 0 1 8 0v4",
  phone: "M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4a2 2 0 0 1-2 2A18 18 0 0 1 3 5a2 2 0 0 1 2-2",
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
