// Narrows a list as somebody types or chooses. Without this script the form's button does it.
for (const form of document.querySelectorAll("form[data-list]")) {
  let waiting;
  let asked = 0;
  const narrow = async () => {
    const list = document.querySelector(form.dataset.list);
    const number = ++asked;
    const answer = await fetch(form.action + "?" + new URLSearchParams(new FormData(form)));
    if (!answer.ok || answer.redirected || number !== asked) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector(form.dataset.list);
    if (fresh && number === asked) {
      list.replaceChildren(...fresh.childNodes);
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(narrow, 120);
  });
}
