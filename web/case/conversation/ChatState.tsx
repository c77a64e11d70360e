import type { ChatView } from "#contract/chats.ts";
import { useCustomerWrites } from "../../live-link.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { ChatIcon, WritingIcon } from "../../parts/icons.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import styles from "./Delivery.module.css";

/** Whether the customer is in the chat, and whether they write at this moment. Their coming and going is heard, not their writing. */
export function ChatState({ chat }: { chat: ChatView }) {
  const view = useCase();
  const say = useSay();
  const writes = useCustomerWrites(view.number) && chat.isHere;
  return (
    <p className={styles.quiet}>
      <Icon of={writes ? WritingIcon : ChatIcon} size={14} />
      {writes
        ? say("case.customer_writes", { name: view.customer.name })
        : say(chat.isHere ? "case.customer_here" : "case.customer_gone")}
    </p>
  );
}
