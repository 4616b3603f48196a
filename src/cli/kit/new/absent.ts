import { type Both, say } from "../../content/report/said.ts";
import { list, record } from "../../content/read/select.ts";
import { addressesLock, unsealed } from "../../content/read/lock.ts";
import type { Draft } from "../draft.ts";

/** An id that is taken, now or ever: nothing is written over, and no address is used twice. */
export const absent = (draft: Draft, part: string, id: string): Both | undefined => {
  const { content } = draft.before;
  const folder = [...draft.tree.keys()].find(
    (name) => name.startsWith(`${part}/${id}/`) || name === `${part}/${id}.yaml`,
  );
  if (folder !== undefined || content.ids(part).has(id))
    return say(
      `已經有 ${part}/${id}，不會蓋過去；換一個代號`,
      `${part}/${id} is there already; choose another id`,
    );
  const was = unsealed(draft.tree.get(addressesLock) ?? "").lines.includes(`${part}/${id}`);
  const moved = list(content.data("moved.yaml")).some(
    (line) => record(line)["from"] === `${part}/${id}`,
  );
  return was || moved
    ? say(
        `${part}/${id} 是公布過的網址，不再用；換一個代號`,
        `${part}/${id} was published once; choose another id`,
      )
    : undefined;
};
