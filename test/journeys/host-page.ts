import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A website of somebody else's, on an origin of its own, with rules and styles that make life hard for whatever is embedded. */
export interface HostPage {
  origin: string;
  /** The page with a widget on it, in a language and a colour scheme. */
  with(
    widget: { desk: string; key: string },
    look?: { lang?: string; scheme?: string; calm?: boolean; sockets?: boolean },
  ): string;
  stop(): Promise<void>;
}

const HOSTILE = `
html { font-size: 44px; direction: rtl }
* { all: unset !important; font: italic 900 40px/1 fantasy !important; color: #ff00ff !important; background: #00ff00 !important;
  letter-spacing: 9px !important; text-transform: uppercase !important; direction: rtl !important; position: static !important;
  display: inline !important; opacity: 1 !important; visibility: visible !important; width: 3px !important; transform: none !important }
button, input, textarea, dialog, [hidden] { display: none !important }
`;
const CALM =
  "body { font: 16px/1.5 Georgia, serif; margin: 2rem; background: #fdf6e3 } :root[data-scheme='dark'] body { background: #111; color: #eee }";

export async function openHostPage(): Promise<HostPage> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://host");
    if (url.pathname.endsWith(".css")) {
      response.writeHead(200, { "content-type": "text/css" }).end(url.pathname === "/calm.css" ? CALM : HOSTILE);
      return;
    }
    const of = (name: string) => url.searchParams.get(name) ?? "";
    const desk = new URL(of("desk")).origin;
    const line = of("sockets") === "no" ? "" : ` ${desk.replace(/^http/, "ws")}`;
    response
      .writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": `default-src 'none'; script-src ${desk}; style-src 'self'; connect-src ${desk}${line}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
      })
      .end(`<!doctype html><html lang="${of("lang")}" data-scheme="${of("scheme")}"><head><meta charset="utf-8"><title>Sklep</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="${of("scheme")}">
<link rel="stylesheet" href="/${of("calm") === "yes" ? "calm" : "hostile"}.css"></head>
<body><main><h1>Sklep z butami</h1><p>Buty na zimę.</p><a href="#here">Koszyk</a></main>
<script src="${desk}/widget.js" data-key="${of("key")}" async></script></body></html>`);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    with({ desk, key }, { lang = "pl", scheme = "light", calm = false, sockets = true } = {}) {
      const asked = new URLSearchParams({ desk, key, lang, scheme, calm: calm ? "yes" : "no", sockets: sockets ? "yes" : "no" });
      return `${origin}/?${asked}`;
    },
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
