import { type ComponentType, lazy } from "react";
import { newerVersion } from "../newer-version.ts";

/**
 * A part that is fetched when it is first needed. When its file is gone, the desk was renewed under the page: the part
 * stays away and the banner offers to reload; what stands on the page is not touched.
 */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      newerVersion.found();
      return { default: (() => null) as ComponentType<P> };
    }
  });
}
