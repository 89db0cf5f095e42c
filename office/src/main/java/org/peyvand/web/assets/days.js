// Says in both calendars what a typed day means, as somebody types it. Without this script the
// page says so after the form was sent.
const waiting = new WeakMap();
document.addEventListener("input", (event) => {
  const group = event.target.closest("[data-days]");
  const said = group?.querySelector("[data-day]");
  if (!said || event.target.tagName !== "INPUT") return;
  clearTimeout(waiting.get(group));
  waiting.set(
    group,
    setTimeout(async () => {
      const fields = [...group.querySelectorAll("input")];
      const query = fields.map((f, i) => (i === 0 ? "q=" : "to=") + encodeURIComponent(f.value));
      const answer = await fetch(said.dataset.day + "?" + query.join("&"));
      if (answer.ok) {
        said.innerHTML = (await answer.text()).trim();
      }
    }, 250),
  );
});
