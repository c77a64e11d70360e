import { useSuspenseQuery } from "@tanstack/react-query";
import { me } from "#contract/me.ts";
import { answers } from "../queries.ts";

/** The signed-in person. Only below the shell, which has asked before it shows anything. */
export const useMe = () => useSuspenseQuery(answers(me)).data;
