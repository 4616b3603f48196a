/** My list, ticks and dates that close: fetched by pages that need them. */
import "./my-list.ts";
import "./status.ts";
import "./ticks.ts";
