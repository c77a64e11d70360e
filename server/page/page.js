// Everything on the page works without this. It only keeps the state fresh, guards against a second press, and offers to print.

const EVERY = 60_000;

for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    const button = event.submitter ?? form.querySelector("button");
    // Disabled now, the button would not send its value.
    setTimeout(() => {
      for (const one of form.querySelectorAll("button")) one.disabled = true;
      if (button) button.textContent = form.dataset.once;
    });
  });
}

// Back from the next page, the browser may show this one as it was left.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

for (const files of document.querySelectorAll("input[type=file]")) {
  files.addEventListener("change", () => {
    const size = [...files.files].reduce((sum, file) => sum + file.size, 0);
    const hint = document.getElementById(files.getAttribute("aria-describedby").split(" ").at(-1));
    files.setCustomValidity(size > Number(files.dataset.most) ? hint.dataset.tooLarge : "");
    files.reportValidity();
  });
}

const print = document.querySelector("#print");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}

const isTouched = (field) =>
  field.type === "radio" ? field.checked !== field.defaultChecked : field.type !== "hidden" && field.value !== "";
const isBusy = (section) =>
  section.contains(document.activeElement) || [...section.querySelectorAll("textarea, input")].some(isTouched);

async function refresh() {
  if (document.hidden || !document.querySelector("#status")) return;
  const here = new URL(location.href);
  here.searchParams.delete("said");
  here.hash = "";
  const answer = await fetch(here, { cache: "no-store" });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  let changed = false;
  let last = null;
  for (const id of ["status", "confirm", "choose", "agreed", "steps", "rights", "files", "messages"]) {
    const [before, after] = [document.getElementById(id), fresh.getElementById(id)];
    if (before && (isBusy(before) || before.innerHTML === after?.innerHTML)) {
      last = before;
      continue;
    }
    changed ||= id === "status" && after !== null;
    const shown = after && document.adoptNode(after);
    if (before) before.replaceWith(...(shown ? [shown] : []));
    // What was asked or agreed since has no place yet: it comes after what stands before it.
    else if (shown) last?.after(shown);
    last = shown ?? last;
  }
  const announcer = document.querySelector("#announcer");
  if (changed && announcer) announcer.textContent = announcer.dataset.says;
}

setInterval(() => refresh().catch(() => {}), EVERY);
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) refresh().catch(() => {});
});
