import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Me } from "./me.ts";
import { Done, Id, Instant } from "./shapes.ts";

export const signIn = endpoint({
  method: "POST",
  path: "/sessions",
  summary: "Sign in; answers with a session cookie",
  input: z.object({ email: z.string().trim().max(320), password: z.string().max(500) }),
  output: Me,
  refusals: ["sign_in.wrong", "sign_in.slow_down"],
  who: "open",
});

export const signOut = endpoint({
  method: "DELETE",
  path: "/sessions/current",
  summary: "Sign out: this session ends",
  output: Done,
  refusals: [],
});

export const listSessions = endpoint({
  method: "GET",
  path: "/sessions",
  summary: "Where the asker is signed in",
  output: z.object({
    items: z.array(
      z.object({
        id: z.number(),
        device: z.string(),
        address: z.string(),
        startedAt: Instant,
        seenAt: Instant,
        current: z.boolean(),
      }),
    ),
  }),
  refusals: [],
});

export const revokeSession = endpoint({
  method: "DELETE",
  path: "/sessions/:id",
  summary: "End one of the asker's sessions",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["session.unknown"],
});
