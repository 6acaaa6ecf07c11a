// Gives every <iframe data-fenghua-plan> of this page the height of what it shows.
// Include it once, anywhere in the page. It sets heights and reads nothing.
(function () {
  "use strict";
  var HIGHEST = 100000;

  function each(act) {
    Array.prototype.forEach.call(document.querySelectorAll("iframe[data-fenghua-plan]"), act);
  }

  // The frame answers with its size; one that has not started yet will tell it by itself.
  function ask() {
    each(function (frame) {
      if (frame.contentWindow) frame.contentWindow.postMessage({ type: "iframe-child-init" }, "*");
    });
  }

  window.addEventListener("message", function (event) {
    var size = event.data;
    if (!size || size.type !== "iframe-resized") return;
    var height = size.height;
    if (typeof height !== "number" || !(height >= 1 && height <= HIGHEST)) return;
    each(function (frame) {
      if (frame.contentWindow !== event.source) return;
      var style = getComputedStyle(frame);
      var edge = style.boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = Math.ceil(height) + edge + "px";
    });
  });

  ask();
  document.addEventListener("DOMContentLoaded", ask);
})();
