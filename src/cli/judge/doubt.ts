/** Less sure than this, the page says so. As src/scripts/search-page.ts. */
export const unsure = 0.4;
