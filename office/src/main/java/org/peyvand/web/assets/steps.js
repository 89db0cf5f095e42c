// Moves steps of the form without reloading the page; each button works without this script too.
"use strict";
document.addEventListener("click", async (event) => {
  const button = event.target.closest("#steps button[name=do]");
  if (!button) return;
  event.preventDefault();
  const form = button.form;
  if (form.getAttribute("aria-busy") === "true") return;
  form.setAttribute("aria-busy", "true");
  const body = new URLSearchParams(new FormData(form));
  body.append("do", button.value);
  try {
    const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("steps");
    if (!answer.ok || !fresh) throw new Error(String(answer.status));
    const open = [...form.querySelectorAll("details.step[open]")].map((step) => step.dataset.word);
    form.replaceWith(document.adoptNode(fresh));
    for (const step of fresh.querySelectorAll("details.step")) step.open ||= open.includes(step.dataset.word);
    const said = document.getElementById("said");
    said.textContent = page.getElementById("said").textContent;
    said.className = "notice";
    turnTo(button);
  } catch {
    form.removeAttribute("aria-busy");
    form.requestSubmit(button);
  }
});

function turnTo(button) {
  const [deed] = button.value.split(":");
  const block = document.querySelector(button.getAttribute("formaction").replace(/^.*#/, "#"));
  if (!block) return;
  block.classList.add("moved");
  const places = {
    new: "input:not([type=hidden])",
    again: "input[name=from]",
    out: "button[value^=back]",
    back: "button[value^=out]",
  };
  const wanted = block.querySelector(places[deed] ?? `button[value^=${deed}]:enabled`) ?? block.querySelector("button:enabled");
  wanted.focus({ preventScroll: true });
  block.scrollIntoView({ block: "nearest" });
}
