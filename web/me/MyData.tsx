import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { myData } from "#contract/wellbeing.ts";
import { Button } from "../parts/Button.tsx";
import { toastTrouble } from "../parts/toasts.ts";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Me.module.css";

type Data = (typeof myData)["output"]["_output"];

/** What the desk keeps about the person who asks, in sentences and as a file. */
export function MyData() {
  const say = useSay();
  const when = useWhen();
  const client = useQueryClient();
  const [data, setData] = useState<Data | null>(null);
  const ask = async () => {
    try {
      setData(await client.fetchQuery({ ...answers(myData), staleTime: 0 }));
    } catch (error) {
      toastTrouble(error, say);
    }
  };
  const save = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: "application/json" }));
    link.download = "kapok-my-data.json";
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <section className={styles.section} aria-labelledby="data-title">
      <h2 id="data-title">{say("wellbeing.data")}</h2>
      <p className={styles.muted}>{say("wellbeing.data_words")}</p>
      {data === null ? (
        <div>
          <Button size="small" onClick={() => void ask()}>
            {say("wellbeing.data_show")}
          </Button>
        </div>
      ) : (
        <>
          <ul className={styles.rows}>
            <li>
              <span>
                {say("wellbeing.data_account", { email: data.account.email, since: when.date(data.account.createdAt) })}
              </span>
            </li>
            {data.counts.map(({ what, count }) => (
              <li key={what}>
                <span>{say(`wellbeing.data_${what}`)}</span>
                <span>{count}</span>
              </li>
            ))}
            <li>
              <span>{say("wellbeing.energy")}</span>
              <span>{data.energy.length}</span>
            </li>
            <li>
              <span>{say("wellbeing.went_well")}</span>
              <span>{data.wentWell.length}</span>
            </li>
          </ul>
          <p className={styles.muted}>{say("wellbeing.data_not")}</p>
          <div>
            <Button size="small" onClick={save}>
              {say("wellbeing.data_save")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
