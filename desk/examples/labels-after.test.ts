import { describe, expect, test } from "vitest";
import type { Area } from "#contract/messages.ts";
import { labelsAfter } from "./labels-after.ts";

describe("the labels of an example", () => {
  test.for<[string, string[], Area[], string[]]>([
    ["are as read where the guess was right", ["criticism", "status_request"], ["criticism"], ["criticism", "status_request"]],
    ["have the area that was missed", ["status_request"], ["demand"], ["demand", "status_request"]],
    ["have not the area that was not there", ["criticism", "shouting"], [], ["shouting"]],
    [
      "lose an insult where nobody's dignity is hurt",
      ["invasion", "judgement", "insult", "profanity"],
      ["judgement"],
      ["judgement", "profanity"],
    ],
    ["lose a threat with the invasion", ["invasion", "threat", "leaving"], ["criticism"], ["criticism", "leaving"]],
    ["lose an ultimatum with the demand", ["demand", "ultimatum"], [], []],
    ["lose sarcasm with the criticism", ["criticism", "sarcasm"], ["judgement"], ["judgement"]],
    [
      "keep what brings along an area that is there",
      ["invasion", "judgement", "insult"],
      ["invasion", "judgement"],
      ["invasion", "judgement", "insult"],
    ],
    ["hold nothing that the codebook does not know", ["criticism", "nonsense"], ["criticism"], ["criticism"]],
    ["are none where nothing is there", [], [], []],
  ])("%s", ([, read, areas, labels]) => {
    expect(labelsAfter(read, areas)).toEqual(labels);
  });
});
