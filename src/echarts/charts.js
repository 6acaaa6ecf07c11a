/*!
 * Apache ECharts, copyright 2017-2024 The Apache Software Foundation (Apache License 2.0);
 * ZRender, copyright 2017 Baidu Inc. (BSD 3-Clause), with parts of d3 (BSD 3-Clause);
 * tslib, copyright Microsoft Corporation (0BSD).
 */
// Only the parts that our charts use; the page calls them through src/browser/charts.rs.
import { getInstanceByDom, init, use } from "echarts/core";
import { BarChart, CustomChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

// Space around words, and the smallest room for them, px.
const AROUND = 4;
const SMALLEST = [36, 20];

/**
 * Draws the areas that src/charts/treemap.rs asks for: options are JSON and hold no function. Edges are lines on the
 * rectangles, so that no rectangle gives any of its size for a gap.
 */
const areas = ({ data }) => ({ dataIndex }, api) => {
  const { name, value: [left, top, right, bottom], fill, ink } = data[dataIndex];
  const [x, y, width, height] = [
    [left, api.getWidth()], [top, api.getHeight()], [right - left, api.getWidth()], [bottom - top, api.getHeight()],
  ].map(([share, whole]) => share * whole);
  const style = {
    text: name,
    fill: ink,
    width: width - 2 * AROUND,
    // The name of a sector is one line, which has its own height.
    ...(fill ? { height: height - 2 * AROUND, overflow: "break", lineOverflow: "truncate" } : { overflow: "truncate" }),
    lineHeight: 15,
  };
  const hasRoom = width > SMALLEST[0] && height > SMALLEST[1];
  return {
    type: "rect",
    shape: { x, y, width, height },
    style: { fill: fill ?? "none", stroke: "var(--surface)", lineWidth: fill ? 1.5 : 0 },
    emphasis: { style: { stroke: "var(--ink)", lineWidth: 2 } },
    silent: !fill,
    textConfig: { position: "insideTopLeft", distance: AROUND },
    textContent: hasRoom ? { style } : undefined,
  };
};

/** What our options, of which charming knows less than ECharts, leave out. */
const complete = ({ registerPreprocessor }) =>
  registerPreprocessor(({ series = [], yAxis = [] }) => {
    for (const one of series) if (one.type === "custom") one.renderItem = areas(one);
    // Names of several lines: letters must not reach into the next one.
    for (const { axisLabel } of yAxis) if (axisLabel) axisLabel.lineHeight = 14;
  });

use([BarChart, CustomChart, GridComponent, TooltipComponent, SVGRenderer, complete]);

window.echarts = { getInstanceByDom, init };
