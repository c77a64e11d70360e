import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Instant, Language } from "./shapes.ts";

export const Role = z.enum(["agent", "supervisor", "manager", "admin"]);
export type Role = z.output<typeof Role>;

export const CoachLevel = z.enum(["as_i_write", "when_i_ask", "off"]);

/** What only its owner sees and changes; each one that is left out stays as it is, so nothing here has a default. */
const PreferenceChanges = z.object({
  coachLevel: CoachLevel.optional(),
  /** Rules of the coach that the agent silenced, each reversible. */
  silencedRules: z.array(z.string()).optional(),
  showInsults: z.boolean().optional(),
  /** Whether a life vest begins with the line that grounds. */
  groundingLine: z.boolean().optional(),
  singleKeys: z.boolean().optional(),
  undoSeconds: z.number().int().min(0).max(30).optional(),
  /** How many chats at once. */
  chatLimit: z.number().int().min(0).max(3).optional(),
  /** In a chat Enter alone sends, too; Shift and Enter breaks the line. */
  enterSendsChat: z.boolean().optional(),
});

/** The same whole, with what holds until somebody says otherwise. */
export const Preferences = PreferenceChanges.extend({
  coachLevel: CoachLevel.default("as_i_write"),
  silencedRules: z.array(z.string()).default([]),
  showInsults: z.boolean().default(false),
  groundingLine: z.boolean().default(true),
  singleKeys: z.boolean().default(true),
  chatLimit: z.number().int().min(0).max(3).default(0),
  enterSendsChat: z.boolean().default(false),
});
export type Preferences = z.output<typeof Preferences>;

export const Me = z.object({
  id: z.number(),
  name: z.string(),
  email: z.string(),
  role: Role,
  language: Language,
  theme: z.enum(["system", "light", "dark"]),
  density: z.enum(["comfortable", "compact"]),
  timeZone: z.string(),
  preferences: Preferences,
  teams: z.array(z.object({ id: z.number(), name: z.string() })),
  firm: z.object({ name: z.string(), language: Language, country: z.string(), timeZone: z.string(), undoSeconds: z.number() }),
  may: z.record(z.string(), z.union([z.literal(true), z.string()])),
  unseenNotices: z.number(),
  /** For whom the person stands in at this moment. */
  standsInFor: z.array(z.number()),
});
export type Me = z.output<typeof Me>;

const Password = z.string().min(10).max(500);

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

export const me = endpoint({ method: "GET", path: "/me", summary: "Who is asking", output: Me, refusals: [] });

export const changeMe = endpoint({
  method: "PUT",
  path: "/me/settings",
  summary: "The asker's own name, language, theme, density, time zone and preferences",
  input: z.object({
    name: z.string().trim().min(1).max(120).optional(),
    language: Language.optional(),
    theme: z.enum(["system", "light", "dark"]).optional(),
    density: z.enum(["comfortable", "compact"]).optional(),
    timeZone: z.string().max(60).optional(),
    preferences: PreferenceChanges.optional(),
  }),
  output: Me,
  refusals: ["time_zone.unknown"],
});

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

export const PersonView = z.object({
  id: z.number(),
  name: z.string(),
  email: z.string(),
  role: Role,
  teams: z.array(z.object({ id: z.number(), name: z.string() })),
  active: z.boolean(),
});
export type PersonView = z.output<typeof PersonView>;

export const listPeople = endpoint({
  method: "GET",
  path: "/people",
  summary: "The people of the desk, by name",
  output: z.object({ items: z.array(PersonView) }),
  refusals: [],
});

export const changeRole = endpoint({
  method: "POST",
  path: "/people/:id/role",
  summary: "Give a person another role",
  params: z.object({ id: Id }),
  input: z.object({ role: Role }),
  output: Done,
  refusals: ["people.admin_only", "person.unknown", "person.last_admin"],
});

export const deactivatePerson = endpoint({
  method: "POST",
  path: "/people/:id/deactivation",
  summary: "Close a person's access; their cases become unowned, their words stay",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["people.admin_only", "person.unknown", "person.last_admin", "person.yourself"],
});

export const reactivatePerson = endpoint({
  method: "DELETE",
  path: "/people/:id/deactivation",
  summary: "Open a person's access again",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["people.admin_only", "person.unknown"],
});

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

export const TeamView = z.object({
  id: z.number(),
  name: z.string(),
  members: z.array(z.object({ id: z.number(), name: z.string() })),
  assigns: z.enum(["by_hand", "round_robin", "by_load"]),
});

export const listTeams = endpoint({
  method: "GET",
  path: "/teams",
  summary: "The teams and who is in them",
  output: z.object({ items: z.array(TeamView) }),
  refusals: [],
});

export const makeTeam = endpoint({
  method: "POST",
  path: "/teams",
  summary: "Make a team",
  input: z.object({ name: z.string().trim().min(1).max(80) }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["people.admin_only", "team.name_taken"],
});

export const setTeamMembers = endpoint({
  method: "PUT",
  path: "/teams/:id/members",
  summary: "Say who is in a team",
  params: z.object({ id: Id }),
  input: z.object({ accountIds: z.array(z.number().int().positive()).max(5000) }),
  output: Done,
  refusals: ["people.admin_only", "team.unknown", "person.unknown"],
});

export const renameTeam = endpoint({
  method: "PUT",
  path: "/teams/:id/name",
  summary: "Give a team another name",
  params: z.object({ id: Id }),
  input: z.object({ name: z.string().trim().min(1).max(80) }),
  output: Done,
  refusals: ["people.admin_only", "team.unknown", "team.name_taken"],
});

export const TokenView = z.object({ id: z.number(), name: z.string(), createdAt: Instant, usedAt: Instant.nullable() });

export const listTokens = endpoint({
  method: "GET",
  path: "/tokens",
  summary: "API tokens, without their secrets",
  output: z.object({ items: z.array(TokenView) }),
  refusals: ["people.admin_only"],
});

export const createToken = endpoint({
  method: "POST",
  path: "/tokens",
  summary: "Make an API token; it is shown once",
  input: z.object({ name: z.string().trim().min(1).max(80) }),
  output: z.object({ id: z.number(), token: z.string() }),
  status: 201,
  refusals: ["people.admin_only"],
});

export const revokeToken = endpoint({
  method: "DELETE",
  path: "/tokens/:id",
  summary: "End an API token",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["people.admin_only", "token.unknown"],
});
