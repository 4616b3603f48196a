import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";
export default defineConfig({
  site: "https://services.example.gov.tw",
  trailingSlash: "always",
  integrations: [
    starlight({
      title: { "zh-TW": "市民服務資訊網", en: "Citizen Services" },
      defaultLocale: "zh-tw",
      locales: {
        "zh-tw": { label: "繁體中文", lang: "zh-TW" },
        en: { label: "English", lang: "en" },
      },
      sidebar: [],
    }),
  ],
});
