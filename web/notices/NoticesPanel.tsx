import type { UseQueryResult } from "@tanstack/react-query";
import type { RefObject } from "react";
import type { NoticeView } from "#contract/notices.ts";
import { Popover } from "../parts/Popover.tsx";
import { useSay } from "../words.tsx";
import { NoticesList } from "./NoticesList.tsx";

type Props = {
  anchor: RefObject<HTMLElement | null>;
  query: UseQueryResult<{ items: NoticeView[]; unseen: number }>;
  onClose: () => void;
};

export function NoticesPanel({ anchor, query, onClose }: Props) {
  const say = useSay();
  return (
    <Popover label={say("notices.title")} anchor={anchor} open onOpenChange={(open) => !open && onClose()}>
      <NoticesList query={query} onGo={onClose} />
    </Popover>
  );
}
