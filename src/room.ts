import { guide } from "./data.ts";
import type { Service } from "./model/guide.ts";
import type { Pdf } from "./print/order.ts";
import { type RoomFile, roomPdf } from "./print/room.ts";
import type { Office } from "./schema/office.ts";

const made = new Map<string, Promise<Pdf>>();

/**
 * One file of the print room. The list of them asks in each language how big it is, and then it is written: what stands
 * in it is put together once. In dev it is made anew, for the content may have changed.
 *
 * @example (await roomFile(guide.services.get("use-permit"), "sop-a3")).kilobytes // 41
 */
export async function roomFile(of: Service | Office, file: RoomFile): Promise<Pdf> {
  const all = await guide();
  if (import.meta.env.DEV) return roomPdf(all, of, file);
  const name = `${of.id}/${file}/${"facts" in of}`;
  const asked = made.get(name) ?? roomPdf(all, of, file);
  made.set(name, asked);
  return asked;
}
