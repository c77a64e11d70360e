import type { FastifyReply } from "fastify";
import type { Config } from "../config.ts";

const DAYS = 30;

const isSecure = ({ url }: Pick<Config, "url">) => url.startsWith("https:");

/** `__Host-` binds the cookie to this host and to https; browsers refuse that name on plain http. */
export const cookieName = (config: Pick<Config, "url">): string => (isSecure(config) ? "__Host-kapok_session" : "kapok_session");

const attributes = (config: Pick<Config, "url">) =>
  ({ path: "/", httpOnly: true, sameSite: "lax", secure: isSecure(config) }) as const;

export function setSessionCookie(reply: FastifyReply, secret: string, config: Pick<Config, "url">): void {
  reply.setCookie(cookieName(config), secret, { ...attributes(config), maxAge: DAYS * 24 * 60 * 60 });
}

export function clearSessionCookie(reply: FastifyReply, config: Pick<Config, "url">): void {
  reply.clearCookie(cookieName(config), attributes(config));
}
