import { afterAll } from "vitest";
import { forgetPlans } from "#database/preparing.ts";
import { closeWaysOut } from "#desk/channels/mail/sending/relays.ts";
import { endFreshDatabases } from "./database.ts";
import { removeTemporaryFolders } from "./folder.ts";

// Files share their modules: what one of them opened is not there for the next. Vitest runs this anew for each file.
afterAll(async () => {
  closeWaysOut();
  await endFreshDatabases();
  forgetPlans();
  removeTemporaryFolders();
});
