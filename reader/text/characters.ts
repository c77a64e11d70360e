/** What kind of character a UTF-16 unit is. Tables by range: a Unicode regex per character is ten times slower. */

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return false;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x370 && code < 0x530) return code !== 0x37e && code !== 0x387 && !(code >= 0x482 && code <= 0x489);
  return code >= 0x1e00 && code < 0x2000;
}

/** Cyrillic, the alphabet of Bulgarian. */
export function isCyrillic(code: number): boolean {
  return code >= 0x400 && code < 0x530;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Combining marks and invisible joiners: they belong to the word they stand in and mean nothing. */
export function isInvisibleInWord(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) || code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff
  );
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000
  );
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}
