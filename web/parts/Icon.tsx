import type { LucideIcon } from "lucide-react";

/** A picture beside words; readers skip it. 20 px with a thin stroke unless said. */
export function Icon({ of: Shape, size = 20, className }: { of: LucideIcon; size?: number; className?: string }) {
  return (
    <Shape size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" className={className} style={{ flex: "none" }} />
  );
}
