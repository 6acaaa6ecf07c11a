// Starts the program: theme and language before the first paint, progress while the program arrives, and a
// plain sentence in that language when it is slow, stays away or cannot run. Plain ES2017, because it must speak in
// old browsers too. `static-answers.js` follows it in the same file: what the page can do until then.
//
// The page does not wait for this script (`async`); where it does not run at all, the style sheet says so.
(function () {
  "use strict";
  var script = document.currentScript;
  var isCarried = "carried" in script.dataset;
  var root = document.documentElement;
  var status = document.getElementById("boot-status");
  // A page that a browser saved still says how it stood then.
  root.removeAttribute("data-state");
  // As they stand in the file, for the copies that it makes of itself.
  var firstRoot = root.cloneNode(false);
  var firstStatus = status.cloneNode(true);
  var firstTitle = document.title;

  // When the page is there as a whole; `static-answers.js` waits for it too.
  var parsed = new Promise(function (resolve) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve);
    else resolve();
  });
  window.pageParsed = parsed;

  // What a link says of how the page looks and speaks comes before what was kept on this device.
  function kept(name, inLink) {
    var said = inLink && inLink.exec(location.hash);
    if (said) return said[1];
    try {
      return localStorage.getItem(name);
    } catch (blocked) {
      // Storage is blocked: the system's appearance and Chinese are used.
      return null;
    }
  }
  var theme = kept("theme", /[?&]theme=(auto|light|dark|contrast)(?:&|$)/);
  var language = kept("lang", /[?&]lang=(zh|en)(?:&|$)/);
  var isEnglish = language === "en";
  root.lang = isEnglish ? "en" : "zh-CN";
  if (isEnglish) document.title = "Fenghua Plan Explorer";
  function word(chinese, english) {
    return isEnglish ? english : chinese;
  }
  var isPaper = /[?&]paper=1(?:&|$)/.test(location.hash);
  if (isPaper) theme = "light";
  if (/^(light|dark|contrast)$/.test(theme)) root.setAttribute("data-theme", theme);
  // The page for frames of other sites is embedded whatever its address says.
  var isEmbedded = "framed" in script.dataset || /[?&]embed=1(?:&|$)/.test(location.hash);
  if (isEmbedded) root.setAttribute("data-embed", "");
  var isEasy = kept("care", /[?&]care=(1)(?:&|$)/) === "1" && !isPaper && !isEmbedded;
  if (isEasy) {
    root.setAttribute("data-easy", "");
    root.setAttribute("data-size", kept("text-size") || "large");
  }
  // Of the static page only what the address asks for is shown; nothing, when it is not there.
  function showAsked() {
    var view = (/^#?\/?(\w+)/.exec(location.hash) || [])[1];
    // Nor is it there as a dossier, as one question a screen or as a single thing in a frame.
    if (isPaper || isEasy || isEmbedded && /[?&]one=/.test(location.hash)) view = "paper";
    root.setAttribute("data-view", /^(paper|indicators|clusters|parks|projects|firms|tasks|progress|audit|about)$/.test(view) ? view : "overview");
  }
  showAsked();
  window.addEventListener("hashchange", function () {
    if (root.getAttribute("data-state") !== "running") showAsked();
  });

  // While the program is on its way: also when that takes longer than people wait without a word ("slow").
  function isWaiting() {
    return /^(loading|slow)$/.test(root.getAttribute("data-state"));
  }

  // What a failure leaves.
  var left = word(
    "图表、地图和其他页面不可用；项目库仍可查找、筛选和排序，园区、产业和指标有表格。",
    "so the charts, map and other pages are unavailable. The project list can still be searched, filtered and sorted; parks, industries and indicators are available as tables. "
  );

  // What is said, behind it what is said of the language.
  var said = "", ofLanguage = "";
  var line = document.createTextNode("");
  status.textContent = "";
  status.appendChild(line);
  function say(sentence) {
    said = sentence;
    line.data = said + ofLanguage;
  }

  // The English page stays away, or has come.
  window.sayChinese = function (isIt) {
    ofLanguage = isIt ? " The English page has not loaded yet, so this page is in Chinese for now." : "";
    say(said);
  };

  // Says how it stands and offers to try again.
  function tell(state, sentence) {
    root.setAttribute("data-state", state);
    showAsked();
    say(sentence + " ");
    if (status.lastChild === line) {
      var again = document.createElement("button");
      again.type = "button";
      again.textContent = word("再试一次", "Try again");
      again.onclick = function () { location.reload(); };
      status.appendChild(again);
    }
    status.hidden = false;
  }

  function fail(sentence, details) {
    tell("failed", sentence);
    if (!details || !details.length) return;
    var list = document.createElement("ul");
    list.className = "faults";
    details.forEach(function (detail) {
      list.appendChild(document.createElement("li")).textContent = detail;
    });
    status.appendChild(list);
  }
  // For the program, when it cannot go on.
  window.showFailure = fail;

  // A defect of the program ends it with a trap, wherever it was called from; so does what the platform throws
  // through it.
  var thrown = "";
  function stopped(error) {
    if (error && /wasm-function/.test(error.stack)) {
      fail(word(
        "程序意外停止。请再试一次；若再次出现请换一个浏览器。",
        "The program stopped unexpectedly. Please try again; if this happens again, use another browser."
      ));
    }
  }
  window.addEventListener("error", function (event) {
    thrown = thrown || event.message;
    stopped(event.error);
  });
  window.addEventListener("unhandledrejection", function (event) { stopped(event.reason); });

  // What the program cannot do without.
  var missing = ["WebAssembly", "Response", "fetch", "URL", "TextDecoder", "TextEncoder"].find(function (name) {
    return !window[name];
  });
  if (missing) {
    fail(word(
      "这个浏览器不支持 " + missing + "，" + left + "请换用较新的浏览器，如 Chrome、Edge、Firefox 或 360 极速模式。",
      "This browser does not support " + missing + ", " + left + "Please use a newer browser, such as Chrome, Edge or Firefox."
    ));
  }

  // The glue names it even where it can do without.
  window.FinalizationRegistry = window.FinalizationRegistry || function () {
    this.register = this.unregister = function () {};
  };

  var waiting = word("正在准备图表和地图…", "Getting charts and maps ready…");
  if (!missing) {
    say(waiting);
    status.hidden = false;
  }

  // Seconds without a byte, while anything is on its way; how many requests are; what gives up then.
  var SLOW = 8, DEAD = 15;
  var quiet = 0, pending = 0, clock = 0, impatient = new Set();

  function watch() {
    quiet = 0;
    if (!clock) clock = window.setInterval(tick, 1000);
  }

  function tick() {
    quiet += 1;
    if (quiet >= SLOW) {
      impatient.forEach(function (giveUp) { giveUp(new Error(word("没有收到数据", "no data received"))); });
      impatient.clear();
    }
    if (!isWaiting()) {
      if (!impatient.size) clock = window.clearInterval(clock);
    } else if (quiet === DEAD) {
      tell("slow", word(
        (pending ? "网络没有反应（已有 15 秒没有收到数据）" : "程序没有反应") + "，" + left + "请检查网络后再试一次；若仍如此，请换一个浏览器。",
        (pending ? "The network is not responding (no data for 15 seconds), " : "The program is not responding, ") + left + "Please check your connection and try again; if the problem persists, use another browser."
      ));
    } else if (quiet === SLOW) {
      tell("slow", word(
        (pending ? "网络较慢" : "这台设备较慢") + "，图表和地图还没有准备好；可以先用下面的内容，也可以再试一次。",
        (pending ? "The network is slow: " : "This device is slow: ") + "charts and maps are not ready yet. Meanwhile, use what is below, or try again."
      ));
    }
  }

  // Asks for `path`. Its bytes are counted on a copy: the browser keeps the compiled program of an answer of its own only.
  function fetched(path, total, signal) {
    watch();
    pending += 1;
    var asked = fetch(path, signal ? { signal: signal } : {}).then(function (response) {
      if (!response.ok) throw new Error(String(response.status));
      return response;
    });
    asked.then(function (response) {
      var reader = response.clone().body.getReader();
      var received = 0;
      return reader.read().then(function count(part) {
        quiet = 0;
        if (part.done) return;
        received += part.value.length;
        if (total && isWaiting()) say(waiting + " " + Math.min(100, Math.round((received / total) * 100)) + "% ");
        return reader.read().then(count);
      });
    }).catch(function () {}).then(function () { pending -= 1; });
    return asked;
  }

  // The program ends up here when it cannot start.
  function broken(error) {
    // A failure of the program has already said what happened.
    if (!isWaiting()) return;
    var reason = (error && error.message) || error;
    fail(word(
      "程序没有能够启动（" + reason + "），" + left + "请检查网络后再试一次，或换用较新的浏览器。",
      "The program could not start (" + reason + "), " + left + "Please check your connection and try again, or use a newer browser."
    ));
  }

  function run(program) {
    // Where the glue broke off there is no such name, and why was said before.
    new Promise(function (resolve) {
      resolve(wasm_bindgen({ module_or_path: program }));
    }).catch(function (error) {
      broken(error instanceof ReferenceError && thrown ? thrown : error);
    });
  }

  // The bytes that `src/publish/packed.rs` wrote: eleven digits of base 94 for nine bytes, fewer for a last group.
  function bytesOf(text) {
    var bytes = new Uint8Array(Math.floor((text.length * 9) / 11));
    for (var from = 0, to = 0; from < text.length; from += 11, to += 9) {
      // The group's number in three parts of 24 bits.
      var high = 0, middle = 0, low = 0;
      for (var at = from; at < from + 11 && at < text.length; at += 1) {
        var code = text.charCodeAt(at);
        low = low * 94 + code - (code > 60 ? 33 : 32);
        middle = middle * 94 + (low >>> 24);
        high = high * 94 + (middle >>> 24);
        low &= 0xffffff;
        middle &= 0xffffff;
      }
      for (var last = Math.min(to + 9, bytes.length) - 1; last >= to; last -= 1) {
        bytes[last] = low;
        low = (low >>> 8) | ((middle & 255) << 16);
        middle = (middle >>> 8) | ((high & 255) << 16);
        high >>>= 8;
      }
    }
    return bytes;
  }

  // Adler-32.
  function checksum(bytes) {
    var first = 1, second = 0;
    for (var at = 0; at < bytes.length; at += 1) {
      first += bytes[at];
      if (first >= 65521) first -= 65521;
      second += first;
      if (second >= 65521) second -= 65521;
    }
    return second * 65536 + first;
  }

  // What an element of the offline file carries below the static page, like the answer of a server: its checksum
  // comes first, then zstd.
  function unpacked(id) {
    return new Promise(function (resolve) {
      var bytes = bytesOf(document.getElementById(id).textContent);
      var content = window.unzstd(bytes.subarray(4));
      if (checksum(content) !== new DataView(bytes.buffer).getUint32(0)) throw new Error("damaged: " + id);
      resolve(new Response(content, { headers: { "Content-Type": "application/wasm" } }));
    });
  }

  // A text from the offline file or from the server, of which nobody waits for ever.
  function loaded(id, path) {
    if (isCarried) return parsed.then(function () { return unpacked(id); }).then(textOf);
    return patiently(path).then(textOf);
  }

  // The whole answer for `path`, for which nobody waits for ever. What is given up is ended: browsers let the same
  // request wait behind one that is still open.
  function patiently(path) {
    var asked = window.AbortController && new AbortController();
    return new Promise(function (resolve, reject) {
      function giveUp(error) {
        reject(error);
        if (asked) asked.abort();
      }
      impatient.add(giveUp);
      fetched(path, 0, asked && asked.signal).then(bufferOf).then(resolve, reject).then(function () { impatient.delete(giveUp); });
    }).then(function (bytes) { return new Response(bytes); });
  }

  // "key=value key=value", as an object.
  function pairs(text) {
    var found = {};
    (text || "").split(" ").forEach(function (pair) {
      var at = pair.split("=");
      found[at[0]] = at[1];
    });
    return found;
  }

  // The files of the parts of the program beside the first, and in which part a view is. The offline file has none:
  // it carries the program in one piece.
  var PARTS = pairs(script.dataset.parts), VIEWS = pairs(script.dataset.views);
  // What parts share: modules in one file.
  var SHARED = "shared";
  var parts = {};

  // A part, or what parts share. It comes once; after a failure it is asked for anew.
  function part(key) {
    if (!parts[key]) {
      var file = PARTS[key].split(":");
      parts[key] = patiently(file[0]).then(bufferOf).then(function (bytes) {
        // Another file would run until something in it is missing.
        if (checksum(new Uint8Array(bytes)) !== Number(file[1])) throw new Error("damaged: " + key);
        return bytes;
      });
      if (key === SHARED) parts[key] = parts[key].then(WebAssembly.compile);
      parts[key].catch(function () { delete parts[key]; });
    }
    return parts[key];
  }

  // The module that the glue asks for, by the name that the splitter gave it.
  window.fetchPart = function (url) {
    var name = /(\w+)\.wasm$/.exec(url)[1];
    var own = /^split_(\w+)/.exec(name);
    var bytes = own ? part(own[1]) : part(SHARED).then(function (module) {
      return WebAssembly.Module.customSections(module, name)[0];
    });
    return bytes.then(function (bytes) {
      return new Response(bytes, { headers: { "Content-Type": "application/wasm" } });
    });
  };

  // Fetches a part, and what it shows, before it is asked for.
  function ahead(key) {
    if (!PARTS[key]) return Promise.resolve();
    return Promise.all([part(key), part(SHARED), loadRecords()]).catch(function () {});
  }

  function viewOf(hash) {
    return (/^#?\/?(\w+)/.exec(hash) || [])[1] || "overview";
  }

  // What a link leads to, once it is pointed at.
  function aheadOf(event) {
    var link = event.target.closest && event.target.closest("a[href*='#/']");
    if (link) ahead(VIEWS[viewOf(link.hash)]);
  }
  ["pointerover", "focusin", "touchstart"].forEach(function (name) {
    document.addEventListener(name, aheadOf, { passive: true });
  });

  // All parts, one after the other, once the page has nothing else to do; not where data are to be saved, nor in a frame.
  function aheadWhenIdle() {
    var saves = navigator.connection && navigator.connection.saveData;
    if (saves || isEmbedded || root.getAttribute("data-state") !== "running") return;
    this.disconnect();
    var keys = Object.keys(PARTS);
    function next() {
      var idle = window.requestIdleCallback || function (act) { window.setTimeout(act, 500); };
      var key = keys.shift();
      if (key) idle(function () { ahead(key).then(next); });
    }
    next();
  }
  if (!isCarried) {
    var settled = new MutationObserver(function () { aheadWhenIdle.call(settled); });
    settled.observe(root, { attributes: true, attributeFilter: ["data-state"] });
  }

  // The static page in English and the plan's English words lie in the offline file together.
  function carriedEnglish(at) {
    return loaded("english-packed").then(function (both) { return both.split("\0")[at]; });
  }

  // The static page in English, for `static-answers.js` to ask for.
  window.loadEnglishPage = function () {
    return isCarried ? carriedEnglish(0) : loaded("", script.dataset.english);
  };

  // The answers that the page has before its program, for `static-answers.js` to ask for.
  window.loadAnswers = function () {
    if (isCarried) return loaded("answers-packed");
    return Promise.resolve(document.getElementById("answers").textContent);
  };

  // The plan, for the program to ask for: the first time that which is asked for together with the program.
  var PLAN = ["plan-packed", "data/plan.bundle.json"];
  var plan = null;
  window.loadPlan = function () {
    var came = plan || loaded(PLAN[0], PLAN[1]);
    plan = null;
    return came;
  };

  // The rest of the plan, for the parts: once, and after a failure anew. The offline file has the plan in one piece.
  var records = null;
  window.loadRecords = function () {
    if (isCarried) return Promise.resolve("");
    if (!records) {
      records = loaded("", "data/records.bundle.json");
      records.catch(function () { records = null; });
    }
    return records;
  };

  // Nobody can see the bytes of a script come, nor end its request: after so long it is given up, and asked for by
  // another address, since browsers let the same request wait behind one that is open.
  var tries = 0;
  function fetchCharts() {
    return new Promise(function (resolve, reject) {
      var library = document.createElement("script");
      library.src = script.dataset.charts + (tries ? "?" + tries : "");
      tries += 1;
      library.onload = resolve;
      library.onerror = function () {
        library.remove();
        reject(new Error(script.dataset.charts + " did not load"));
      };
      window.setTimeout(library.onerror, DEAD * 1000);
      document.head.appendChild(library);
    });
  }

  function runCarried(id) {
    return unpacked(id).then(textOf).then(function (code) {
      var script = document.createElement("script");
      script.textContent = code;
      document.head.appendChild(script);
      script.remove();
    });
  }

  // The chart library, for the program to ask for. It comes once; after a failure it is tried anew.
  var charts = null;
  window.loadCharts = function () {
    if (!charts) {
      charts = ("carried" in script.dataset ? runCarried("charts") : fetchCharts()).then(function () {
        if (!window.echarts) throw new Error("the chart library did not run");
      });
      charts.catch(function () { charts = null; });
    }
    return charts;
  };

  // The licences of everything that is handed on, for the program to ask for.
  window.loadLicences = function () {
    return loaded("licences-packed", "licences.txt");
  };

  // The English of the plan's words, for the program to ask for.
  window.loadEnglish = function () {
    return isCarried ? carriedEnglish(1) : loaded("", "data/english.json");
  };

  function textOf(response) {
    return response.text();
  }

  function bufferOf(response) {
    return response.arrayBuffer();
  }

  // The offline file as a text, for the program to put figures into: this file as it was before
  // anything changed it, or a promise of the one that lies beside the hosted page.
  var untouched = null;
  window.loadCopy = function () {
    if (untouched) return "<!doctype html>" + untouched.outerHTML;
    var path = script.dataset.copy;
    if (!path) return Promise.reject(new Error("no offline file lies beside this page"));
    return loaded("", path.split("/").map(encodeURIComponent).join("/"));
  };

  function keepUntouched() {
    untouched = firstRoot;
    root.childNodes.forEach(function (node) { untouched.appendChild(node.cloneNode(true)); });
    untouched.querySelector("#boot-status").replaceWith(firstStatus);
    untouched.querySelector("title").textContent = firstTitle;
  }

  if (isCarried) {
    parsed.then(function () {
      keepUntouched();
      if (missing) return;
      watch();
      plan = unpacked(PLAN[0]).then(textOf);
      Promise.all([unpacked("program"), plan, runCarried("glue")]).then(function (came) { run(came[0]); }, function () {
        fail(word(
          "这个文件不完整，" + left + "请重新拷贝文件。",
          "This file is incomplete, " + left + "Please copy the file again."
        ));
      });
    });
    return;
  }
  if (missing) return;

  function start() {
    if (isPaper) ahead("paper");
    ahead(isEasy ? "easy" : VIEWS[viewOf(location.hash)]);
    var program = fetched(script.dataset.wasm, Number(script.dataset.wasmBytes));
    plan = fetched(PLAN[1]).then(textOf);
    // The program says it.
    plan.catch(function () {});
    pending += 1;
    var glue = new Promise(function (resolve, reject) {
      var element = document.createElement("script");
      element.src = script.dataset.glue;
      element.onload = resolve;
      element.onerror = function () { reject(new Error(word("没有取到程序文件", "its files could not be loaded"))); };
      document.head.appendChild(element);
    });
    glue.then(function () { pending -= 1; }, function () {});
    Promise.all([program, glue]).then(function (came) { run(came[0]); }).catch(broken);
  }

  // First the page is painted, which needs the network and the processor too; a page that nobody sees is not.
  parsed.then(function () {
    var isStarted = false;
    function once() {
      if (!isStarted) start();
      isStarted = true;
    }
    window.requestAnimationFrame(function () { window.setTimeout(once); });
    window.setTimeout(once, 300);
  });

  // A copy for later visits without a network: never in a frame, and only where it is wanted. What belongs to other
  // pages of this host, or to the folder above, is left alone.
  function keepCopy() {
    if (!("serviceWorker" in navigator) || window.top !== window) return;
    var folder = new URL("./", location.href).href;
    var unwanted = false;
    try {
      // Releases before kept one choice for all pages of a host.
      unwanted = (localStorage.getItem("offline-copy " + folder) || localStorage.getItem("offline-copy")) === "off";
    } catch (blocked) {
      unwanted = true;
    }
    if (!unwanted) {
      navigator.serviceWorker.register("sw.js").catch(function () {});
      return;
    }
    navigator.serviceWorker.getRegistration(folder).then(function (found) {
      if (found && found.scope === folder) found.unregister();
    });
    if (window.caches) {
      ownCaches(folder).then(function (names) {
        names.forEach(function (name) { caches.delete(name); });
      });
    }
  }
  window.addEventListener("offline-copy", keepCopy);
  // Later than everything that the page itself is waiting for.
  if (script.dataset.worker) window.setTimeout(keepCopy, 3000);
})();
