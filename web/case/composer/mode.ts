export type Mode = "reply" | "note";

/**
 * What a pressed send key means. Each mode has its own key and the other one does nothing but say so:
 * a reply key that saved notes taught people to send notes to customers.
 */
export function keyMeans(
  pressed: { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean },
  mode: Mode,
  /** In a chat, for those who want it so, Enter alone sends; Shift and Enter breaks the line. */
  enterSends = false,
): "send" | "save" | "wrong_for_note" | "wrong_for_reply" | null {
  if (pressed.key !== "Enter" || pressed.altKey) return null;
  if (!(pressed.ctrlKey || pressed.metaKey)) return enterSends && mode === "reply" && !pressed.shiftKey ? "send" : null;
  if (mode === "reply") return pressed.shiftKey ? "wrong_for_reply" : "send";
  return pressed.shiftKey ? "save" : "wrong_for_note";
}
