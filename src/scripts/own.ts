/** Everything that service pages, outcomes and My list do in the reader's browser: one small file, fetched once. */
import "./my-list.ts";
import "./since.ts";
import "./status.ts";
import "./ticks.ts";
