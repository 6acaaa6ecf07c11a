// The page to be measured against: as little as a table with a search can be.
"use strict";

const ROW_HEIGHT = 60;
const AROUND = 6;

const table = document.querySelector("table");
const body = document.getElementById("rows");
const total = document.getElementById("total");
const search = document.getElementById("search");

function spacer() {
  const row = body.insertRow();
  row.className = "space";
  return row.insertCell();
}

function cellsOf(project) {
  const { years, investment_yi: yi } = project;
  return [
    `${project.stage} ${project.no}`,
    project.name,
    project.stage,
    project.sector,
    project.place.printed,
    years ? `${years.start}–${years.end}` : "未公布",
    yi === null ? "未公布" : yi.toFixed(2),
  ];
}

fetch("data/plan.bundle.json")
  .then((response) => response.json())
  .then((bundle) => {
    const places = new Map(bundle["places.json"].map(({ id, name }) => [id, name]));
    const projects = bundle["projects.json"];
    const texts = projects.map((project) =>
      [
        project.name,
        project.place.printed,
        places.get(project.place.area),
        project.sector,
        project.stage,
        project.summary,
        ...project.capacities.map(({ printed }) => printed),
      ]
        .join("\n")
        .toLowerCase(),
    );
    let matching = projects.map((_, at) => at);

    const above = spacer();
    const pool = Array.from({ length: Math.ceil(innerHeight / ROW_HEIGHT) + 2 * AROUND }, () => {
      const row = body.insertRow();
      const texts = Array.from({ length: 7 }, () => row.insertCell().appendChild(new Text()));
      return { row, texts };
    });
    const below = spacer();

    function draw() {
      const scrolled = Math.floor(-body.getBoundingClientRect().top / ROW_HEIGHT) - AROUND;
      const last = Math.max(0, matching.length - pool.length);
      const first = Math.min(Math.max(0, scrolled), last);
      pool.forEach(({ row, texts }, slot) => {
        const at = matching[first + slot];
        row.hidden = at === undefined;
        if (at === undefined) return;
        cellsOf(projects[at]).forEach((text, column) => {
          if (texts[column].data !== text) texts[column].data = text;
        });
      });
      above.style.height = `${first * ROW_HEIGHT}px`;
      below.style.height = `${Math.max(0, last - first) * ROW_HEIGHT}px`;
    }

    function find() {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      matching = [];
      let sum = 0;
      texts.forEach((text, at) => {
        if (words.every((word) => text.includes(word))) {
          matching.push(at);
          sum += projects[at].investment_yi ?? 0;
        }
      });
      table.setAttribute("aria-rowcount", matching.length + 1);
      total.textContent = `${matching.length} 项 ${sum.toFixed(2)} 亿元`;
      draw();
    }

    search.addEventListener("input", find);
    addEventListener("scroll", draw, { passive: true });
    addEventListener("resize", draw);
    find();
    document.documentElement.dataset.state = "running";
  });
