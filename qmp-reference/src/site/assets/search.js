// The search field, and branches that open when an address leads into them. Pages can be read without it.
(function () {
  "use strict";
  const MOST = 30;
  const base = document.documentElement.dataset.root;
  const field = document.getElementById("_query");
  const list = document.getElementById("_hits");
  const status = document.getElementById("_found");
  let entries = null;
  const told = []; // The summaries of parts: the index has each once.
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
      parts: parts ? parts.split("|").map(part) : [],
      first: !book.prefix,
    };
  }

  function part(text) {
    const [name] = text.split(" ", 1);
    let summary = text.slice(name.length + 1);
    if (summary.startsWith("^")) summary = told[summary.slice(1)];
    else told.push(summary);
    return { name, plain: plain(name), words: words(name), summary, told: words(summary) };
  }

  // How well the words of a query fit to those of names and summaries; 0 unless each occurs.
  function meaning(asked, names, told) {
    let score = 0;
    for (const word of asked) {
      const stem = word.length > 4 ? word.replace(/(ing|ed|es|s)$/, "") : word;
      if (names.includes(word)) score += 40;
      else if (names.some((own) => own.startsWith(stem))) score += 25;
      else if (told.includes(word)) score += 20;
      else if (told.some((own) => own.startsWith(stem))) score += 12;
      else return 0;
    }
    return Math.max(score - told.length / 4, 1);
  }

  // How well one entry fits, and the part of it that is meant; null if it does not.
  function rate(entry, query, asked) {
    const rank = { command: 120, event: 60, type: 0 }[entry.kind.split(",")[0]];
    const rest = rank - entry.plain.length - (entry.gone ? 200 : 0) + (entry.first ? 1 : 0);
    if (entry.plain === query || entry.rust === query) return { entry, score: 2000 + rest };
    const [owner, member] = asked.text.split(".");
    if (member !== undefined && plain(owner) === entry.plain) {
      const wanted = plain(member);
      const part = entry.parts.find((part) => part.plain === wanted) || entry.parts.find((part) => part.plain.startsWith(wanted));
      return part ? { entry, part, score: 1800 + rest } : null;
    }
    if (entry.plain.startsWith(query) || entry.words.includes(query)) return { entry, score: 1400 + rest };
    if (entry.plain.includes(query)) return { entry, score: 1200 + rest };
    const part = entry.parts.find((part) => part.plain === query);
    if (part) return { entry, part, score: 1000 + rest };
    if (!asked.words.length) return null;
    const whole = meaning(asked.words, entry.words, entry.told);
    if (whole) return { entry, score: 500 + 4 * whole + rest / 4 };
    let best = null;
    for (const part of entry.parts) {
      const score = meaning(asked.words, entry.words.concat(part.words), part.told);
      if (score > (best ? best.score : 0)) best = { entry, part, score };
    }
    return best && { entry, part: best.part, score: 400 + 4 * best.score + rest / 4 };
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
    link.href = hit.entry.href + (hit.part ? "#" + encodeURIComponent(hit.part.name) : "");
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.tabIndex = -1;
    const name = document.createElement("code");
    name.textContent = hit.part ? hit.entry.name + "." + hit.part.name : hit.entry.name;
    const kind = document.createElement("span");
    kind.className = "type";
    kind.textContent = " " + (hit.part ? "in " : "") + hit.entry.kind + (hit.entry.gone ? ", gone" : "");
    const summary = document.createElement("span");
    summary.className = "summary";
    summary.textContent = (hit.part || hit.entry).summary;
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
