import { useState } from "react";
import { PhoneField } from "../parts/PhoneField.tsx";
import { useSay } from "../words.tsx";
import { PromiseByDialog } from "./PromiseByDialog.tsx";
import type { Call } from "./use-call.ts";

/** Nobody can take the call over: when it goes on instead, and at which number. It stands in the list of call-backs from then on. */
export function CallBackDialog({ call, phone: known, onClose }: { call: Call; phone: string; onClose: () => void }) {
  const say = useSay();
  const [phone, setPhone] = useState(known);
  return (
    <PromiseByDialog
      call={call}
      title={say("calls.call_back")}
      description={say("calls.call_back_words")}
      legend={say("phone.ring_by")}
      promised={{ words: "", phone: phone.trim() }}
      missing={phone.trim().length < 2 ? say("phone.number_missing") : undefined}
      field={(trouble) => (
        <PhoneField
          label={say("phone.number")}
          hint={say("calls.call_back_hint")}
          error={trouble}
          value={phone}
          onChange={setPhone}
        />
      )}
      onClose={onClose}
    />
  );
}
