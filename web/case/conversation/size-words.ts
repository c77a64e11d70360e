/** `1.4 MB` in the person's language. Decimal units, as file managers show them. */
export function sizeWords(bytes: number, language: string): string {
  const [size, unit] =
    bytes < 1000 ? [bytes, "byte"] : bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: String(unit),
    unitDisplay: "short",
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(Number(size));
}
