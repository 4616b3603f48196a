/** Full-width digits and signs as half-width ones; every dash as one. @example plainDigits("０７－３３６") // "07-336" */
export const plainDigits = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ＠＃（）．，＋]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u2010-\u2015\u2212\uff0d\uff5e]/g, "-")
    .replace(/\u3000/g, " ");

/** Where an extension begins: #303, 轉 303, 分機 303, ext. 303, and `,303` as a phone dials it. */
const extension = /\s*(?:#|轉|分機|,|;|\bext\.?)\s*/i;

/**
 * The digits of a number without its extension, as they are dialled in Taiwan.
 *
 * @example mainDigits("+88673368333,2418") // "073368333"
 * @example mainDigits("07-3368333 #2418") // "073368333"
 */
export const mainDigits = (number: string): string =>
  (plainDigits(number).split(extension)[0] ?? "")
    .replace(/\D/g, "")
    .replace(/^886(?=[2-9]\d{7,})0?/, "0");

/** The first extension of a number, if it names one. @example extensionOf("07-3368333 #2418–2422") // "2418" */
export const extensionOf = (number: string): string | undefined =>
  /(?:#|轉|分機|,|;|\bext\.?)\s*(\d+)/i.exec(plainDigits(number))?.[1];

/** Lengths of numbers in Taiwan: short lines, free calls, mobiles, and area codes with what follows. */
const dialable =
  /^(?:1\d{2,3}|0800\d{6}|0809\d{6}|09\d{8}|02\d{8}|04\d{7,8}|0[35678]\d{7}|0(?:37|49|82|89)\d{6,7}|08(?:26|36)\d{5,6}|412\d{4,7}|4\d{6,8})$/;

/**
 * What a phone has to dial for a number, or undefined when nobody can dial it.
 *
 * @example dialled("07-3368333 #2418") // "+88673368333,2418"
 * @example dialled("nineteen") // undefined
 */
export const dialled = (number: string): string | undefined => {
  const plain = plainDigits(number);
  const [main = ""] = plain.split(extension);
  if (!/^\+?[\d\s().-]+$/.test(main)) return undefined;
  const digits = mainDigits(main);
  if (!dialable.test(digits)) return undefined;
  const inner = extensionOf(plain);
  const abroad =
    digits.startsWith("0") && !/^080[09]/.test(digits) ? `+886${digits.slice(1)}` : digits;
  return inner === undefined ? abroad : `${abroad},${inner}`;
};
