import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** What is not the public internet, by the IANA special-purpose registries (RFC 6890 and its successors). */
const PRIVATE: readonly [net: string, prefix: number, family: "ipv4" | "ipv6"][] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.0.2.0", 24, "ipv4"],
  ["192.88.99.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["198.51.100.0", 24, "ipv4"],
  ["203.0.113.0", 24, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  // What an IPv6 address may carry of an IPv4 one leads where that one leads: mapped, translated, 6to4, Teredo.
  ["::", 96, "ipv6"],
  ["::ffff:0:0", 96, "ipv6"],
  ["64:ff9b::", 96, "ipv6"],
  ["64:ff9b:1::", 48, "ipv6"],
  ["100::", 64, "ipv6"],
  ["2001::", 23, "ipv6"],
  ["2001:db8::", 32, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
  ["fec0::", 10, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

// Two lists: in one, the rule for mapped addresses would take in every IPv4 address there is.
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [net, prefix, family] of PRIVATE) blocked[family].addSubnet(net, prefix, family);

export function isPrivate(address: string): boolean {
  const family = isIP(address) === 6 ? "ipv6" : "ipv4";
  return blocked[family].check(address, family);
}

/** The address that a URL names itself, without a name to look up; else null. */
export function literalAddress({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) === 0 ? null : bare;
}

export class PrivateAddress extends Error {
  override readonly name = "PrivateAddress";
}

/**
 * Looks a name up for the connection itself, so that what is checked is what is connected to. A name of which one address is private is
 * not followed at all: the next lookup might bring that one.
 */
export const publicOnly: LookupFunction = (hostname, options, answer) => {
  lookup(hostname, { ...options, all: true })
    .then((found: LookupAddress[]) => {
      if (found.some(({ address }) => isPrivate(address))) throw new PrivateAddress(hostname);
      if (options.all) answer(null, found);
      else answer(null, found[0]!.address, found[0]!.family);
    })
    .catch((error: NodeJS.ErrnoException) => answer(error, "", 0));
};
