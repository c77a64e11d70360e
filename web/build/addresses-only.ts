import type { Plugin } from "vite";

const leftOut = "\0zod-left-out";

/**
 * The browser needs the method and path of an endpoint, not its shape: answers come from our own server, which
 * has parsed them. Zod is therefore replaced by a value that answers every call with itself; only an enum still knows
 * its values, which a list of choices shows. With Zod, the contract would weigh more than React.
 */
export function addressesOnly(): Plugin {
  return {
    name: "kapok-addresses-only",
    enforce: "pre",
    resolveId: (id) => (id === "zod" ? leftOut : null),
    load: (id) =>
      id === leftOut
        ? `const of = (known) => new Proxy(function () {}, {
             get: (_, name) => (name === Symbol.toPrimitive ? () => "" : name in known ? known[name] : z),
             apply: () => z,
           });
           export const z = of({ enum: (options) => of({ options }) });`
        : null,
  };
}
