// Runs before the first paint, so that a person who chose dark never sees a white flash. Own file: the content policy allows no inline scripts.
try {
  const kept = JSON.parse(localStorage.getItem("kapok.appearance") || "{}");
  const root = document.documentElement;
  if (kept.theme === "light" || kept.theme === "dark") root.dataset.theme = kept.theme;
  if (kept.density) root.dataset.density = kept.density;
  root.lang = kept.language || ["pl", "bg"].find((l) => navigator.language.startsWith(l)) || "en";
} catch {}
