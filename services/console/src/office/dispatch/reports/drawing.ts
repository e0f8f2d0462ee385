/** ECharts as far as the reports need it: bars on a canvas. Fetched when the first chart is shown. */
import { BarChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use as know } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

know([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

const COLOURS = ["#1f6feb", "#0d9488", "#d97706", "#9333ea", "#be123c", "#4d7c0f", "#0369a1", "#a16207", "#78716c"];

export interface Drawing {
  readonly show: (option: EChartsCoreOption) => void;
  readonly fit: () => void;
  readonly end: () => void;
}

/** A chart in an element, in the page's own ink. */
export function draw(element: HTMLElement, { dark }: { readonly dark: boolean }): Drawing {
  const chart = init(element, dark ? "dark" : undefined, { renderer: "canvas" });
  const common = { color: COLOURS, backgroundColor: "transparent", animation: false } as const;
  return {
    show: (option) => chart.setOption({ ...common, ...option }, { notMerge: true }),
    fit: () => chart.resize(),
    end: () => chart.dispose(),
  };
}
