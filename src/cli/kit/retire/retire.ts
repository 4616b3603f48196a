import { parseArgs } from "node:util";
import type { Content } from "../../content/read/content.ts";
import { type Both, say } from "../../content/report/said.ts";
import { idsOf, record } from "../../content/read/select.ts";
import { answersTo, dayShape } from "../ask.ts";
import { type Draft, open } from "../draft.ts";
import { workday } from "../known.ts";
import { stampWritten } from "../stamp.ts";
import { finish, Stop } from "../tell.ts";
import { scalar, withEntry, withKey, withoutItem, withValue } from "../yaml-text.ts";
import { beside, type Leading, leadingTo } from "./leading.ts";

type Retiring = { id: string; zh: string; en: string; to: string; on: string; now: boolean };

const change = (draft: Draft, name: string, edit: (text: string) => string): void => {
  draft.tree.set(name, edit(draft.tree.get(name) ?? ""));
};

/** A line above the first one that begins with a key; at the end where there is none. */
const before = (text: string, key: string, line: string): string =>
  new RegExp(`^${key}:`, "m").test(text)
    ? text.replace(new RegExp(`^${key}:`, "m"), `${line}\n${key}:`)
    : withKey(text, [], line);

/** Status, last day and the note of the change, among the facts. */
const inFacts = (draft: Draft, { id, on, now }: Retiring, note: string): void =>
  change(draft, `services/${id}/service.yaml`, (text) => {
    const { validity } = record(draft.before.content.data(`services/${id}/service.yaml`));
    const closes = `closes: "${on}"`;
    const dated =
      record(validity)["closes"] !== undefined
        ? withValue(text, ["validity", "closes"], `"${on}"`)
        : validity === undefined
          ? before(text, "reviewed", `validity: { ${closes} }\n`)
          : text
              .replace(/^validity: \{/m, `validity: { ${closes},`)
              .replace(/^validity:\n( +)/m, `validity:\n$1${closes}\n$1`);
    const day = workday(draft.before.content);
    const noted = withEntry(dated, ["changes"], `- { id: ${note}, date: "${day}" }`);
    return now ? withValue(noted, ["status"], "closed") : noted;
  });

/** Why, and where to go instead, in both languages. */
const inWords = (draft: Draft, { id, zh, en, to }: Retiring, note: string): void => {
  const words = [
    ["zh", zh, "停辦", to && `請看「{{service.${to}}}」。`, ""],
    ["en", en, "Closed", to && `See “{{service.${to}}}”.`, " "],
  ] as const;
  for (const [language, reason, closed, instead, space] of words) {
    const name = `services/${id}/${language}.mdx`;
    const said = [reason, instead].filter(Boolean).join(space);
    const had = record(draft.before.content.data(name))["statusReason"] !== undefined;
    change(draft, name, (text) => {
      const told = had
        ? withValue(text, ["statusReason"], scalar(said))
        : before(text, "answer", `statusReason: ${scalar(said)}`);
      const colon = language === "zh" ? "：" : ": ";
      return withKey(told, ["changes"], `${note}: ${scalar(`${closed}${colon}${reason}`)}`);
    });
  }
};

/** What led to the service leads to the one in its place; lists that can do without it lose it. */
const ledOn = (draft: Draft, places: readonly Leading[], { id, to }: Retiring): void => {
  const { content } = draft.before;
  for (const place of places) {
    const { file, path, loose } = place;
    const replace = to !== "" && !beside(content, place, to);
    if (loose && !replace) change(draft, file, (text) => withoutItem(text, path.slice(0, -1), id));
    else if (to !== "") change(draft, file, (text) => withValue(text, path, to));
  }
};

/** `{{service.x}}` in the words of a threshold that now leads elsewhere. */
const inThresholds = (draft: Draft, places: readonly Leading[], { id, to }: Retiring): void => {
  if (to === "") return;
  for (const { file, path } of places.filter(({ path }) => path[0] === "responsibility"))
    for (const language of ["zh", "en"]) {
      const entry = String(
        idsOf(record(draft.before.content.data(file))["responsibility"])[Number(path[1])],
      );
      change(draft, file.replace("service.yaml", `${language}.mdx`), (text) =>
        text.replace(new RegExp(`^  ${entry}: .*$`, "m"), (line) =>
          line.replaceAll(`{{service.${id}}}`, `{{service.${to}}}`),
        ),
      );
    }
};

const shown = (places: readonly Leading[]): Both => {
  const lines = places.slice(0, 12).map(({ file, line }) => `  content/${file}:${line}`);
  const more =
    places.length > 12 ? `\n  …（共 ${places.length} 處 · ${places.length} in all）` : "";
  return say(`${lines.join("\n")}${more}`, "");
};

/** The last day, where nobody says one: that which the facts know already, or today. */
const lastDay = (content: Content, id: string | undefined): string => {
  const { closes } = record(record(content.data(`services/${id}/service.yaml`))["validity"]);
  return typeof closes === "string" && closes < content.today ? closes : content.today;
};

const asked = async (
  draft: Draft,
  flags: Record<string, string | undefined>,
): Promise<Retiring> => {
  const { content } = draft.before;
  const given = await answersTo(
    {
      id: {
        flag: "id",
        ask: say("哪一項服務不辦了", "the service that closes"),
        example: "green-roof-subsidy",
        choices: content.ids("services"),
      },
      zh: {
        flag: "reason",
        ask: say("原因，一句中文", "why, in Chinese"),
        example: "「補助辦法廢止。」",
      },
      en: {
        flag: "en",
        ask: say("原因，一句英文", "why, in English"),
        example: '"The subsidy rules were repealed."',
      },
      to: {
        flag: "to",
        ask: say("由哪一項服務接替", "the service in its place"),
        example: "rooftop-solar",
        choices: content.ids("services"),
        otherwise: "",
      },
      on: {
        flag: "on",
        ask: say("最後一天", "last day"),
        example: "2026-12-31",
        otherwise: lastDay(content, flags["id"]),
        refuse: dayShape,
      },
    },
    flags,
  );
  if (given.to === given.id)
    throw new Stop(say("不能由自己接替", "a service does not take its own place"));
  if (record(content.data(`services/${given.id}/service.yaml`))["status"] === "closed")
    throw new Stop(say(`${given.id} 已經停辦了`, `${given.id} is closed already`));
  return { ...given, now: given.on <= content.today };
};

/**
 * A service that is offered no more: its page, address and code stay and say so.
 *
 * @example await retire(["service", "green-roof-subsidy", "--reason", "補助辦法廢止。", "--en", "The rules were repealed."])
 */
export const retire = async (args: string[]): Promise<boolean> => {
  const text = { type: "string" as const };
  const { values, positionals } = parseArgs({
    args,
    options: { root: text, reason: text, en: text, to: text, on: text, "reason-en": text },
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
