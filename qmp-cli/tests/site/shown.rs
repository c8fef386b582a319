//! The site in a real browser, from the disk.

use std::path::Path;

use serde_json::Value;

use crate::browser::Browser;
use crate::{site, text};

const ENTER: &str = "\u{E007}";
const DOWN: &str = "\u{E015}";
const UP: &str = "\u{E013}";
const ESCAPE: &str = "\u{E00C}";

/// Pages of each kind, and the largest.
const PAGES: [&str; 14] = [
    "index.html",
    "modules.html",
    "alphabetical.html",
    "commands/index.html",
    "commands/blockdev-add.html",
    "commands/blockdev-mirror.html",
    "commands/query-block.html",
    "events/BLOCK_JOB_COMPLETED.html",
    "types/BlockdevOptions.html",
    "types/MigrationCapability.html",
    "qga/commands/guest-exec.html",
    "protocol.html",
    "stability.html",
    "diff/8.2-11.1.html",
];

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Types a query into the search field, and gives the addresses of what is found, the best first.
fn search(browser: &Browser, query: &str) -> Vec<String> {
    browser.get("(document.getElementById('_query').value = '', document.activeElement.blur(), 1)");
    browser.keys("/");
    browser.wait("document.activeElement.id === '_query'");
    browser.keys(query);
    browser.wait("document.getElementById('_found').textContent !== '' && document.querySelectorAll('#_hits a').length > 0");
    let hits = browser.get("[...document.querySelectorAll('#_hits a')].map((link) => link.href)");
    let hits = hits.as_array().expect("a list").iter().map(string);
    hits.collect()
}

#[test]
fn the_search_finds_names_rust_names_members_and_words() {
    let Some(browser) = Browser::start() else {
        return;
    };
    browser.open(site(), "events/STOP.html");
    for (query, expected) in [
        ("blockdev-mirror", "/commands/blockdev-mirror.html"),
        ("BlockdevMirror", "/commands/blockdev-mirror.html"),
        ("blockdev_mirror", "/commands/blockdev-mirror.html"),
        ("BLOCK_JOB_READY", "/events/BLOCK_JOB_READY.html"),
        (
            "blockdev-mirror.speed",
            "/commands/blockdev-mirror.html#speed",
        ),
        ("MirrorSyncMode.top", "/types/MirrorSyncMode.html#top"),
        ("mirror", "-mirror.html"),
        ("guest-exec", "/qga/commands/guest-exec.html"),
        ("migrate_set_speed", "/commands/migrate_set_speed.html"),
    ] {
        let hits = search(&browser, query);
        assert!(hits[0].ends_with(expected), "{query}: {hits:?}");
    }
    // Words of a summary, in another form.
    let summary = "medium out of removable drives";
    let hits = search(&browser, summary);
    assert!(
        hits.iter()
            .take(5)
            .any(|hit| hit.ends_with("/commands/eject.html")),
        "{hits:?}"
    );
    // Words of the summary of a member.
    let hits = search(&browser, "highest rate of mirror");
    assert!(
        hits.iter()
            .any(|hit| hit.ends_with("/commands/blockdev-mirror.html#speed")),
        "{hits:?}"
    );
    // Results need no file but those of the site.
    let loaded = browser.get("performance.getEntriesByType('resource').map((entry) => entry.name)");
    for address in loaded.as_array().expect("a list") {
        assert!(string(address).starts_with("file://"), "{address}");
    }
}

#[test]
fn the_search_works_with_the_keyboard_and_tells_what_it_found() {
    let Some(browser) = Browser::start() else {
        return;
    };
    browser.open(site(), "index.html");
    let hits = search(&browser, "blockdev-mi");
    assert_eq!(
        string(&browser.get("document.getElementById('_found').getAttribute('role')")),
        "status"
    );
    let told = string(&browser.get("document.getElementById('_found').textContent"));
    assert!(
        told.ends_with("result") || told.ends_with("results"),
        "{told}"
    );
    let selected = "document.getElementById(document.getElementById('_query').getAttribute('aria-activedescendant'))";
    browser.keys(&format!("{DOWN}{DOWN}{UP}"));
    assert_eq!(browser.get(&format!("{selected}.href")), *hits[0]);
    assert_eq!(
        browser.get(&format!("{selected}.getAttribute('aria-selected')")),
        "true"
    );
    browser.keys(ESCAPE);
    browser.wait("document.getElementById('_hits').hidden && document.getElementById('_query').getAttribute('aria-expanded') === 'false'");
    browser.keys(DOWN);
    browser.wait("!document.getElementById('_hits').hidden");
    browser.keys(ENTER);
    browser.wait(&format!(
        "location.href === {:?} && document.readyState === 'complete'",
        hits[0]
    ));
    assert_eq!(
        string(&browser.get("document.querySelector('h1').textContent")),
        "blockdev-mirror"
    );
    browser.get("(document.getElementById('_query').focus(), 1)");
    browser.keys("qqqqzz");
    browser.wait("document.getElementById('_found').textContent === 'Nothing found'");
}

#[test]
fn an_address_inside_a_branch_opens_it() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let open = "document.getElementById('driver.qcow2').open";
    browser.open(site(), "commands/blockdev-add.html");
    assert_eq!(browser.get(open), false);
    browser.open(
        site(),
        "commands/blockdev-add.html#driver.qcow2.lazy-refcounts",
    );
    browser.wait(open);
}

/// What colours a theme has, as the browser computes them.
fn background(browser: &Browser) -> String {
    string(&browser.get("getComputedStyle(document.body).backgroundColor"))
}

/// Waits until the page has that background: the browser tells a page later that the system's theme has changed.
fn wait_for(browser: &Browser, background: &str) {
    browser.wait(&format!(
        "getComputedStyle(document.body).backgroundColor === {background:?}"
    ));
}

#[test]
fn the_theme_follows_the_system_and_the_choice_is_remembered() {
    let Some(browser) = Browser::start() else {
        return;
    };
    browser.prefer("light");
    browser.open(site(), "index.html");
    let light = background(&browser);
    browser.prefer("dark");
    browser.wait(&format!(
        "getComputedStyle(document.body).backgroundColor !== {light:?}"
    ));
    let dark = background(&browser);
    browser.wait("document.getElementById('_theme').textContent === 'Light'");
    browser.click("#_theme");
    wait_for(&browser, &light);
    browser.open(site(), "commands/stop.html");
    // It is remembered.
    wait_for(&browser, &light);
    browser.click("#_theme");
    browser.prefer("light");
    browser.open(site(), "protocol.html");
    wait_for(&browser, &dark);
}

/// The texts whose colours are too near to that of their background for WCAG's level AA.
const FAINT: &str = r"
(() => {
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const channel = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const behind = (element) => {
    for (; element; element = element.parentElement) {
      const colour = numbers(getComputedStyle(element).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const faint = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    if (!walk.currentNode.textContent.trim() || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const [one, other] = [light(numbers(style.color)), light(behind(element))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) faint.add(`${element.outerHTML.slice(0, 120)}: ${contrast.toFixed(2)}`);
  }
  return [...faint].slice(0, 10);
})()";

#[test]
fn all_text_has_enough_contrast_in_both_themes() {
    let Some(browser) = Browser::start() else {
        return;
    };
    for theme in ["light", "dark"] {
        browser.prefer(theme);
        for page in PAGES
            .iter()
            .filter(|page| **page != "types/BlockdevOptions.html")
        {
            browser.open(site(), page);
            let faint = browser.get(FAINT);
            assert!(
                faint.as_array().is_some_and(Vec::is_empty),
                "{theme}, {page}: {faint:#}"
            );
        }
    }
}

#[test]
fn pages_fit_on_a_narrow_screen() {
    let Some(browser) = Browser::start() else {
        return;
    };
    browser.resize(320, 640);
    for page in PAGES {
        browser.open(site(), page);
        assert_eq!(browser.get("innerWidth"), 320);
        browser.get(
            "document.querySelectorAll('details').forEach((details) => { details.open = true; })",
        );
        let width = browser.get("document.documentElement.scrollWidth");
        let widest = "[...document.querySelectorAll('main *, header *')].filter((element) => \
            !element.closest('.scroll, pre') && element.getBoundingClientRect().right > 320.5).slice(0, 3).map((element) => element.outerHTML.slice(0, 200))";
        assert_eq!(width, 320, "{page}: {:#}", browser.get(widest));
    }
}

#[test]
fn pages_can_be_read_without_scripts() {
    let Some(browser) = Browser::start() else {
        return;
    };
    browser.command(
        "Emulation.setScriptExecutionDisabled",
        &serde_json::json!({ "value": true }),
    );
    browser.open(site(), "commands/blockdev-add.html");
    let shown = browser.command(
        "Runtime.evaluate",
        &serde_json::json!({ "expression": "JSON.stringify([document.querySelector('main').innerText, \
            document.getElementById('_search').checkVisibility(), document.getElementById('_theme').checkVisibility()])" }),
    );
    let shown: Value =
        serde_json::from_str(shown["result"]["value"].as_str().expect("a text")).expect("is JSON");
    let main = string(&shown[0]);
    assert!(
        main.contains("node-name") && main.contains("qcow2"),
        "{main}"
    );
    assert_eq!(
        (&shown[1], &shown[2]),
        (&Value::Bool(false), &Value::Bool(false)),
        "controls without a use"
    );
}

/// `QMP_PICTURES=DIR` keeps the pictures.
#[test]
fn pictures_show_both_themes() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let folder = std::env::var_os("QMP_PICTURES");
    browser.resize(1080, 680);
    let pictures = ["light", "dark"].map(|theme| {
        browser.prefer(theme);
        browser.open(site(), "commands/blockdev-mirror.html");
        let picture = browser.command(
            "Page.captureScreenshot",
            &serde_json::json!({ "format": "png" }),
        );
        let picture = base64(picture["data"].as_str().expect("a picture"));
        if let Some(folder) = &folder {
            let path = Path::new(folder).join(format!("reference-{theme}.png"));
            std::fs::write(path, &picture).expect("can be written");
        }
        picture
    });
    assert!(
        pictures
            .iter()
            .all(|picture| picture.starts_with(b"\x89PNG"))
    );
    assert_ne!(pictures[0], pictures[1]);
    assert!(text("index.html").contains("QMP"));
}

/// Decodes what a driver sends of a picture.
fn base64(text: &str) -> Vec<u8> {
    let digit = |byte| match byte {
        b'A'..=b'Z' => u32::from(byte - b'A'),
        b'a'..=b'z' => u32::from(byte - b'a') + 26,
        b'0'..=b'9' => u32::from(byte - b'0') + 52,
        b'+' => 62,
        _ => 63,
    };
    let text = text.trim_end_matches('=').as_bytes();
    let chunks = text.chunks(4).flat_map(|chunk| {
        let bits =
            chunk.iter().fold(0, |bits, byte| bits << 6 | digit(*byte)) << (6 * (4 - chunk.len()));
        let bytes = bits.to_be_bytes();
        bytes[1..chunk.len()].to_vec()
    });
    chunks.collect()
}
