// What is noted inside of the measured page. Each function runs in the page, before its scripts.

/** Notes when the first row stands on the page, when the page is interactive, and what moves. */
export function noteLoading() {
  const noted = (window.noted = { row: null, interactive: null, shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });

  const observer = new MutationObserver(() => {
    if (document.documentElement?.dataset.state === "running") {
      noted.interactive ??= performance.now();
      observer.disconnect();
    }
  });
  observer.observe(document, { attributes: true, subtree: true, childList: true });

  // A message that is sent in a frame is delivered after that frame is painted.
  const painted = new MessageChannel();
  painted.port1.onmessage = () => (noted.row = performance.now());
  const look = () => {
    const rows = [...document.querySelectorAll("tbody tr")];
    // A row may be laid out and not yet shown.
    const isShown = (row) => row.offsetHeight > 0 && row.checkVisibility({ visibilityProperty: true });
    const isThere = rows.some((row) => row.textContent.trim() !== "" && isShown(row));
    if (isThere) painted.port2.postMessage(null);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Notes for each input how long it takes until the last frame in which something changed is painted. */
export function noteKeystrokes() {
  // So many frames without a change are the end of it.
  const CALM_FRAMES = 12;
  window.keystrokes = [];
  let changes = 0;
  addEventListener("DOMContentLoaded", () => {
    new MutationObserver(() => (changes += 1)).observe(document.body, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  // As above.
  const painted = new MessageChannel();
  let done;
  painted.port1.onmessage = () => done();

  document.addEventListener(
    "input",
    (event) => {
      let seen = changes;
      let calm = 0;
      let last = null;
      const next = () => requestAnimationFrame(frame);
      const frame = () => {
        calm = changes === seen ? calm + 1 : 0;
        seen = changes;
        if (calm >= CALM_FRAMES) {
          window.keystrokes.push(last);
        } else if (calm > 0) {
          next();
        } else {
          done = () => {
            last = performance.now() - event.timeStamp;
            next();
          };
          painted.port2.postMessage(null);
        }
      };
      next();
    },
    { capture: true },
  );
}

/** Ms from asking for `hash` until that view is painted in that language. */
export function noteOpening({ hash, view, language }) {
  return new Promise((done) => {
    const root = document.documentElement;
    const open = () => document.querySelector("nav [aria-current=page]")?.getAttribute("href");
    const isThere = () => open()?.startsWith(`#/${view}`) && root.lang.startsWith(language);
    // As above.
    const painted = new MessageChannel();
    const began = performance.now();
    painted.port1.onmessage = () => done(performance.now() - began);
    const look = () => {
      if (isThere()) painted.port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    location.hash = hash;
  });
}

/** Notes how long it takes from choosing a file until its preview is painted. */
export function notePreviews() {
  window.previewed = null;
  // As above.
  const painted = new MessageChannel();
  let began;
  painted.port1.onmessage = () => (window.previewed = performance.now() - began);
  const look = () => {
    if (document.querySelector(".look-through-sum")) painted.port2.postMessage(null);
    else requestAnimationFrame(look);
  };
  document.addEventListener(
    "change",
    ({ target }) => {
      if (target.type !== "file") return;
      window.previewed = null;
      began = performance.now();
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}
