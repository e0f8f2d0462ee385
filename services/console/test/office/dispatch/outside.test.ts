import { describe, expect, it } from "vitest";

import { LINK_PATH, numberOf, tokenOf, tradesOf, wholeLink } from "@/office/dispatch/vendors/vendors";

describe("外协 and 回单 (E04, F35)", () => {
  it("takes a number as a scanner or somebody types it, and nothing else", () => {
    expect(numberOf(" wx-20261122-0007\n")).toBe("WX-20261122-0007");
    for (const wrong of ["", "0007", "WX-2026-1", "WX-20261122-0007/2"]) expect(numberOf(wrong)).toBeNull();
  });

  it("passes on a link under the platform's own address where the service does not know it", () => {
    expect(wholeLink(`${LINK_PATH}#a.b.c`, "https://guanjia.example")).toBe("https://guanjia.example/vendor#a.b.c");
    expect(wholeLink("https://other.example/vendor#a.b.c", "https://guanjia.example")).toBe(
      "https://other.example/vendor#a.b.c",
    );
  });

  it("reads the token behind the # and nowhere else", () => {
    expect(tokenOf("#demo.id.secret")).toBe("demo.id.secret");
    expect(tokenOf("")).toBe("");
  });

  it("parts trades however they were typed, each once", () => {
    expect(tradesOf("防水、电梯,防水  拆除")).toEqual(["防水", "电梯", "拆除"]);
  });
});
