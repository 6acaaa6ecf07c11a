// What is wrong with how a page is laid out, found inside of it: text cut off, things lying over each other.

/** The ten views, with an open record each where a view has records. */
export const VIEWS = [
  "overview",
  "indicators?item=t2-29",
  "clusters?cluster=pneumatics",
  "parks?park=xikou-park&layers=outline,towns,corridor,micro,projects",
  "projects",
  "projects?show=charts",
  "projects?sel=xu-22",
  "firms",
  "firms?item=f-yadeke",
  "tasks",
  "tasks?item=outline",
  "progress",
  "audit",
  "about",
  "about?item=background",
  "about?item=embed",
];

/** The views with `words` in their addresses. */
export function viewsWith(words) {
  return VIEWS.map((view) => `${view}${view.includes("?") ? "&" : "?"}${words}`);
}

/** Opens a view without loading the page anew, and waits until it stands still. */
export async function turnTo(page, view) {
  await page.evaluate(async (hash) => {
    location.hash = hash;
    const quiet = 5;
    let last = "";
    for (let frame = 0, same = 0; frame < 240 && same < quiet; frame += 1) {
      await new Promise((painted) => requestAnimationFrame(painted));
      const root = document.scrollingElement;
      const now = `${root.scrollHeight} ${document.querySelectorAll("*").length}`;
      same = now === last && !document.querySelector("[aria-busy=true]") ? same + 1 : 0;
      last = now;
    }
    window.scrollTo(0, 0);
  }, `#/${view}`);
}

/** Takes the spacing that a person may ask for (WCAG 1.4.12), or, with `isBack`, the page's own again. */
export function spaceOut(page, isBack = false) {
  return page.evaluate(async (isBack) => {
    if (!window.spacing) {
      window.spacing = new CSSStyleSheet();
      window.spacing.replaceSync(
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }`,
      );
    }
    const others = document.adoptedStyleSheets.filter((it) => it !== window.spacing);
    document.adoptedStyleSheets = isBack ? others : [...others, window.spacing];
    // Charts take their new size with the next frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((painted) => requestAnimationFrame(painted));
  }, isBack);
}

/** In the page: every fault of the layout, a line each. */
export function layoutFaults() {
  const faults = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll("*")].filter((it) => it.getBoundingClientRect().right > root.clientWidth + 1);
    faults.push(`the page is ${root.scrollWidth} wide: ${wide.slice(0, 3).map(named).join(", ")}`);
  }

  const styles = new Map();
  function styleOf(element) {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  }
  function named(element) {
    const words = (element.textContent ?? "").trim().slice(0, 16);
    return `${element.localName}.${element.getAttribute("class") ?? ""} “${words}”`;
  }
  function ancestors(element) {
    const all = [];
    for (let it = element; it; it = it.parentElement) all.push(it);
    return all;
  }
  const isForEars = (element) => styleOf(element).clipPath !== "none" && element.clientWidth <= 1;
  const hides = (value) => value === "hidden" || value === "clip";
  const scrolls = (value) => value === "auto" || value === "scroll";

  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("script, style, svg, option, noscript, textarea")) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const above = ancestors(element);
    if (above.some(isForEars)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((it) => it.width > 1 && it.height > 1);
    const clamped = above.find((it) => styleOf(it).webkitLineClamp !== "none");
    let isScrolled = false;
    let moved = null;
    for (const it of above) {
      const style = styleOf(it);
      if (style.position === "fixed" || style.position === "sticky") moved ??= it;
      if (scrolls(style.overflowX) || scrolls(style.overflowY)) isScrolled = true;
      // What can be scrolled to is not cut, whatever hides it further out.
      if (isScrolled || it === document.body || it === document.documentElement || clamped) continue;
      const room = it.getBoundingClientRect();
      for (const box of boxes) {
        const isCut =
          (hides(style.overflowX) && (box.left < room.left - 1 || box.right > room.right + 1)) ||
          (hides(style.overflowY) && (box.top < room.top - 3 || box.bottom > room.bottom + 3));
        if (isCut) {
          faults.push(`cut off: ${named(element)} in ${named(it)}`);
          break;
        }
      }
    }
    if (isScrolled || clamped) continue;
    for (const box of boxes) lines.push({ box, element, moved });
  }

  lines.sort((one, other) => one.box.top - other.box.top);
  for (const [at, { box, element, moved }] of lines.entries()) {
    for (let next = at + 1; next < lines.length && lines[next].box.top < box.bottom - 3; next += 1) {
      const other = lines[next];
      if (other.moved !== moved || other.element === element) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Boxes of letters are higher than letters.
      const least = Math.min(box.height, other.box.height) * 0.4;
      if (across > 2 && down > least) faults.push(`lie over each other: ${named(element)} and ${named(other.element)}`);
    }
  }

  const head = document.querySelector("header");
  if (head?.checkVisibility()) {
    const { bottom, right } = head.getBoundingClientRect();
    if (document.querySelector("main").getBoundingClientRect().top < bottom - 1) faults.push("the head lies over the content");
    for (const it of head.querySelectorAll("a, button")) {
      const box = it.getBoundingClientRect();
      const scroller = ancestors(it).some((each) => scrolls(styleOf(each).overflowX));
      if (box.width > 0 && (box.bottom > bottom + 1 || (!scroller && box.right > right + 1))) faults.push(`out of the head: ${named(it)}`);
    }
  }
  return [...new Set(faults)];
}
