import { lazyRouteComponent } from "@tanstack/react-router";

type File = () => Promise<Record<string, unknown>>;

/** The screens of the desk, each loaded when first entered. A screen is a named export, `QueueScreen` of `queue/QueueScreen.tsx`. */
const files = import.meta.glob<Record<string, unknown>>(
  "./{queue,case,calls,customers,library,search,team,reports,incidents,transfers,threats,admin}/*Screen.tsx",
) as Record<string, File>;

/** The screen of a file, or null in a build that does not have it: then there is neither a route nor an entry that leads there. */
export function screen(folder: string, name: string) {
  const file = files[`./${folder}/${name}.tsx`];
  return file ? lazyRouteComponent(file as () => Promise<Record<string, () => React.ReactNode>>, name) : null;
}

/** Fetches the screens people go between all day, so that they open without a connection too. Admin is asked for when needed. */
export function fetchScreens(): void {
  for (const [path, file] of Object.entries(files)) if (!path.includes("/admin/")) void file().catch(() => {});
}

export const hasScreen = (folder: string, name: string): boolean => `./${folder}/${name}.tsx` in files;
