// Every view in both languages and every appearance, by its address.

/** The views, by their words in a link. */
export const VIEWS = ["overview", "indicators", "clusters", "parks", "projects", "firms", "tasks", "progress", "audit", "about"];

/** The languages, by their words in a link. */
export const LANGUAGES = ["zh", "en"];

/** The address of a view as a language and an appearance show it: a theme, or `care` for 关怀版. */
export function address(view, language, appearance) {
  const look = appearance === "care" ? "care=1&theme=light" : `theme=${appearance}`;
  return `#/${view}?${look}&lang=${language}`;
}

/** Opens an address in the page that is there, and waits until it is drawn. */
export async function show(page, hash) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
  const language = /lang=(\w+)/.exec(hash)[1];
  await page.waitForFunction((tag) => document.documentElement.lang.startsWith(tag), language);
  await settled(page);
}

/** Waits until the charts near the screen are drawn and nothing changes for a few frames. */
export async function settled(page) {
  await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
  await page.evaluate(async () => {
    await document.fonts.ready;
    let last = -1;
    for (let calm = 0; calm < 6; calm += 1) {
      await new Promise((painted) => requestAnimationFrame(painted));
      const now = document.querySelectorAll("*").length;
      if (now !== last) calm = 0;
      last = now;
    }
  });
}
