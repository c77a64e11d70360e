import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Me } from "./me.ts";
import { Password } from "./passwords.ts";
import { Role } from "./people.ts";
import { Done, Id, Instant, Language } from "./shapes.ts";

export const InvitationView = z.object({
  id: z.number(),
  email: z.string(),
  name: z.string(),
  role: Role,
  invitedAt: Instant,
  expiresAt: Instant,
});

export const listInvitations = endpoint({
  method: "GET",
  path: "/invitations",
  summary: "Invitations that wait for an answer",
  output: z.object({ items: z.array(InvitationView) }),
  refusals: ["people.admin_only"],
});

export const invite = endpoint({
  method: "POST",
  path: "/invitations",
  summary: "Invite a person by mail; the link is in the answer too",
  input: z.object({
    email: z.email().max(320),
    name: z.string().trim().min(1).max(120),
    role: Role,
    teamId: z.number().int().positive().nullish(),
    language: Language.optional(),
  }),
  output: z.object({ id: z.number(), link: z.string() }),
  status: 201,
  refusals: ["people.admin_only", "person.exists", "team.unknown"],
});

export const revokeInvitation = endpoint({
  method: "DELETE",
  path: "/invitations/:id",
  summary: "Take an invitation back",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["people.admin_only", "invitation.unknown"],
});

export const showInvitation = endpoint({
  method: "GET",
  path: "/invitations/by-token/:token",
  summary: "What an invitation link is for",
  params: z.object({ token: z.string().min(20).max(100) }),
  output: z.object({ email: z.string(), name: z.string(), firm: z.string(), invitedBy: z.string(), language: Language }),
  refusals: ["invitation.unknown"],
  who: "open",
});

export const acceptInvitation = endpoint({
  method: "POST",
  path: "/invitations/by-token/:token/acceptance",
  summary: "Accept an invitation with a name and a password; signs in",
  params: z.object({ token: z.string().min(20).max(100) }),
  input: z.object({ name: z.string().trim().min(1).max(120), password: Password, language: Language.optional() }),
  output: Me,
  refusals: ["invitation.unknown", "password.too_short", "password.too_common", "person.exists"],
  who: "open",
});
