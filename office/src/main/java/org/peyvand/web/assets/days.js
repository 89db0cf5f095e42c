// Says in both calendars what a typed day means, as somebody types it. Without this script the
// page says so after the form was sent.
for (const said of document.querySelectorAll("[data-day]")) {
  const group = said.closest("[data-days]");
  const fields = [...group.querySelectorAll("input")];
  let waiting;
  for (const field of fields) {
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const query = fields.map((f, i) => (i === 0 ? "q=" : "to=") + encodeURIComponent(f.value));
        const answer = await fetch(said.dataset.day + "?" + query.join("&"));
        if (answer.ok) {
          said.innerHTML = (await answer.text()).trim();
        }
      }, 250);
    });
  }
}
