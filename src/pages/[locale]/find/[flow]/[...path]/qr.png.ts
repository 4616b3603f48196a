import type { APIRoute, GetStaticPaths } from "astro";
import QRCode from "qrcode";
import { guide } from "../../../../../data.ts";
import { keptQr } from "../../../../../kept-qr.ts";
import { pathsOf } from "../../../../../model/flow.ts";
import { type Locale, locales } from "../../../../../model/locale.ts";
import { url } from "../../../../../model/url.ts";

export const getStaticPaths = (async () => {
  const { flows } = await guide();
  return locales.flatMap((locale) =>
    flows.all.flatMap((flow) =>
      pathsOf(flow)
        .filter(({ next }) => !next)
        .map(({ address }) => ({ params: { locale, flow: flow.id, path: address } })),
    ),
  );
}) satisfies GetStaticPaths;

/** One byte a dot. */
const grey = { deflateLevel: 9, colorType: 0 };

const draw = (address: string): Promise<Uint8Array> =>
  // as bytes: to look for runs of digits takes longer than the rest
  QRCode.toBuffer([{ mode: "byte", data: new TextEncoder().encode(address) }], {
    type: "png",
    errorCorrectionLevel: "M",
    margin: 4,
    scale: 1,
    rendererOpts: grey,
  });

/**
 * The QR code that reopens an outcome: a dot a module, enlarged by the style sheet. A drawing would weigh five times as
 * much, and in the page it would be sent to everyone who never looks at it.
 */
export const GET: APIRoute = async ({ params, site }) => {
  const { locale, flow, path } = params as { locale: Locale; flow: string; path: string };
  const address = new URL(url.flow(locale, flow, path), site).href;
  return new Response(await keptQr(address, draw), { headers: { "Content-Type": "image/png" } });
};
