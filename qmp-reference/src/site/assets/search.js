// The search field, and branches that open when an address leads into them. Pages can be read without it.
(function () {
  "use strict";
  const MOST = 30;
  const base = document.documentElement.dataset.root;
  const field = document.getElementById("_query");
  const list = document.getElementById("_hits");
  const status = document.getElementById("_found");
  let entries = null;
  let active = -1;

  // Names are the same whatever separates their words: BlockdevMirror, blockdev_mirror, blockdev-mirror.
  const plain = (name) => name.toLowerCase().replace(/[-_]/g, "");
  const words = (text) => text.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
  const FOLDERS = { c: ["commands", "command"], e: ["events", "event"], t: ["types", "type"] };
  const COMMON = new Set(["a", "an", "the", "of", "to", "in", "is", "how", "do", "i", "for", "and", "or", "on", "with"]);

  // Pages from a disk may not read files, but may run them: the index is a script.
  function load() {
    if (entries || load.started) return;
    load.started = true;
    const script = document.createElement("script");
    script.src = base + "index.js";
    script.onload = function () {
      entries = [];
      for (const book of window.qmpIndex) {
        for (const line of book.lines.split("\n")) entries.push(entry(book, line));
      }
      search();
    };
    document.head.append(script);
  }

  function entry(book, line) {
    const [name, kind, stem, rust, summary, parts] = line.split("\t");
    const [folder, word] = FOLDERS[kind[0]];
    return {
      name,
      plain: plain(name),
      rust: plain(rust),
      words: words(name),
      kind: word + (book.prefix ? ", " + book.title : ""),
      gone: kind.endsWith("-"),
      href: base + book.prefix + folder + "/" + encodeURIComponent(stem || name) + ".html",
      summary,
      told: words(summary),
      parts: parts ? parts.split(" ") : [],
      first: !book.prefix,
    };
  }

  // How well one entry fits, and the part of it that is meant.
  function rate(entry, query, asked) {
    let score = 0;
    let part = "";
    if (entry.plain === query || entry.rust === query) score = 1000;
    else if (entry.plain.startsWith(query)) score = 500 - entry.plain.length;
    else if (entry.plain.includes(query)) score = 300 - entry.plain.length;
    if (!score) {
      const [owner, member] = asked.text.split(".");
      const wanted = plain(member === undefined ? asked.text : member);
      const owned = member === undefined || plain(owner) === entry.plain;
      const same = owned && wanted && entry.parts.find((name) => plain(name) === wanted);
      const like = !same && member !== undefined && owned && entry.parts.find((name) => plain(name).startsWith(wanted));
      if (same || like) {
        part = same || like;
        score = member === undefined ? 200 : 900;
      }
    }
    if (!score && asked.words.length) {
      for (const word of asked.words) {
        const stem = word.length > 4 ? word.replace(/(ing|ed|es|s)$/, "") : word;
        if (entry.words.includes(word)) score += 40;
        else if (entry.words.some((own) => own.startsWith(stem))) score += 25;
        else if (entry.told.includes(word)) score += 20;
        else if (entry.told.some((own) => own.startsWith(stem))) score += 12;
        else return null;
      }
      score -= entry.told.length / 4;
    }
    if (!score) return null;
    const rank = { command: 8, event: 6, type: 0 }[entry.kind.split(",")[0]];
    return { entry, part, score: score + rank - (entry.gone ? 30 : 0) + (entry.first ? 1 : 0) };
  }

  function find(text) {
    const query = plain(text.trim()).replace(/\s/g, "");
    if (!query) return [];
    const all = words(text);
    const telling = all.filter((word) => !COMMON.has(word));
    const asked = { text: text.trim(), words: telling.length ? telling : all };
    const hits = entries.map((entry) => rate(entry, query, asked)).filter(Boolean);
    return hits.sort((one, other) => other.score - one.score || (one.entry.name < other.entry.name ? -1 : 1));
  }

  function search() {
    if (!entries) return load();
    const text = field.value;
    const hits = find(text);
    list.replaceChildren(...hits.slice(0, MOST).map(option));
    active = -1;
    field.removeAttribute("aria-activedescendant");
    show(hits.length > 0);
    if (!text.trim()) status.textContent = "";
    else if (!hits.length) status.textContent = "Nothing found";
    else status.textContent = hits.length === 1 ? "1 result" : hits.length + " results";
  }

  function option(hit, at) {
    const link = document.createElement("a");
    link.id = "hit-" + at;
    link.href = hit.entry.href + (hit.part ? "#" + encodeURIComponent(hit.part) : "");
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.tabIndex = -1;
    const name = document.createElement("code");
    name.textContent = hit.part ? hit.entry.name + "." + hit.part : hit.entry.name;
    const kind = document.createElement("span");
    kind.className = "type";
    kind.textContent = " " + (hit.part ? "in " : "") + hit.entry.kind + (hit.entry.gone ? ", gone" : "");
    const summary = document.createElement("span");
    summary.className = "summary";
    summary.textContent = hit.entry.summary;
    link.append(name, kind, summary);
    return link;
  }

  function show(visible) {
    list.hidden = !visible;
    field.setAttribute("aria-expanded", String(visible));
  }

  function choose(at) {
    const options = list.children;
    if (!options.length) return;
    if (active >= 0) options[active].setAttribute("aria-selected", "false");
    active = (at + options.length) % options.length;
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", options[active].id);
  }

  function key(event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) search();
      choose(event.key === "ArrowDown" ? active + 1 : active < 0 ? -1 : active - 1);
    } else if (event.key === "Enter") {
      const link = list.children[Math.max(active, 0)];
      if (link && !list.hidden) {
        event.preventDefault();
        link.click();
        show(false);
      }
    } else if (event.key === "Escape") {
      if (list.hidden) field.value = "";
      show(false);
    }
  }

  // Browsers open what an address leads into, but some not yet.
  function open() {
    let id;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch {
      return;
    }
    const target = id && document.getElementById(id);
    if (!target) return;
    const branch = document.getElementById(target.dataset.opens) || target;
    for (let around = branch.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
    branch.scrollIntoView();
  }

  document.getElementById("_search").hidden = false;
  field.addEventListener("focus", load);
  field.addEventListener("input", search);
  field.addEventListener("keydown", key);
  document.addEventListener("keydown", function (event) {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
  document.addEventListener("click", function (event) {
    if (!event.target.closest("#_search")) show(false);
  });
  window.addEventListener("hashchange", open);
  open();
})();
