import { addWebhook, changeWebhook, USUAL_HAPPENINGS, type WebhookView } from "#contract/webhooks.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Check, Choices } from "../parts/Choices.tsx";
import { TextArea, TextField } from "../parts/Field.tsx";
import { useForm } from "../parts/use-form.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";
import { webhookInput, webhookTroubles, webhookValues } from "./webhook-values.ts";

interface Props {
  webhook: WebhookView | null;
  onDone: () => void;
  /** Shows the secret of a new webhook, once. */
  onSecret: (secret: string) => void;
}

/** One webhook: where it goes, what it tells, and what it may. */
export function WebhookForm({ webhook, onDone, onSecret }: Props) {
  const say = useSay();
  const add = useAct(addWebhook, {
    sayRefusal: false,
    onDone: ({ secret }) => {
      onDone();
      onSecret(secret);
    },
  });
  const change = useAct(changeWebhook, { done: say("common.saved"), sayRefusal: false, onDone });
  const form = useForm({
    initial: webhookValues(webhook),
    check: (values) => webhookTroubles(values, say),
    fieldOf: { "webhook.bad_url": "url", "webhook.https_needed": "url", "webhook.private_address": "url" },
    send: (values) => {
      const input = webhookInput(values);
      return webhook ? change.mutateAsync({ params: { id: webhook.id }, input }) : add.mutateAsync({ input });
    },
  });
  const { usual, which, withText, privateAllowed } = form.values;
  return (
    <form {...form.form} className={styles.form}>
      <h2>{webhook ? webhook.name : say("admin.add_webhook")}</h2>
      <TextField label={say("admin.webhook_name")} autoComplete="off" maxLength={80} {...form.text("name")} />
      <TextField
        label={say("admin.webhook_url")}
        hint={say("admin.webhook_url_hint")}
        type="url"
        autoComplete="off"
        maxLength={2000}
        {...form.text("url")}
      />
      <Choices
        legend={say("admin.webhook_which")}
        value={which}
        options={[
          { value: "some", label: say("admin.webhook_some") },
          { value: "all", label: say("admin.webhook_all") },
        ]}
        onChange={(value) => form.set("which", value)}
      />
      {which === "some" && (
        <fieldset className={styles.group}>
          <legend>{say("admin.webhook_some")}</legend>
          {USUAL_HAPPENINGS.map((name) => (
            <Check
              key={name}
              label={`${name} · ${say(`happenings.${name}`)}`}
              checked={usual.includes(name)}
              onChange={(on) => form.set("usual", on ? [...usual, name] : usual.filter((one) => one !== name))}
            />
          ))}
          <TextArea
            label={say("admin.webhook_more")}
            hint={say("admin.webhook_more_hint")}
            rows={2}
            optional
            {...form.text("more")}
          />
        </fieldset>
      )}
      {form.troubles.which && (
        <p className={styles.trouble} role="alert">
          {form.troubles.which}
        </p>
      )}
      <Check
        label={say("admin.webhook_text")}
        hint={say("admin.webhook_text_hint")}
        checked={withText}
        onChange={(on) => form.set("withText", on)}
      />
      <Check
        label={say("admin.webhook_private")}
        hint={say("admin.webhook_private_hint")}
        checked={privateAllowed}
        onChange={(on) => form.set("privateAllowed", on)}
      />
      {form.trouble && <p className={styles.trouble}>{form.trouble}</p>}
      <div className={styles.acts}>
        <Button kind="primary" type="submit" busy={form.busy}>
          {say("common.save")}
        </Button>
        <Button onClick={onDone}>{say("common.cancel")}</Button>
      </div>
    </form>
  );
}
