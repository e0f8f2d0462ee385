/** 派工单 of some orders as one PDF, a sheet to each. */
import { answered, dispatch } from "@/api/client";

export const MOST_AT_ONCE = 30;

export function fetchSlips(ids: readonly string[]): Promise<unknown> {
  return answered(
    dispatch.GET("/paper-slips/print.pdf", { params: { query: { order_id: [...ids] } }, parseAs: "blob" }),
  );
}
