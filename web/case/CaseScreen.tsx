import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams, useSearch } from "@tanstack/react-router";
import { showCase } from "#contract/cases.ts";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { CaseProvider } from "./CaseContext.tsx";
import { Workspace } from "./Workspace.tsx";

/** One case: what was said, what is owed, what to write next. */
export function CaseScreen() {
  const { number: asked } = useParams({ strict: false });
  const { focus } = useSearch({ strict: false }) as { focus?: boolean };
  const number = Number(asked);
  const { data, isPending, isError, error, refetch } = useQuery(answers(showCase, { params: { number } }));
  const slow = useNoticeable(isPending);
  if (isError && !data) return <Trouble error={error} onAgain={() => void refetch()} />;
  if (!data) return slow ? <Skeleton lines={8} height={28} /> : null;
  // A number that was merged into another leads there, also while somebody looks on.
  if (data.number !== number) return <Navigate to={`/case/${data.number}` as string} replace />;
  return (
    <CaseProvider value={data}>
      {/* Another case is another workspace: nothing typed or opened in one may show in the next. */}
      <Workspace key={number} focus={focus === true} />
    </CaseProvider>
  );
}
