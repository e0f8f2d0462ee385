import { useComputedColorScheme } from "@mantine/core";
import type { EChartsCoreOption } from "echarts/core";
import { useEffect, useRef } from "react";

import classes from "./reports.module.css";

interface ChartProps {
  /** What it shows, for who does not see it; the figures stand in the table beside it. */
  readonly label: string;
  readonly option: EChartsCoreOption;
}

/** A chart, drawn on a canvas once its code is there. */
export function Chart({ label, option }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const dark = useComputedColorScheme("light") === "dark";
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const gone = new AbortController();
    void drawn(element, option, dark, gone.signal);
    return () => gone.abort();
  }, [option, dark]);
  return <div ref={place} className={classes.chart} role="img" aria-label={label} />;
}

/** Draws it as soon as the code is there, until the signal is given. */
async function drawn(element: HTMLElement, option: EChartsCoreOption, dark: boolean, gone: AbortSignal): Promise<void> {
  const { draw } = await import("./drawing");
  if (gone.aborted) return;
  const drawing = draw(element, { dark });
  drawing.show(option);
  const watch = new ResizeObserver(drawing.fit);
  watch.observe(element);
  gone.addEventListener("abort", () => {
    watch.disconnect();
    drawing.end();
  });
}
