// The projects of the plan, the columns that show them and the search that finds them.

/** The column that nobody sees: everything that the search reads, in small letters. */
export const TEXT = "text";

export const columns = [
  { id: "no", header: "序号", accessorFn: ({ stage, no }) => `${stage} ${no}` },
  { id: "name", header: "项目名称", accessorKey: "name" },
  { id: "stage", header: "建设性质", accessorKey: "stage" },
  { id: "sector", header: "行业类别", accessorKey: "sector" },
  { id: "place", header: "建设地点", accessorFn: ({ place }) => place.printed },
  { id: "years", header: "起止年限", accessorFn: ({ years }) => (years ? `${years.start}–${years.end}` : "未公布") },
  {
    id: "investment",
    header: "总投资（亿元）",
    accessorFn: ({ investment_yi: yi }) => (yi === null ? "未公布" : yi.toFixed(2)),
  },
  { id: TEXT, accessorKey: TEXT },
];

/** The filter of the search: whether a row's text contains each of the words. */
export function containsEveryWord(row, column, words) {
  const text = row.getValue(column);
  return words.every((word) => text.includes(word));
}
containsEveryWord.resolveFilterValue = (typed) => typed.toLowerCase().split(/\s+/).filter(Boolean);

export async function loadProjects() {
  const response = await fetch("data/plan.bundle.json");
  const bundle = await response.json();
  const places = new Map(bundle["places.json"].map(({ id, name }) => [id, name]));
  return bundle["projects.json"].map((project) => ({ ...project, [TEXT]: textOf(project, places) }));
}

function textOf({ name, place, sector, stage, summary, capacities }, places) {
  const printed = capacities.map((capacity) => capacity.printed);
  const texts = [name, place.printed, places.get(place.area), sector, stage, summary, ...printed];
  return texts.join("\n").toLowerCase();
}
