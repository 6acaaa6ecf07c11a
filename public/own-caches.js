// A part of `boot.js` and of `sw.js`: which caches of this host hold the copy of the page in `folder`. Pages and
// apps beside it have caches too.
function copyPrefix(folder) {
  return "fenghua-plan " + folder + " ";
}
function ownCaches(folder) {
  return caches.keys().then(function (names) {
    return Promise.all(names.map(function (name) {
      if (name.startsWith(copyPrefix(folder))) return name;
      // Earlier releases named theirs by a version alone: it is ours if our data and nothing from elsewhere is in it.
      return /^[0-9a-f]{16}$/.test(name) && caches.open(name).then(function (cache) {
        return cache.keys();
      }).then(function (kept) {
        var urls = kept.map(function (request) { return request.url; });
        var isBelow = urls.every(function (url) { return url.startsWith(folder); });
        return isBelow && urls.includes(folder + "data/plan.bundle.json") && name;
      });
    }));
  }).then(function (names) { return names.filter(Boolean); });
}
