/** `0:42`, `12:05`, `1:02:05`: how long something has lasted. */
export function lasted(from: string, until: number): string {
  const seconds = Math.max(0, Math.floor((until - Date.parse(from)) / 1000));
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
