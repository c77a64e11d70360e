import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { createToken, listTokens, revokeToken } from "#contract/tokens.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { TextField } from "../parts/Field.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";

/** Secrets with which programs speak to the desk; each is shown once. */
export function TokensArea() {
  const say = useSay();
  const when = useWhen();
  const tokens = useQuery(answers(listTokens));
  const [name, setName] = useState("");
  const [secret, setSecret] = useState<string | null>(null);
  const create = useAct(createToken, {
    onDone: ({ token }) => {
      setSecret(token);
      setName("");
    },
  });
  const revoke = useAct(revokeToken, { done: say("admin.token_ended") });
  return (
    <>
      <form
        className={styles.filters}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) create.mutate({ input: { name: name.trim() } });
        }}
      >
        <TextField
          label={say("admin.token_name")}
          hint={say("admin.token_hint")}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" busy={create.isPending}>
          {say("admin.make_token")}
        </Button>
      </form>
      {tokens.error && <Trouble error={tokens.error} onAgain={() => void tokens.refetch()} />}
      {tokens.data?.items.length === 0 && <EmptyState title={say("admin.no_tokens")}>{say("admin.no_tokens_words")}</EmptyState>}
      <ul className={styles.rows}>
        {tokens.data?.items.map((token) => (
          <li key={token.id}>
            <span>
              {token.name}
              <small>
                {[
                  say("admin.token_made", { at: when.dated(token.createdAt) }),
                  token.usedAt ? say("admin.token_used", { at: when.dated(token.usedAt) }) : say("admin.token_unused"),
                ].join(" · ")}
              </small>
            </span>
            <Button size="small" busy={revoke.isPending} onClick={() => revoke.mutate({ params: { id: token.id } })}>
              {say("admin.end_token_named", { name: token.name })}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        open={secret !== null}
        onClose={() => setSecret(null)}
        title={say("admin.token_title")}
        description={say("admin.token_words")}
        actions={
          <>
            <Button onClick={() => secret && void navigator.clipboard?.writeText(secret)}>{say("admin.copy")}</Button>
            <Button kind="primary" onClick={() => setSecret(null)}>
              {say("common.close")}
            </Button>
          </>
        }
      >
        <p className={styles.secret}>{secret}</p>
      </Dialog>
    </>
  );
}
