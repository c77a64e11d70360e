import type { Plugin } from "vite";

/** Words of letters, of the customer's page, the form and the chat are said by the server alone; an agent's browser does not fetch them. */
export function withoutServerWords(): Plugin {
  const area = /[\\/]words[\\/](?:pl|bg|en)[\\/](?:help|letters|page|widget)\.json$/;
  return {
    name: "kapok-without-server-words",
    enforce: "pre",
    load: { filter: { id: area }, handler: () => ({ code: "{}", moduleType: "json" }) },
  };
}
