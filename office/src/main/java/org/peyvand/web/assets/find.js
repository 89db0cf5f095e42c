// Completes a field from the server as somebody types. Without this script the field is plain, and
// the server asks back where several things bear one name.
for (const field of document.querySelectorAll("input[data-find]")) {
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const answer = await fetch(field.dataset.find + encodeURIComponent(field.value));
      if (answer.ok) {
        document.getElementById(field.getAttribute("list")).innerHTML = await answer.text();
      }
    }, 150);
  });
}
