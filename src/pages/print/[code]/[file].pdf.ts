import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { guide } from "../../../data.ts";
import { officeFiles, serviceFiles } from "../../../print/room.ts";
import { roomFile } from "../../../room.ts";

export const getStaticPaths = (async () => {
  const { services, offices } = await guide();
  return [
    ...services.all.flatMap((of) =>
      serviceFiles.map((file) => ({ params: { code: of.facts.code, file }, props: { of, file } })),
    ),
    ...offices.all.flatMap((of) =>
      officeFiles.map((file) => ({ params: { code: of.code, file }, props: { of, file } })),
    ),
  ];
}) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Notices, charts, signs and posters, by the permanent code of what they speak of. */
export const GET: APIRoute<Props> = async ({ props: { of, file } }) => {
  const { bytes } = await roomFile(of, file);
  return new Response(bytes, { headers: { "Content-Type": "application/pdf" } });
};
