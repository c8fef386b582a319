// The theme: that of the system, or the one that was chosen last. It runs before the page is shown.
(function () {
  "use strict";
  const root = document.documentElement;
  const system = window.matchMedia("(prefers-color-scheme: dark)");

  function remembered() {
    try {
      return localStorage.getItem("qmp-theme");
    } catch {
      return null; // Storage may be forbidden.
    }
  }

  function current() {
    return root.dataset.theme || (system.matches ? "dark" : "light");
  }

  const chosen = remembered();
  if (chosen === "dark" || chosen === "light") root.dataset.theme = chosen;

  document.addEventListener("DOMContentLoaded", function () {
    const button = document.getElementById("_theme");
    const label = function () {
      const other = current() === "dark" ? "light" : "dark";
      button.textContent = other === "dark" ? "Dark" : "Light";
      button.setAttribute("aria-label", "Switch to the " + other + " theme");
    };
    button.hidden = false;
    label();
    system.addEventListener("change", label);
    button.addEventListener("click", function () {
      root.dataset.theme = current() === "dark" ? "light" : "dark";
      try {
        localStorage.setItem("qmp-theme", root.dataset.theme);
      } catch {
        // It is not remembered then.
      }
      label();
    });
  });
})();
