import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done } from "./shapes.ts";

export const Password = z.string().min(10).max(500);

export const changePassword = endpoint({
  method: "POST",
  path: "/me/password",
  summary: "Change the asker's own password; ends the other sessions",
  input: z.object({ current: z.string().max(500), next: Password }),
  output: Done,
  refusals: ["password.wrong", "password.too_short", "password.too_common"],
});

export const askPasswordReset = endpoint({
  method: "POST",
  path: "/password-resets",
  summary: "Send a link for a new password; the answer is the same whether or not the address is known",
  input: z.object({ email: z.string().trim().max(320) }),
  output: Done,
  refusals: [],
  who: "open",
});

export const resetPassword = endpoint({
  method: "POST",
  path: "/password-resets/:token/password",
  summary: "Set a new password with the link",
  params: z.object({ token: z.string().min(20).max(100) }),
  input: z.object({ password: Password }),
  output: Done,
  refusals: ["reset.unknown", "password.too_short", "password.too_common"],
  who: "open",
});
