// The editor's comforts: preview, keeping what is typed, keys, clean pasting. The form works without.
const form = document.querySelector("form[data-draft]");
const body = document.getElementById("body");
const preview = document.getElementById("preview");
const kept = document.getElementById("kept");
const later = (run, wait) => { let timer; return () => { clearTimeout(timer); timer = setTimeout(run, wait); }; };
const changed = () => body.dispatchEvent(new Event("input", { bubbles: true }));

const show = later(async () => {
  const sent = new FormData();
  sent.set("_form", form.elements._form.value);
  sent.set("body", body.value);
  const answer = await fetch("/desk/items/preview", { method: "POST", body: new URLSearchParams(sent) });
  // The server's own sieve has been over it; a page's policy runs no script of it either.
  if (answer.ok) preview.innerHTML = await answer.text();
}, 400);

const keep = later(async () => {
  try {
    const answer = await fetch(form.dataset.draft, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    kept.textContent = answer.ok ? "· " + kept.dataset.kept : "· " + kept.dataset.lost;
  } catch {
    kept.textContent = "· " + kept.dataset.lost;
  }
}, 1500);

form.addEventListener("input", keep);
body.addEventListener("input", show);

function put(field, before, after = "") {
  const { selectionStart: from, selectionEnd: to, value } = field;
  field.setRangeText(before + value.slice(from, to) + after, from, to, "end");
  if (from === to && after) field.selectionStart = field.selectionEnd = from + before.length;
  field.focus();
  changed();
}

const keys = document.querySelector(".keys");
keys.hidden = false;
for (const key of keys.querySelectorAll("button")) {
  key.addEventListener("click", () => {
    const { put: words, around, line } = key.dataset;
    if (words) put(body, words);
    else if (around) put(body, around.slice(0, around.length / 2), around.slice(around.length / 2));
    else {
      const start = body.value.lastIndexOf("\n", body.selectionStart - 1) + 1;
      body.setRangeText(line, start, start, "end");
      body.focus();
      changed();
    }
  });
}

// Shift and space is the half-space on Persian keyboards; a browser types a plain one.
form.addEventListener("keydown", event => {
  if (event.code === "Space" && event.shiftKey && event.target.matches('[lang="fa"], [lang="ar"]')) {
    event.preventDefault();
    event.target.setRangeText("\u200c", event.target.selectionStart, event.target.selectionEnd, "end");
    event.target.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

const inline = node => [...node.childNodes].map(each => {
  if (each.nodeType === Node.TEXT_NODE) return each.data.replace(/[\r\n\t ]+/g, " ").replace(/([\\*_[\]<>`])/g, "\\$1");
  if (each.nodeType !== Node.ELEMENT_NODE || each.matches("style, script, meta, link, title, o\\:p")) return "";
  const words = inline(each);
  if (each.matches("b, strong") && words.trim()) return "**" + words.trim() + "** ";
  if (each.matches("br")) return "\n";
  if (each.matches("a[href^=http]") && words.trim()) return "[" + words.trim() + "](" + each.href + ")";
  return words;
}).join("");

const blocks = root => {
  const out = [];
  let run = "";
  const flush = () => { if (run.trim()) out.push(run.trim()); run = ""; };
  for (const each of root.childNodes) {
    if (each.nodeType === Node.ELEMENT_NODE && each.matches("p, div, section, article, h1, h2, h3, h4, ul, ol, li, blockquote, table, tr, td")) {
      flush();
      if (each.matches("h1, h2, h3, h4")) out.push("## " + inline(each).trim());
      else if (each.matches("li")) out.push("- " + inline(each).trim());
      else if (each.querySelector("p, div, h1, h2, h3, li, td")) out.push(...blocks(each));
      else if (inline(each).trim()) out.push((each.matches("blockquote") ? "> " : "") + inline(each).trim());
    } else {
      const holder = document.createElement("span");
      holder.append(each.cloneNode(true));
      run += inline(holder);
    }
  }
  flush();
  return out;
};

body.addEventListener("paste", event => {
  const html = event.clipboardData.getData("text/html");
  if (!html) return;
  event.preventDefault();
  const page = new DOMParser().parseFromString(html, "text/html");
  put(body, blocks(page.body).join("\n\n"));
});

// A picture goes where the writer stood; the server puts it behind the text if nobody says where.
form.addEventListener("submit", event => {
  if (event.submitter?.value === "picture") form.elements.place.value = body.selectionStart;
});
