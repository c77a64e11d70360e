import { Link, useLocation } from "@tanstack/react-router";
import { Icon } from "../parts/Icon.tsx";
import { PhoneIcon } from "../parts/icons.ts";
import { useSay } from "../words.tsx";
import styles from "./CallBanner.module.css";
import { useOtherCall } from "./StartCall.tsx";
import { useSendingCalls } from "./use-kept-calls.ts";

/** A call that goes on while one is elsewhere, also after the page was closed or crashed: the way back to it. */
export function CallBanner() {
  const say = useSay();
  const { pathname } = useLocation();
  const call = useOtherCall();
  useSendingCalls();
  if (!call || pathname === call.to) return null;
  return (
    <p className={styles.banner}>
      <Icon of={PhoneIcon} size={18} />
      <span>{say(call.isOver ? "calls.other_call_over" : "calls.other_call", { customer: call.customer })}</span>
      <Link to={call.to as string}>{say("calls.back_to_call")}</Link>
    </p>
  );
}
