import { createHash, randomBytes } from "node:crypto";

/** 32 random bytes as they go into a cookie, a link or a program's settings. */
export const newSecret = (prefix = ""): string => `${prefix}${randomBytes(32).toString("base64url")}`;

/** What is kept of a secret. It is long and random, so that a plain hash cannot be guessed back. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");
