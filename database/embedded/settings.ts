/** For a machine of the smallest kind: the server with 60 connections stays far under 500 MB. */
const SETTINGS: Record<string, string> = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  max_connections: "60",
  shared_buffers: "96MB",
  effective_cache_size: "512MB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  max_wal_size: "1GB",
  min_wal_size: "80MB",
  checkpoint_completion_target: "0.9",
  // The only way to press pages that came along took 0.8 of 1.9 ms of a reply among a million cases, each of which touches pages for the first time
  // since a checkpoint. So there are fewer checkpoints instead.
  wal_compression: "off",
  checkpoint_timeout: "15min",
  random_page_cost: "1.1",
  jit: "off",
  // Pages are read one at a time and mostly from memory: three processes that read ahead would only be woken and kept.
  io_method: "sync",
  autovacuum_max_workers: "2",
  // Every acknowledged write is kept: both are the defaults and are said aloud so that nobody turns them off unseen.
  fsync: "on",
  synchronous_commit: "on",
  idle_in_transaction_session_timeout: "300s",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
  log_min_messages: "warning",
  log_line_prefix: "%m [%p] ",
};

export type Settings = Readonly<Record<string, string>>;

export function serverArguments({ cluster, settings = {} }: { cluster: string; settings?: Settings }): string[] {
  const all = { ...SETTINGS, ...settings };
  return ["-D", cluster, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}
