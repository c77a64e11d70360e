import { Link, useNavigate } from "@tanstack/react-router";
import { useCommand } from "../keyboard/use-command.ts";
import { useSay } from "../words.tsx";

/** The way from the queue to what hit many cases at once. */
export function IncidentsLink({ className }: { className?: string }) {
  const say = useSay();
  const navigate = useNavigate();
  useCommand({
    id: "queue.incidents",
    label: say("incidents.title"),
    where: say("queue.title"),
    run: () => void navigate({ to: "/incidents" as string }),
  });
  return (
    <Link to={"/incidents" as string} className={className}>
      {say("incidents.title")}
    </Link>
  );
}
