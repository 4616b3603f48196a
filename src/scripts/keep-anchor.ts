/** Carries the reader's section over to the other language: a plain link cannot know the `#` of the address. */
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-anchor]")) {
  link.addEventListener("click", () => {
    link.hash = location.hash;
    if (location.search) link.search = location.search;
  });
}
