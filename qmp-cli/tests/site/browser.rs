//! A Chromium that does what a test says, through chromedriver.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use qmp_testing::{PATIENCE, needs};
use serde_json::{Value, json};

/// The name of an element in answers of drivers.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

pub(crate) struct Browser {
    driver: Child,
    session: String,
    /// What the browser stores; it begins empty.
    data: tempfile::TempDir,
}

impl Browser {
    /// Starts one; `None` if it is not installed.
    pub(crate) fn start() -> Option<Self> {
        if !needs::program("chromium") || !needs::program("chromedriver") {
            return None;
        }
        let data = tempfile::tempdir().expect("there is room");
        let mut driver = Command::new("chromedriver")
            .args(["--port=0"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it can be started");
        let lines = BufReader::new(driver.stdout.take().expect("it is piped")).lines();
        let mut lines = lines.map_while(Result::ok);
        let port = lines.find_map(|line| {
            let rest = line.split("started successfully on port ").nth(1)?;
            rest.trim_end_matches('.').parse::<u16>().ok()
        });
        let port = port.expect("it says where it listens");
        // It must never wait for someone to read.
        std::thread::spawn(move || lines.for_each(drop));
        let mut browser = Self {
            driver,
            session: format!("http://127.0.0.1:{port}/session"),
            data,
        };
        let flags = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-quic",
            "--no-first-run",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
        ];
        let mut flags: Vec<String> = flags.map(str::to_owned).into();
        flags.push(format!("--user-data-dir={}", browser.data.path().display()));
        let answer = browser.post(
            "",
            &json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": { "args": flags } } } }),
        );
        let id = answer["sessionId"].as_str().expect("a session").to_owned();
        browser.session = format!("{}/{id}", browser.session);
        Some(browser)
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        let url = format!("{}{path}", self.session);
        let request = minreq::post(url)
            .with_header("Content-Type", "application/json")
            .with_timeout(PATIENCE.as_secs())
            .with_body(body.to_string());
        value(&request.send().expect("the driver answers"))
    }

    /// Opens a page, and waits until it is loaded.
    pub(crate) fn open(&self, folder: &Path, path: &str) {
        let url = format!("file://{}/{path}", folder.display());
        self.post("/url", &json!({ "url": url }));
    }

    /// What an expression is on the page.
    pub(crate) fn get(&self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        self.post("/execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Waits until an expression is true.
    pub(crate) fn wait(&self, expression: &str) {
        let start = Instant::now();
        while self.get(expression) != Value::Bool(true) {
            let waited = start.elapsed();
            assert!(
                waited < PATIENCE,
                "it does not come: {expression}\n{}",
                self.get("document.body.innerText")
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Types keys, wherever the focus is.
    pub(crate) fn keys(&self, keys: &str) {
        let actions: Vec<Value> = { keys.chars() }
            .flat_map(|key| {
                ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key.to_string() }))
            })
            .collect();
        self.post(
            "/actions",
            &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }),
        );
    }

    pub(crate) fn click(&self, selector: &str) {
        let found = self.post(
            "/element",
            &json!({ "using": "css selector", "value": selector }),
        );
        let id = found[ELEMENT].as_str().expect("an element");
        self.post(&format!("/element/{id}/click"), &json!({}));
    }

    /// A command of Chromium's own protocol.
    pub(crate) fn command(&self, command: &str, parameters: &Value) -> Value {
        self.post(
            "/goog/cdp/execute",
            &json!({ "cmd": command, "params": parameters }),
        )
    }

    /// Lays pages out for a screen of that size.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Which theme the system has.
    pub(crate) fn prefer(&self, theme: &str) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
        self.command("Emulation.setEmulatedMedia", &features);
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends the browser with the session.
        let _ = minreq::delete(&self.session)
            .with_timeout(PATIENCE.as_secs())
            .send();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn value(response: &minreq::Response) -> Value {
    let text = response.as_str().expect("is text");
    assert_eq!(response.status_code, 200, "{text}");
    let mut answer: Value = serde_json::from_str(text).expect("is JSON");
    answer["value"].take()
}
