// Starts the program: theme before the first paint, progress while the program arrives, and a
// plain sentence when it cannot run. Plain ES2017, because it must speak in old browsers too.
(function () {
  "use strict";
  var script = document.currentScript;
  var root = document.documentElement;
  root.setAttribute("data-state", "loading");
  var status = document.getElementById("boot-status");

  // A link that says how the page should look comes before what was kept on this device.
  var theme = (/[?&]theme=(auto|light|dark)(?:&|$)/.exec(location.hash) || [])[1];
  try {
    theme = theme || localStorage.getItem("theme");
  } catch (blocked) {
    // Storage is blocked: the system's appearance is used.
  }
  var isPaper = /[?&]paper=1(?:&|$)/.test(location.hash);
  if (isPaper) theme = "light";
  if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  if (/[?&]embed=1(?:&|$)/.test(location.hash)) root.setAttribute("data-embed", "");
  // Of the static page only what the address asks for is shown; nothing, when it is not there.
  var view = (/^#?\/?(\w+)/.exec(location.hash) || [])[1];
  // Nor is it there as a dossier.
  if (isPaper) view = "paper";
  root.setAttribute("data-view", /^(paper|indicators|clusters|parks|projects|firms|tasks|audit|about)$/.test(view) ? view : "overview");

  function fail(sentence) {
    root.setAttribute("data-state", "failed");
    status.textContent = sentence;
    status.hidden = false;
  }

  // A defect of the program ends it with a trap, wherever it was called from.
  function stopped(error) {
    if (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) {
      fail("程序意外停止。请刷新页面；若再次出现请换一个浏览器。");
    }
  }
  window.addEventListener("error", function (event) { stopped(event.error); });
  window.addEventListener("unhandledrejection", function (event) { stopped(event.reason); });

  if (typeof WebAssembly !== "object" || typeof Response !== "function") {
    fail("这个浏览器不支持 WebAssembly，搜索和筛选不可用；下面是全部项目。请换用较新的浏览器，如 Chrome、Edge、Firefox 或 360 极速模式。");
    return;
  }

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
          status.textContent = "正在准备搜索和筛选… " + share + "%";
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
        fail("程序没有能够启动（" + ((error && error.message) || error) + "），搜索和筛选不可用；下面是全部项目。请检查网络后刷新页面，或换用较新的浏览器。");
      }
    });
  }

  // The offline file carries program, charts and plan as gzip in base64, below the static page.
  function unpacked(text) {
    var characters = atob(text);
    var bytes = new Uint8Array(characters.length);
    for (var at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at);
    var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream, { headers: { "Content-Type": "application/wasm" } });
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

  function unpackCharts() {
    var carried = document.getElementById("charts");
    if (!carried) throw new Error("the file carries no charts");
    return unpacked(carried.textContent).text().then(function (code) {
      var library = document.createElement("script");
      library.textContent = code;
      document.head.appendChild(library);
      library.remove();
    });
  }

  // The chart library, for the program to ask for. It comes once; after a failure it is tried anew.
  var charts = null;
  window.loadCharts = function () {
    if (!charts) {
      charts = Promise.resolve("carried" in script.dataset).then(function (isCarried) {
        return isCarried ? unpackCharts() : fetchCharts();
      }).then(function () {
        if (!window.echarts) throw new Error("the chart library did not run");
      });
      charts.catch(function () { charts = null; });
    }
    return charts;
  };

  // The licences of everything that is handed on, for the program to ask for.
  window.loadLicences = function () {
    if ("carried" in script.dataset) return unpacked(document.getElementById("licences-packed").textContent).text();
    return fetch("licences.txt").then(function (response) {
      if (!response.ok) throw new Error(String(response.status));
      return response.text();
    });
  };

  if ("carried" in script.dataset) {
    if (typeof DecompressionStream !== "function") {
      fail("这个浏览器的版本太旧，搜索和筛选不可用；下面是全部项目。请换用较新的浏览器，如 Chrome、Edge、Firefox 或 360 极速模式。");
      return;
    }
    document.addEventListener("DOMContentLoaded", function () {
      var carried = document.getElementById("program");
      var plan = document.getElementById("plan-packed");
      if (carried && plan && typeof wasm_bindgen === "function") {
        // The program reads the plan from an element with this id.
        unpacked(plan.textContent).text().then(function (json) {
          plan.id = "plan-data";
          plan.textContent = json;
        }).catch(function () {
          // Nothing is there to be read, which the program reports.
        }).then(function () { run(unpacked(carried.textContent)); });
      } else fail("这个文件不完整，搜索和筛选不可用；下面是全部项目。请重新拷贝文件。");
    });
    return;
  }

  var program = fetch(script.dataset.wasm).then(function (response) {
    return counted(response, Number(script.dataset.wasmBytes));
  });
  program.catch(function () {});

  var glue = document.createElement("script");
  glue.src = script.dataset.glue;
  glue.onerror = function () {
    fail("没有取到程序文件，搜索和筛选不可用；下面是全部项目。请检查网络后刷新页面。");
  };
  glue.onload = function () { run(program); };
  document.head.appendChild(glue);

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
