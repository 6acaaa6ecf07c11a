// Starts the program: theme and language before the first paint, progress while the program arrives, and a
// plain sentence in that language when it cannot run. Plain ES2017, because it must speak in old browsers too.
// `early.js` follows it in the same file: what the page can do until then.
(function () {
  "use strict";
  var script = document.currentScript;
  var root = document.documentElement;
  var status = document.getElementById("boot-status");
  // As they stand in the file, for the copies that it makes of itself.
  var firstRoot = root.cloneNode(false);
  var firstStatus = status.cloneNode(true);
  var firstTitle = document.title;
  root.setAttribute("data-state", "loading");

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
  var isEmbedded = /[?&]embed=1(?:&|$)/.test(location.hash);
  if (isEmbedded) root.setAttribute("data-embed", "");
  var isEasy = kept("care", /[?&]care=(1)(?:&|$)/) === "1" && !isPaper && !isEmbedded;
  if (isEasy) {
    root.setAttribute("data-easy", "");
    root.setAttribute("data-size", kept("text-size") || "large");
  }
  // Of the static page only what the address asks for is shown; nothing, when it is not there.
  function showAsked() {
    var view = (/^#?\/?(\w+)/.exec(location.hash) || [])[1];
    // Nor is it there as a dossier or as one question a screen.
    if (isPaper || isEasy) view = "paper";
    root.setAttribute("data-view", /^(paper|indicators|clusters|parks|projects|firms|tasks|progress|audit|about)$/.test(view) ? view : "overview");
  }
  showAsked();
  window.addEventListener("hashchange", function () {
    if (root.getAttribute("data-state") !== "running") showAsked();
  });

  // What a failure leaves.
  var left = word(
    "图表、地图和其他页面不可用；下面是全部项目，仍可查找、筛选和排序。",
    "so charts, map and the other pages are not there; below are all projects, which can be searched, filtered and sorted."
  );

  function fail(sentence) {
    root.setAttribute("data-state", "failed");
    status.textContent = sentence;
    status.hidden = false;
  }

  // A defect of the program ends it with a trap, wherever it was called from.
  function stopped(error) {
    if (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) {
      fail(word(
        "程序意外停止。请刷新页面；若再次出现请换一个浏览器。",
        "The program stopped unexpectedly. Please reload the page; if this happens again, use another browser."
      ));
    }
  }
  window.addEventListener("error", function (event) { stopped(event.error); });
  window.addEventListener("unhandledrejection", function (event) { stopped(event.reason); });

  // The static page in English, for `early.js` to ask for.
  window.loadEnglishPage = function () {
    return loaded("english-page-packed", script.dataset.english);
  };

  if (typeof WebAssembly !== "object" || typeof Response !== "function") {
    fail(word(
      "这个浏览器不支持 WebAssembly，" + left + "请换用较新的浏览器，如 Chrome、Edge、Firefox 或 360 极速模式。",
      "This browser does not support WebAssembly, " + left + " Please use a newer browser, such as Chrome, Edge or Firefox."
    ));
    return;
  }

  var waiting = word("正在准备图表和地图…", "Getting charts and maps ready…");
  status.textContent = waiting;
  status.hidden = false;

  // Counts the bytes of a response while they pass through.
  function counted(response, total) {
    if (!response.ok) throw new Error(String(response.status));
    if (!response.body || typeof TransformStream !== "function") return response;
    var received = 0;
    var counter = new TransformStream({
      transform: function (chunk, controller) {
        received += chunk.byteLength;
        if (root.getAttribute("data-state") === "loading") {
          var share = Math.min(100, Math.round((received / total) * 100));
          status.textContent = waiting + " " + share + "%";
        }
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(counter), {
      headers: { "Content-Type": "application/wasm" },
    });
  }

  function run(program) {
    wasm_bindgen({ module_or_path: program }).catch(function (error) {
      // A failure of the program has already said what happened.
      if (root.getAttribute("data-state") === "loading") {
        var reason = (error && error.message) || error;
        fail(word(
          "程序没有能够启动（" + reason + "），" + left + "请检查网络后刷新页面，或换用较新的浏览器。",
          "The program could not start (" + reason + "), " + left + " Please check the network and reload the page, or use a newer browser."
        ));
      }
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

  // A text from the offline file or from the server.
  function loaded(id, path) {
    return ("carried" in script.dataset ? unpacked(id) : fetch(path)).then(textOf);
  }

  function fetchCharts() {
    return new Promise(function (resolve, reject) {
      var library = document.createElement("script");
      library.src = script.dataset.charts;
      library.onload = resolve;
      library.onerror = function () {
        library.remove();
        reject(new Error(script.dataset.charts + " did not load"));
      };
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
    return loaded("english-packed", "data/english.json");
  };

  function textOf(response) {
    if (!response.ok) throw new Error(String(response.status));
    return response.text();
  }

  // The offline file as a text, for the program to put figures into: this file as it was before
  // anything changed it, or a promise of the one that lies beside the hosted page.
  var untouched = null;
  window.loadCopy = function () {
    if (untouched) return "<!doctype html>" + untouched.outerHTML;
    var path = script.dataset.copy;
    if (!path) return Promise.reject(new Error("no offline file lies beside this page"));
    return fetch(path.split("/").map(encodeURIComponent).join("/")).then(textOf);
  };

  function keepUntouched() {
    untouched = firstRoot;
    root.childNodes.forEach(function (node) { untouched.appendChild(node.cloneNode(true)); });
    untouched.querySelector("#boot-status").replaceWith(firstStatus);
    untouched.querySelector("title").textContent = firstTitle;
  }

  if ("carried" in script.dataset) {
    document.addEventListener("DOMContentLoaded", function () {
      keepUntouched();
      unpacked("plan-packed").then(textOf).then(function (json) {
        // The program reads the plan from an element with this id.
        var plan = document.getElementById("plan-packed");
        plan.id = "plan-data";
        plan.textContent = json;
        return runCarried("glue");
      }).then(function () { return unpacked("program"); }).then(run, function () {
        fail(word(
          "这个文件不完整，" + left + "请重新拷贝文件。",
          "This file is incomplete, " + left + " Please copy the file again."
        ));
      });
    });
    return;
  }

  function start() {
    var program = fetch(script.dataset.wasm).then(function (response) {
      return counted(response, Number(script.dataset.wasmBytes));
    });
    program.catch(function () {});

    var glue = document.createElement("script");
    glue.src = script.dataset.glue;
    glue.onerror = function () {
      fail(word(
        "没有取到程序文件，" + left + "请检查网络后刷新页面。",
        "The program’s files could not be fetched, " + left + " Please check the network and reload the page."
      ));
    };
    glue.onload = function () { run(program); };
    document.head.appendChild(glue);
  }

  // First the page is painted, which needs the network and the processor too; a page that nobody sees is not.
  document.addEventListener("DOMContentLoaded", function () {
    var isStarted = false;
    function once() {
      if (!isStarted) start();
      isStarted = true;
    }
    window.requestAnimationFrame(function () { window.setTimeout(once); });
    window.setTimeout(once, 300);
  });

  // A copy for later visits without a network: never in a frame, and only where it is wanted.
  function keepCopy() {
    if (!("serviceWorker" in navigator) || window.top !== window) return;
    var unwanted = false;
    try {
      unwanted = localStorage.getItem("offline-copy") === "off";
    } catch (blocked) {
      unwanted = true;
    }
    if (!unwanted) {
      navigator.serviceWorker.register("sw.js").catch(function () {});
      return;
    }
    navigator.serviceWorker.getRegistrations().then(function (all) {
      all.forEach(function (each) { each.unregister(); });
    });
    if (window.caches) {
      caches.keys().then(function (names) {
        names.forEach(function (name) { caches.delete(name); });
      });
    }
  }
  window.addEventListener("offline-copy", keepCopy);
  // Later than everything that the page itself is waiting for.
  if (script.dataset.worker) window.setTimeout(keepCopy, 3000);
})();
