// What a reader's page is better for; it lacks nothing without it.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, 2000);
  });
}

// The form for a comment, below what it answers instead of on a page of its own.
document.addEventListener("click", async event => {
  const link = event.target.closest("a[data-form], a[data-cancel]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const held = document.getElementById("comment-form");
  const inside = held?.contains(link);
  if (link.matches("[data-cancel]")) {
    if (!inside) return;
    event.preventDefault();
    const back = held.previousElementSibling?.querySelector("a[data-form]");
    held.remove();
    back?.focus();
    return;
  }
  event.preventDefault();
  try {
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const form = page.getElementById("comment-form");
    if (!answer.ok || !form) throw new Error();
    const old = held ? new FormData(held) : null;
    if (inside) held.replaceWith(form);
    else {
      held?.remove();
      const place = link.closest(".comment, .write");
      place.after(form);
    }
    if (old) for (const name of ["name", "email", "text"]) {
      const field = form.elements[name];
      if (!field.value || name !== "text") field.value = old.get(name) || field.value;
    }
    const first = [...form.querySelectorAll("input[required], textarea")].find(each => !each.value) || form.elements.text;
    first.focus();
    if (first.setSelectionRange) first.setSelectionRange(first.value.length, first.value.length);
  } catch {
    location.assign(link.href);
  }
});
