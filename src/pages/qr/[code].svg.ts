import type { APIRoute, GetStaticPaths } from "astro";
import QRCode from "qrcode";
import { guide } from "../../data.ts";
import { url } from "../../model/url.ts";

export const getStaticPaths = (async () => {
  const { codes } = await guide();
  return codes.map(({ code }) => ({ params: { code } }));
}) satisfies GetStaticPaths;

/** The QR code of a permanent address. Level M and a margin of four modules survive a bad photocopy. */
export const GET: APIRoute = async ({ params, site }) => {
  const address = new URL(url.code(params.code as string), site).href;
  const svg = await QRCode.toString(address, { type: "svg", errorCorrectionLevel: "M", margin: 4 });
  return new Response(svg, { headers: { "Content-Type": "image/svg+xml" } });
};
