(() => {
  "use strict";
  // Neither of the two characters that begin markup in XML is in this script.
  const byId = (id) => document.getElementById(id);
  const form = byId("filters");
  const search = byId("search");
  const choices = ["rule", "root", "axis"].map(byId);
  const levels = Array.from(form.querySelectorAll("input[name=level]"));
  const findings = Array.from(document.querySelectorAll("article"), (article) => ({
    article,
    level: article.dataset.level,
    text: article.textContent.toLowerCase(),
    lists: ["rules", "roots", "axes"].map((name) => JSON.parse(article.dataset[name])),
  }));
  const sections = Array.from(document.querySelectorAll("main section"));

  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = levels.filter((box) => box.checked).map((box) => box.value);
    const tests = [
      (finding) => wanted.includes(finding.level),
      (finding) => words.every((word) => finding.text.includes(word)),
      ...choices.map((choice, index) => (finding) =>
        choice.value === "" || finding.lists[index].includes(choice.value)),
    ];
    let shown = 0;
    for (const finding of findings) {
      const fits = tests.every((test) => test(finding));
      finding.article.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const section of sections) {
      section.hidden = section.querySelector("article:not([hidden])") === null;
    }
    byId("shown").textContent = shown + " of " + findings.length + " shown";
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields have their first values only after the event.
  form.addEventListener("reset", () => setTimeout(apply));
  form.hidden = false;
  apply();
})();
