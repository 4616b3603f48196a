import { argumentsOf } from "../../arguments.ts";
import { idsOf, record } from "../../content/read/select.ts";
import { type Both, say } from "../../content/report/said.ts";
import { open } from "../draft.ts";
import { stampWritten } from "../stamp.ts";
import { finish, Stop } from "../tell.ts";
import { asked } from "./asked.ts";
import { inFacts, inThresholds, inWords, ledOn } from "./changed.ts";
import { type Leading, leadingTo } from "./leading.ts";

const shown = (places: readonly Leading[]): Both => {
  const lines = places.slice(0, 12).map(({ file, line }) => `  content/${file}:${line}`);
  const more =
    places.length > 12 ? `\n  …（共 ${places.length} 處 · ${places.length} in all）` : "";
  return say(`${lines.join("\n")}${more}`, "");
};

/**
 * A service that is offered no more: its page, address and code stay and say so.
 *
 * @example await retire(["service", "green-roof-subsidy", "--reason", "補助辦法廢止。", "--en", "The rules were repealed."])
 */
export const retire = async (args: string[]): Promise<boolean> => {
  const text = { type: "string" as const };
  const { values, positionals } = argumentsOf({
    args,
    options: {
      ...{ root: text, reason: text, en: text, to: text, on: text, "reason-en": text },
      ...{ law: text, articles: text, source: text },
    },
    allowPositionals: true,
  });
  const [kind, id] = positionals;
  if (kind !== "service")
    throw new Stop(
      say(
        "只有服務會停辦：npm run retire -- service green-roof-subsidy --reason …。公告寫 until；單位和表單由別的接替時用 npm run rename，或在 codes.yaml 寫 redirect",
        "only a service is retired: npm run retire -- service green-roof-subsidy --reason …",
      ),
    );
  const draft = open(values.root ?? process.cwd());
  const { content } = draft.before;
  const retiring = await asked(draft, { ...values, id, en: values.en ?? values["reason-en"] });
  const places = leadingTo(content, retiring.id);
  const firm = places.filter(({ loose }) => !loose);
  if (retiring.now && retiring.to === "" && firm.length > 0)
    throw new Stop(
      say(
        `什麼都沒有寫。這些地方還帶人去「${retiring.id}」：加 --to 接替的服務，就一起改過去；沒有接替的，先改這幾處\n${shown(firm).zh}`,
        `Nothing was written. These places still lead to ${retiring.id}: name the service in its place with --to, or change them first.`,
      ),
    );
  const noted = record(content.data(`services/${retiring.id}/service.yaml`))["changes"];
  const note = idsOf(noted).includes("closed") ? `closed-${retiring.on}` : "closed";
  inFacts(draft, retiring, note);
  inWords(draft, retiring, note);
  if (retiring.now) {
    ledOn(draft, places, retiring);
    inThresholds(draft, places, retiring);
  }
  stampWritten(draft);
  const later =
    retiring.now || places.length === 0
      ? ""
      : `\n${retiring.on} 過後，這些地方要改成別的服務：\n${shown(places).zh}`;
  return finish(
    draft,
    say(
      `「${retiring.id}」${retiring.now ? "停辦了" : `辦到 ${retiring.on}`}；頁、網址和代碼都留著。`,
      `${retiring.id} ${retiring.now ? "is closed" : `closes after ${retiring.on}`}; its page, address and code stay.`,
    ),
    say(
      `接著：看過上面改的地方，npm run dev 看頁面；npm run release 出新的一版。${later}`,
      "Next: look at what was changed, then npm run release.",
    ),
  );
};
