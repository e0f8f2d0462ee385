/** An order as dispatch answers it, with sensible defaults. */
import type { Order, Round } from "@/office/dispatch/order/order";

const REPAIR = { code: "repair", zh: "报修", en: "repair" };

// What the panel does not look at may be missing: the service tells ever more of an order.
export function aRound(more: Partial<Round> = {}): Round {
  const round: Partial<Round> = {
    number: 1,
    began_at: null,
    reason: "",
    notice_number: "",
    appointment: null,
    assistants: [],
    quote: null,
    quotes: [],
    agreed: null,
    payer: null,
    lines: [],
    total_fen: 0,
    total_yuan: "0.00",
    started_at: null,
    finished_at: null,
    unsigned: null,
    visit_at: null,
    code: null,
    sign_off: null,
    posted_at: null,
    satisfied_at: null,
    checklist: [],
    left_open_reason: "",
    ...more,
  };
  return round as Round;
}

/** Somebody else's unless `yours`; of its technician where the name says so. */
export function possible(code: string, more: { yours?: boolean; of_technician?: boolean } = {}) {
  const permission = { code: "orders.assign", zh: "派工", en: "assign" };
  return { code, zh: code, en: code, permission, yours: true, of_technician: false, ...more };
}

export function anOrder(more: Partial<Order> = {}): Order {
  const order: Partial<Order> = {
    id: "order-1",
    number: "WX-20261122-0001",
    state: { code: "on_site", zh: "已到场", en: "on site" },
    kind: REPAIR,
    urgency: "P2",
    where: "8-2-0101",
    building: "8",
    matter: "厨房漏水",
    requested_at: "2026-11-22T08:00:00Z",
    technician_id: "wang",
    technician: "王师傅",
    clock: null,
    clocks: [],
    overdue: false,
    urges: 0,
    waiting_for: null,
    helping: 0,
    changed_at: null,
    contact_id: null,
    contact_number: "",
    contact_name: "",
    contact_phone: "",
    unit_id: "u-1",
    emergency: null,
    complex_work: false,
    appointment_at: null,
    history: [],
    notes: [],
    related: [],
    acts: [],
    possible: [],
    round: 1,
    rounds: [aRound()],
    delay: null,
    department: { code: "engineering", zh: "工程维修", en: "engineering" },
    resumes_at: null,
    proposed_technician_id: null,
    household: [],
    ...more,
  };
  return order as Order;
}
