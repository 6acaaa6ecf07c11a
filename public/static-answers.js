// The page until its program runs, and where it never does: English, the first screen of 关怀版, and the table
// of projects, which can be searched, filtered and sorted. What a choice keeps, what an order is and what words are
// looked for in was found by the program's own code when the page was built (`src/export/static_answers.rs`); here it is
// looked up, and words are compared as `src/query/terms.rs` compares them. Choices are kept in the address, where the
// program finds them. Plain ES2017.
(function () {
  "use strict";
  var root = document.documentElement;
  var script = document.getElementById("boot");
  var isEnglish = root.lang === "en";
  var BOXES = "[data-static=projects] .facets input[type=checkbox]";
  var FIELDS = "[data-static] [role=search] input";
  var SORT = "[data-static=projects] select[name=sort]";
  // The answers; of each row the texts that are searched, first that which pinyin finds too; of each character how it
  // is read; the rows as the annex has them; which order they have.
  var choices, presses, orders, texts, readings, rows, order;
  // The English of each row.
  var english = [];

  function isRunning() {
    return root.getAttribute("data-state") === "running";
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch (broken) {
      return "";
    }
  }

  // The address's pairs of key and value, as they are written.
  function asked() {
    var pairs = new Map();
    (location.hash.split("?")[1] || "").split("&").forEach(function (pair) {
      var at = pair.indexOf("=");
      if (at > 0) pairs.set(pair.slice(0, at), pair.slice(at + 1));
    });
    return pairs;
  }

  // As many as the program keeps of a link.
  function values(raw) {
    return (raw || "").split(",", 500).map(decoded).filter(Boolean);
  }

  // Asks for `value` under `key` and answers. A frame may not change its address: then it answers all the same.
  var refused = null;
  function ask(key, value) {
    var pairs = refused || asked();
    pairs.delete(key);
    if (value) pairs.set(key, value);
    var written = Array.from(pairs, function (pair) { return pair.join("="); }).join("&");
    try {
      history.replaceState(history.state, "", (location.hash.split("?")[0] || "#/overview") + (written && "?" + written));
    } catch (blocked) {
      refused = pairs;
    }
    answer();
  }

  // Marks the view that is asked for in the row of views.
  function mark() {
    var wanted = "#/" + root.getAttribute("data-view");
    document.querySelectorAll(".masthead nav a").forEach(function (link) {
      if (link.getAttribute("href").startsWith(wanted)) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    });
  }

  // Reads the static page, which English may have replaced.
  function read() {
    if (isRunning()) return;
    mark();
    // A damaged file has none; the program says it.
    window.loadAnswers().then(learn, function () {});
  }

  function learn(early) {
    if (isRunning()) return;
    var known = JSON.parse(early);
    choices = new Map(Object.entries(known.choices));
    presses = new Map(Object.entries(known.presses));
    orders = new Map(Object.entries(known.orders));
    readings = new Map();
    known.readings.replace(/([a-z]+)([^a-z]+)/g, function (_, reading, characters) {
      Array.from(characters, function (it) { readings.set(it, (readings.get(it) || []).concat(reading)); });
    });
    rows = Array.from(document.querySelectorAll("[data-static=projects] tbody .line"));
    texts = rows.map(function (row, at) {
      var beside = known.texts[at];
      return [folded(row.querySelector("th button").textContent) + "\n" + beside[0], beside[1], english[at] || ""];
    });
    order = null;
    // What was typed before this ran.
    var typed = Array.from(document.querySelectorAll(FIELDS)).find(function (field) { return field.value; });
    if (typed && !asked().has("q")) ask("q", encodeURIComponent(typed.value));
    else answer();
  }

  // Width and case folded.
  function folded(text) {
    return text.replace(/[\uFF01-\uFF5E]/g, function (wide) { return String.fromCharCode(wide.charCodeAt(0) - 0xFEE0); })
      .replace(/\u3000/g, " ").replace(/[A-Z]+/g, function (capitals) { return capitals.toLowerCase(); });
  }

  // The words of what was typed, as far as the program reads it.
  function words(typed) {
    return Array.from(typed).slice(0, 120).join("").split(/(?:(?!\uFEFF)[\s\x85])+/).filter(Boolean).map(folded);
  }

  // Whether `text` goes on from `at` as `word` does from `from`: as it is written, or as it is read, in full or by
  // the first letter; the last reading may be unfinished.
  function matches(word, from, text, at) {
    if (from === word.length) return true;
    if (at === text.length) return false;
    if (word[from] === text[at] && matches(word, from + 1, text, at + 1)) return true;
    return (readings.get(text[at]) || []).some(function (reading) {
      var spelt = 0;
      while (spelt < reading.length && word[from + spelt] === reading[spelt]) spelt += 1;
      if (!spelt) return false;
      if (spelt < reading.length) return from + spelt === word.length || matches(word, from + 1, text, at + 1);
      return matches(word, from + spelt, text, at + 1) || (spelt > 1 && matches(word, from + 1, text, at + 1));
    });
  }

  function occurs(word, row) {
    if (row.some(function (text) { return text.includes(word); })) return true;
    for (var at = 0; /[a-z]/.test(word) && at < row[0].length; at += 1) {
      if (matches(word, 0, row[0], at)) return true;
    }
    return false;
  }

  // Shows the rows that the address asks for, in its order, and what was asked.
  function answer() {
    if (!rows || isRunning()) return;
    var pairs = refused || asked();
    var typed = decoded(pairs.get("q") || "");
    var wanted = words(typed);
    var shown = texts.map(function (row) {
      return wanted.every(function (word) { return occurs(word, row); });
    });
    var isAsked = wanted.length > 0;
    pairs.forEach(function (raw, key) {
      var kept = values(raw).map(function (value) { return choices.get(key + "=" + value); }).filter(Boolean);
      if (!kept.length) return;
      isAsked = true;
      // One of several choices of a facet is enough.
      shown = shown.map(function (is, at) {
        return is && kept.some(function (list) { return list.includes(at); });
      });
    });
    rows.forEach(function (row, at) { row.hidden = !shown[at]; });
    arrange(decoded(pairs.get("sort") || ""));
    document.querySelectorAll(BOXES).forEach(function (box) {
      if (box.name) box.checked = values(pairs.get(box.name)).includes(box.value);
    });
    document.querySelectorAll(FIELDS).forEach(function (field) {
      if (field.value !== typed) field.value = typed;
      say(field, isAsked, shown.filter(Boolean).length);
    });
    // Sums and counts of the whole plan are not those of the choice.
    if (isAsked) root.setAttribute("data-answered", "");
    else root.removeAttribute("data-answered");
  }

  function arrange(sort) {
    var wanted = orders.has(sort) ? sort : "";
    if (wanted === order) return;
    order = wanted;
    var body = rows[0] && rows[0].parentNode;
    var last = body && body.lastElementChild;
    (orders.get(wanted) || rows.map(function (_, at) { return at; })).forEach(function (row, at) {
      rows[row].setAttribute("aria-rowindex", at + 2);
      body.insertBefore(rows[row], last);
    });
    document.querySelectorAll("[data-static=projects] th[data-column][scope=col]").forEach(function (heading) {
      var isBy = wanted.replace("-", "") === heading.dataset.column;
      if (isBy) heading.setAttribute("aria-sort", wanted[0] === "-" ? "descending" : "ascending");
      else heading.removeAttribute("aria-sort");
      heading.querySelector(".sort-arrow").textContent = !isBy ? "" : wanted[0] === "-" ? "↓" : "↑";
    });
    document.querySelectorAll(SORT).forEach(function (choice) { choice.value = wanted; });
  }

  function say(field, isAsked, count) {
    var search = field.closest("[role=search]");
    var said = search.parentNode.querySelector(".answered-count");
    if (!said) {
      said = document.createElement("p");
      said.className = "answered-count";
      said.setAttribute("role", "status");
      search.after(said);
      // Where the list stands in another view, it is what was found.
      if (search.closest("[data-static=overview]")) said.append(document.createElement("a"));
    }
    said.hidden = !isAsked;
    var link = said.querySelector("a");
    if (link) link.href = "#/projects" + (/\?.*/.exec(location.hash) || "");
    (link || said).textContent = !isAsked ? "" : isEnglish ? count + (count === 1 ? " project found" : " projects found") : "找到 " + count + " 个项目";
  }

  function chosen(name) {
    return Array.from(document.querySelectorAll(BOXES + ":checked"))
      .filter(function (box) { return box.name === name; })
      .map(function (box) { return encodeURIComponent(box.value); })
      .join(",");
  }

  document.addEventListener("input", function (event) {
    if (rows && !isRunning() && event.target.matches(FIELDS)) {
      ask("q", encodeURIComponent(event.target.value));
    }
  });
  document.addEventListener("change", function (event) {
    var target = event.target;
    if (!rows || isRunning()) return;
    if (target.matches(BOXES)) ask(target.name, chosen(target.name));
    else if (target.matches(SORT)) ask("sort", target.value);
  });
  document.addEventListener("click", function (event) {
    if (!rows || isRunning()) return;
    var heading = event.target.closest("[data-static=projects] th[data-column][scope=col]");
    if (heading) {
      var steps = presses.get(heading.dataset.column) || [];
      ask("sort", steps[steps.indexOf(order) + 1]);
    }
    // The program opens it as soon as it is there.
    var name = event.target.closest("[data-static=projects] .line th button");
    if (name) ask("sel", encodeURIComponent(name.id.replace("open-", "")));
    var opener = event.target.closest(".facets-toggle, .facets-done");
    if (opener) {
      var isOpen = document.getElementById("facets").classList.toggle("is-open");
      document.querySelector(".facets-toggle").setAttribute("aria-expanded", isOpen);
    }
  });
  window.addEventListener("hashchange", function () {
    if (!isRunning()) mark();
    answer();
  });

  // The program makes everything anew: what had the keyboard gets it back.
  var focused = null;
  document.addEventListener("focusin", function (event) {
    var target = event.target;
    var heading = target.closest("th[data-column][scope=col]");
    focused = heading ? "th[data-column=" + heading.dataset.column + "][scope=col] button"
      : target.name ? "[name=" + target.name + "]" + (target.type === "checkbox" ? "[value=" + CSS.escape(target.value) + "]" : "")
      : target.id ? "#" + target.id : null;
  });
  document.addEventListener("focusout", function () {
    // Not when it goes away because the program comes.
    window.setTimeout(function () { if (!isRunning() && document.activeElement === document.body) focused = null; });
  });
  new MutationObserver(function (_, observer) {
    if (!isRunning()) return;
    observer.disconnect();
    var again = focused && document.activeElement === document.body && document.querySelector(focused);
    if (again) again.focus({ preventScroll: true });
  }).observe(root, { attributes: true, attributeFilter: ["data-state"] });

  var parsed = window.pageParsed;
  parsed.then(showEasy).then(read);
  if (isEnglish) {
    // Chinese is not painted before it, unless it is slow.
    root.setAttribute("data-turning", "");
    var show = function (isChinese) {
      window.clearTimeout(patience);
      root.removeAttribute("data-turning");
      window.sayChinese(isChinese);
    };
    var patience = window.setTimeout(show, 2500, true);
    Promise.all([window.loadEnglishPage(), parsed]).then(function (came) {
      if (!isRunning()) turn(came[0]);
      show(false);
    }).catch(function () { show(true); });
  }

  // Puts the English page in the place of the Chinese one.
  function turn(html) {
    var page = new DOMParser().parseFromString(html, "text/html");
    var parts = ["app", "plan-tables"].map(function (id) { return page.getElementById(id); });
    // An answer may be another page, such as one of a network that asks for a password.
    if (!parts.every(Boolean)) throw new Error("not the page");
    english = JSON.parse(page.getElementById("answers").textContent);
    parts.forEach(function (part) { document.getElementById(part.id).replaceWith(part); });
    showEasy();
    read();
  }

  // The first screen of 关怀版, where no other is asked for.
  function showEasy() {
    var start = document.getElementById("easy-start");
    if (start && root.hasAttribute("data-easy") && !isRunning() && /^#?\/?(overview)?(\?|$)/.test(location.hash)) {
      start.replaceWith(start.content);
    }
  }

  // Last, so that a script that broke off leaves the page to the style sheet.
  if (!root.hasAttribute("data-state")) root.setAttribute("data-state", "loading");
})();
