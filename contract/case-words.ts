import { z } from "zod";

export const Channel = z.enum(["mail", "chat", "form", "phone", "api"]);
export const QueueName = z.enum(["mine", "team", "unowned", "waiting", "all", "closed"]);
export const WaitingFor = z.enum(["us", "customer", "colleagues"]);
