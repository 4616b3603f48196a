/**
 * Carries the reader's section over to the other language: a plain link cannot know the `#` of the address. It is
 * written into the link itself, so it also holds for a new tab, a middle click and a copied address.
 */
const links = document.querySelectorAll<HTMLAnchorElement>("a[data-keep-anchor]");

const keep = () => {
  for (const link of links) {
    link.hash = location.hash;
    link.search = location.search;
  }
};

keep();
// the search page writes its address without an event: once more before any key or button can act on a link
for (const event of ["hashchange", "popstate", "pointerdown", "focusin"])
  addEventListener(event, keep);
