// The plan's projects, and what conditions should find among them, counted without the program.
import { bundle } from "./server.mjs";

const plan = bundle();

export const projects = plan["projects.json"];

export const stage = (word) => (project) => project.stage === word;
export const sector = (word) => (project) => project.sector === word;
export const place = (name) => {
  const { id } = plan["places.json"].find((candidate) => candidate.name === name);
  return (project) => project.place.area === id;
};
export const years = (from, to) => (project) =>
  project.years !== null && project.years.end >= from && project.years.start <= to;
export const investment = (from, to) => (project) =>
  project.investment_yi !== null && project.investment_yi >= from && project.investment_yi <= to;

/** The projects for which every condition holds. */
export function those(...conditions) {
  return projects.filter((project) => conditions.every((holds) => holds(project)));
}

export function namesOf(some) {
  return some.map((project) => project.name);
}

/** The names of the projects with these ids, in the annex's order. */
export function named(...ids) {
  return namesOf(projects.filter((project) => ids.includes(project.id)));
}

/** 亿元 of the projects, as the app writes it. */
export function sum(some) {
  const wan = some.reduce((total, { investment_yi: yi }) => total + Math.round((yi ?? 0) * 1e4), 0);
  return (wan / 1e4).toFixed(2);
}
