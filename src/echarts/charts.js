/*!
 * Apache ECharts, copyright 2017-2024 The Apache Software Foundation (Apache License 2.0);
 * ZRender, copyright 2017 Baidu Inc. (BSD 3-Clause), with parts of d3 (BSD 3-Clause);
 * tslib, copyright Microsoft Corporation (0BSD).
 */
// Only the parts that our charts use; the page calls them through src/browser/charts.rs.
import { getInstanceByDom, init, use } from "echarts/core";
import { BarChart, GaugeChart, TreemapChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GaugeChart, TreemapChart, GridComponent, TooltipComponent, SVGRenderer]);

window.echarts = { getInstanceByDom, init };
