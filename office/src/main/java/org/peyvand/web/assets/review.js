// The review page with keys and without reloading. Every key presses a button that is there anyway.
"use strict";
(() => {
  const OFF = "peyvand.review.keys";
  let current = null;
  let busy = false;

  const root = () => document.getElementById("review");
  const lines = () => [...document.querySelectorAll("#review .line")];
  const off = () => localStorage.getItem(OFF) === "off";

  function join(ids, on) {
    for (const id of ids) {
      document.getElementById("c-" + id)?.classList.toggle("joined", on);
      document.querySelectorAll(`[data-claims~="${CSS.escape(id)}"]`).forEach((e) => e.classList.toggle("joined", on));
    }
  }

  function turnTo(line, focus) {
    if (current) { join([current], false); document.getElementById("c-" + current)?.removeAttribute("aria-current"); }
    current = line ? line.dataset.claim : null;
    if (!line) return;
    line.setAttribute("aria-current", "true");
    join([current], true);
    if (focus) {
      line.focus({ preventScroll: true });
      line.scrollIntoView({ block: "nearest" });
      const words = document.querySelector(`.words [data-claims~="${CSS.escape(current)}"]`);
      const side = document.querySelector(".words");
      if (words && side && getComputedStyle(side).position === "sticky") words.scrollIntoView({ block: "nearest" });
    }
  }

  function step(by) {
    const all = lines();
    if (!all.length) return;
    const at = all.findIndex((l) => l.dataset.claim === current);
    turnTo(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + by))], true);
  }

  function start() {
    const box = document.getElementById("keys-on");
    if (box) {
      box.checked = !off();
      box.addEventListener("change", () => {
        localStorage.setItem(OFF, box.checked ? "on" : "off");
        root().classList.toggle("keyless", off());
      });
    }
    root().classList.toggle("keyless", off());
    const at = root().dataset.at;
    const asked = at && document.getElementById("c-" + at);
    if (asked) turnTo(asked, true);
    else if (!root().dataset.clean) turnTo(document.querySelector("#review .line[data-open]"), false);
    else turnTo(null, false);
  }

  async function send(form, button) {
    if (busy) return;
    busy = true;
    root().setAttribute("aria-busy", "true");
    const body = new URLSearchParams(new FormData(form));
    if (button && button.name) body.append(button.name, button.value);
    try {
      const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("review");
      if (!fresh || new URL(answer.url).pathname.split("/")[3] !== location.pathname.split("/")[3]) {
        location.assign(answer.url);
        return;
      }
      const at = document.scrollingElement.scrollTop;
      root().replaceWith(document.adoptNode(fresh));
      document.scrollingElement.scrollTop = at;
      start();
    } catch {
      form.submit();
    } finally {
      busy = false;
      root()?.removeAttribute("aria-busy");
    }
  }

  function press(line, selector) {
    const button = line && line.querySelector(selector);
    if (!button) return;
    if (button.tagName === "A") location.assign(button.href);
    else send(button.form, button);
  }

  document.addEventListener("submit", (event) => {
    if (!event.target.closest("#review") || event.target.action.endsWith("/day")) return;
    event.preventDefault();
    send(event.target, event.submitter);
  });

  document.addEventListener("keydown", (event) => {
    const field = event.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
    if (field || event.ctrlKey || event.metaKey || event.altKey || event.repeat && event.code !== "KeyJ" && event.code !== "KeyK") return;
    if (event.code === "Slash" && event.shiftKey || event.key === "?" || event.key === "؟") {
      const keys = document.getElementById("keys");
      if (keys) { keys.open = !keys.open; if (keys.open) keys.scrollIntoView({ block: "nearest" }); event.preventDefault(); }
      return;
    }
    if (off()) return;
    const line = current && document.getElementById("c-" + current);
    const done = () => event.preventDefault();
    switch (event.code) {
      case "KeyJ": step(1); return done();
      case "KeyK": step(-1); return done();
      case "KeyA": {
        const all = document.getElementById("accept-all");
        if ((event.shiftKey || (!line && root().dataset.clean)) && all) send(all, null);
        else if (!event.shiftKey) press(line, ".decide button:is([value=accept], [value=agree])");
        return done();
      }
      case "KeyE": press(line, "[data-key=correct]"); return done();
      case "KeyR": press(line, ".decide button:is([value=refuse], [value=dismiss])"); return done();
      case "KeyU": { const undo = document.getElementById("undo"); if (undo) send(undo, null); return done(); }
    }
  });

  const over = (event, on) => {
    const target = event.target.closest?.("#review [data-claims], #review .line");
    if (target) join(target.dataset.claims ? target.dataset.claims.split(" ") : [target.dataset.claim].filter((id) => on || id !== current), on);
    if (!on && current) join([current], true);
  };
  document.addEventListener("mouseover", (event) => over(event, true));
  document.addEventListener("mouseout", (event) => over(event, false));
  document.addEventListener("focusin", (event) => {
    const line = event.target.closest?.("#review .line");
    if (line && line.dataset.claim !== current) turnTo(line, false);
  });

  start();
})();
