/**
 * The look of the widget. A page's `* { … !important }` reaches our element from outside; the same from inside, on `:host`, is stronger
 * (https://drafts.csswg.org/css-cascade/#cascade-sort, "context"). `all` leaves out direction, and what is inherited is set anew on `.root`.
 * Lengths are in pixels: a page's own font size is not ours.
 */
export const STYLE = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:auto 16px 16px auto!important;z-index:2147483000!important;
direction:ltr!important;unicode-bidi:isolate!important;width:auto!important;height:auto!important}
:host([data-side=left]){inset:auto auto 16px 16px!important}
:host([hidden]){display:none!important}
.root{--surface:#fbfaf7;--raised:#fff;--sunken:#e9e8e2;--text:#1f2a30;--muted:#4a565d;--border:#d9d7cf;--control:#7c868c;--primary:#1b6562;
--on-primary:#fff;--hover:#155250;--link:#1d5f8a;--focus:#0b5cad;--late:#9a3324;--ok:#2b6a45;--mine:#dcebe8;color-scheme:light}
.root[data-theme=dark]{--surface:#182024;--raised:#1f292e;--sunken:#0e1316;--text:#e7ecec;--muted:#b4bfc3;--border:#2e3a40;--control:#6f7d84;
--primary:#6cc2b8;--on-primary:#0b2321;--hover:#86d2c9;--link:#8cc4ea;--focus:#8fc7ff;--late:#f2a293;--ok:#7fcb9b;--mine:#20393a;color-scheme:dark}
.root{all:initial;direction:ltr;display:block;position:relative;color:var(--text);
font:400 15px/22px "Source Sans 3 Variable","Source Sans 3","Noto Sans",system-ui,sans-serif;-webkit-text-size-adjust:100%;text-align:start;
letter-spacing:normal;word-spacing:normal;overflow-wrap:anywhere}
*{box-sizing:border-box}
h2,p,ol,ul,form{margin:0;padding:0}
ol,ul{list-style:none}
button,input,textarea,select{font:inherit;color:inherit;letter-spacing:inherit;margin:0}
button{cursor:pointer}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
[hidden]{display:none!important}
svg{flex:none;width:20px;height:20px;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.hear{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.launch{display:flex;align-items:center;gap:8px;min-height:48px;max-width:calc(100vw - 32px);padding:10px 18px;border:1px solid var(--primary);
border-radius:24px;background:var(--primary);color:var(--on-primary);font-weight:600;box-shadow:0 4px 16px #0000002e}
.launch:hover{background:var(--hover)}
.panel{display:flex;flex-direction:column;position:absolute;right:0;bottom:0;width:380px;max-width:calc(100vw - 32px);height:600px;
max-height:calc(100vh - 32px);max-height:calc(100dvh - 32px);background:var(--surface);border:1px solid var(--border);border-radius:16px;
box-shadow:0 8px 32px #00000038;overflow:hidden}
:host([data-side=left]) .panel{right:auto;left:0}
.head{display:flex;align-items:flex-start;gap:8px;padding:14px 8px 12px 18px;border-bottom:1px solid var(--border)}
.head>div{flex:1;min-width:0}
h2{font-weight:600;font-size:17px;line-height:24px}
.hours{color:var(--muted);font-size:14px;line-height:20px}
.bare{display:flex;align-items:center;justify-content:center;width:44px;height:44px;padding:0;border:0;border-radius:8px;background:none;color:var(--muted)}
.bare:hover{background:var(--sunken)}
.body{flex:1;min-height:0;overflow-y:auto;padding:16px 18px;display:grid;gap:14px;align-content:start;overscroll-behavior:contain}
.body:focus-visible{outline-offset:-2px}
.stage,.whole{flex:1;min-height:0;display:flex;flex-direction:column}
.log{display:grid;gap:10px}
.line{max-width:86%;padding:8px 12px;border-radius:12px;background:var(--raised);border:1px solid var(--border);justify-self:start}
.line.mine{background:var(--mine);border-color:transparent;justify-self:end}
.line p{white-space:pre-wrap}
.line a,.as-link{color:var(--link);text-decoration:underline;text-underline-offset:3px}
.meta{color:var(--muted);font-size:13px;line-height:18px}
.note{color:var(--muted);font-size:14px;line-height:20px}
.state{padding:0 18px 6px;color:var(--muted);font-size:13px;line-height:18px;min-height:24px}
.foot{border-top:1px solid var(--border);padding:10px 12px 8px;display:grid;gap:6px;background:var(--raised)}
.say{display:flex;align-items:flex-end;gap:6px}
.say textarea{flex:1}
.acts{display:flex;flex-wrap:wrap;gap:0 14px}
.as-link{display:inline-flex;align-items:center;min-height:32px;padding:2px 0;border:0;background:none;font-size:14px}
.fields{display:grid;gap:14px}
.field{display:grid;gap:4px}
label{font-weight:600}
.optional{font-weight:400;color:var(--muted)}
::placeholder{color:var(--muted);opacity:1}
input:not([type=file]),textarea,select{width:100%;min-height:44px;padding:9px 12px;background:var(--raised);border:1px solid var(--control);border-radius:6px}
textarea{resize:none;min-height:44px;max-height:140px;display:block}
.fields textarea{min-height:96px}
[aria-invalid=true]{border-color:var(--late)!important}
.error{color:var(--late);font-weight:500}
.done{color:var(--ok);font-weight:600}
.main{min-height:44px;padding:10px 18px;border:1px solid var(--primary);border-radius:6px;background:var(--primary);color:var(--on-primary);font-weight:600}
.main:hover{background:var(--hover)}
.main:disabled{opacity:.6;cursor:default}
.file{position:relative}
.file input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}
.file:focus-within{outline:2px solid var(--focus);outline-offset:2px}
@media (prefers-reduced-motion:no-preference){.panel{animation:come .18s ease-out}@keyframes come{from{opacity:0;transform:translateY(8px)}}}
@media (max-width:480px){.panel,:host([data-side=left]) .panel{position:fixed;inset:0;width:auto;height:auto;max-width:none;max-height:none;border:0;border-radius:0}}
@media (forced-colors:active){.line,.panel,.launch,.main{border:1px solid}}
`;
