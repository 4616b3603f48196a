const letters = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

/**
 * Is this the number of an identity card or of a foreigner's residence permit, old or new? The last digit is made of the
 * others; a number in which it does not fit was never issued.
 *
 * @example isIdentity("A123456789") // true
 * @example isIdentity("A123456788") // false
 */
export const isIdentity = (text: string): boolean => {
  const [letter = "", second = "", ...rest] = text.toUpperCase().replace(/[ -]/g, "");
  const place = letters.indexOf(letter);
  if (place === -1 || rest.length !== 8) return false;
  const value = place + 10;
  /** In permits issued before 2021 the second sign is a letter, of which the last digit counts. */
  const next = /\d/.test(second) ? Number(second) : (letters.indexOf(second) + 10) % 10;
  const digits = [Math.floor(value / 10), value % 10, next, ...rest.map(Number)];
  const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];
  return digits.reduce((sum, digit, i) => sum + digit * (weights[i] ?? 0), 0) % 10 === 0;
};

/** The check digit of payment cards. @example isCard("4111 1111 1111 1111") // true */
export const isCard = (text: string): boolean => {
  const digits = [...text.replace(/\D/g, "")].reverse().map(Number);
  const sum = digits.reduce((total, digit, i) => {
    const twice = i % 2 === 1 ? digit * 2 : digit;
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return digits.length >= 15 && sum % 10 === 0;
};
