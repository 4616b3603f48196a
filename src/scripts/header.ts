import "./keep-anchor.ts";

/** Nothing of the search is fetched before someone touches a box. */
for (const input of document.querySelectorAll<HTMLInputElement>("form[data-suggest] input"))
  input.addEventListener(
    "focus",
    async () => {
      const { suggest } = await import("./search-box.ts");
      const locale = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
      suggest(input, input.form?.dataset.suggest ?? "/", locale);
    },
    { once: true },
  );
