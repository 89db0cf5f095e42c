// The queue of comments with keys and without reloading. Every key presses a button that is there.
"use strict";
(() => {
  const OFF = "peyvand.review.keys";
  let current = null;
  let busy = false;
  const root = () => document.getElementById("queue");
  const lines = () => [...document.querySelectorAll("#queue .line")];
  const off = () => localStorage.getItem(OFF) === "off";

  function turnTo(line, focus) {
    document.querySelector("#queue .line[aria-current]")?.removeAttribute("aria-current");
    current = line ? line.id : null;
    if (!line) return;
    line.setAttribute("aria-current", "true");
    if (focus) {
      line.focus({ preventScroll: true });
      line.scrollIntoView({ block: "nearest" });
    }
  }

  function step(by) {
    const all = lines();
    if (!all.length) return;
    const at = all.findIndex((line) => line.id === current);
    turnTo(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + by))], true);
  }

  function start(place) {
    const box = document.getElementById("keys-on");
    if (box) {
      box.checked = !off();
      box.addEventListener("change", () => {
        localStorage.setItem(OFF, box.checked ? "on" : "off");
        root().classList.toggle("keyless", off());
      });
    }
    root().classList.toggle("keyless", off());
    const tick = document.getElementById("tick-all");
    if (tick) {
      tick.hidden = false;
      tick.addEventListener("click", () => {
        const boxes = [...document.querySelectorAll("#queue [name=id]")];
        const on = boxes.some((each) => !each.checked);
        boxes.forEach((each) => { each.checked = on; });
      });
    }
    const all = lines();
    if (place !== undefined) turnTo(all[Math.min(place, all.length - 1)], true);
    else turnTo(all[0], false);
  }

  async function send(form, button) {
    if (busy) return;
    busy = true;
    const place = Math.max(0, lines().findIndex((line) => line.id === current));
    const body = new URLSearchParams(new FormData(form));
    if (button?.name) body.append(button.name, button.value);
    root().setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("queue");
      if (!fresh) { location.assign(answer.url); return; }
      root().replaceWith(document.adoptNode(fresh));
      start(place);
    } catch {
      location.reload();
    } finally {
      busy = false;
      root()?.removeAttribute("aria-busy");
    }
  }

  function press(line, selector) {
    const button = line?.querySelector(selector);
    if (!button) return;
    if (button.tagName === "A") location.assign(button.href);
    else send(button.form, button);
  }

  document.addEventListener("submit", (event) => {
    if (!event.target.closest("#queue")) return;
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
    const line = current && document.getElementById(current);
    const done = () => event.preventDefault();
    switch (event.code) {
      case "KeyJ": step(1); return done();
      case "KeyK": step(-1); return done();
      case "KeyA":
        if (event.shiftKey) press(document, ".bulk button[value=published]");
        else press(line, ".decide button[value^=published]");
        return done();
      case "KeyR": press(line, ".decide button[value^=refused]"); return done();
      case "KeyS": press(line, ".decide button[value^=spam]"); return done();
      case "KeyE": press(line, "[data-key=correct]"); return done();
      case "KeyX": { const box = line?.querySelector("[name=id]"); if (box) box.checked = !box.checked; return done(); }
      case "KeyU": { const undo = document.getElementById("undo"); if (undo) send(undo, null); return done(); }
    }
  });

  document.addEventListener("focusin", (event) => {
    const line = event.target.closest?.("#queue .line");
    if (line && line.id !== current) turnTo(line, false);
  });

  start();
})();
