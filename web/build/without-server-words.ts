import type { Plugin } from "vite";

/** Words of letters and of the customer's page are said by the server alone; an agent's browser does not fetch them. */
export function withoutServerWords(): Plugin {
  const area = /[\\/]words[\\/](?:pl|bg|en)[\\/](?:letters|page)\.json$/;
  return {
    name: "kapok-without-server-words",
    enforce: "pre",
    load: { filter: { id: area }, handler: () => ({ code: "{}", moduleType: "json" }) },
  };
}
