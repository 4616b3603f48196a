import { parseArgs, type ParseArgsConfig } from "node:util";

/**
 * What stands behind a command. Who writes something that it does not know is told what it does know, and nothing is
 * done.
 *
 * @example argumentsOf({ options: { root: { type: "string" } } }).values.root // "."
 */
export function argumentsOf<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!code.startsWith("ERR_PARSE_ARGS")) throw error;
    const [, found = ""] = /'([^']+)'/.exec((error as Error).message) ?? [];
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    const list = known.length > 0 ? known.join(" ") : undefined;
    console.error(
      code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE"
        ? `✖ ${found}：少了值，或不能有值 · ${(error as Error).message.split("\n")[0]}`
        : `✖ 看不懂「${found}」。選項有：${list ?? "（沒有）"} · “${found}” is unknown. Options: ${list ?? "none"}`,
    );
    process.exit(2);
  }
}
