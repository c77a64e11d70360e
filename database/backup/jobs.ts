import type pg from "pg";

/** Work that waits to be done: outgoing mail, reminders. It belongs to the data as much as the cases do. */
export interface KeptJob {
  task: string;
  payload: unknown;
  queue: string | null;
  runAt: string;
  maxAttempts: number;
  key: string | null;
  priority: number;
  attempts: number;
  lastError: string | null;
}

/** Read in the snapshot, so that a job is there exactly if the change that asked for it is. */
export async function jobsOf(client: pg.ClientBase): Promise<KeptJob[]> {
  const { rows } = await client.query<KeptJob>(`
    select t.identifier as task, j.payload, q.queue_name as queue, to_json(j.run_at) #>> '{}' as "runAt",
      j.max_attempts::int as "maxAttempts", j.key, j.priority::int, j.attempts::int, j.last_error as "lastError"
    from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
    order by j.id`);
  return rows;
}

/** Through the public function, whose form outlives versions of the library; only the history is set by hand. */
export async function putJobs(client: pg.ClientBase, jobs: readonly KeptJob[]): Promise<void> {
  for (const { task, payload, queue, runAt, maxAttempts, key, priority, attempts, lastError } of jobs) {
    const { rows } = await client.query(
      `select id from graphile_worker.add_job($1, payload := $2::json, queue_name := $3, run_at := $4::timestamptz,
        max_attempts := $5, job_key := $6, priority := $7)`,
      [task, JSON.stringify(payload), queue, runAt, maxAttempts, key, priority],
    );
    if (attempts === 0) continue;
    await client.query("update graphile_worker._private_jobs set attempts = $2, last_error = $3 where id = $1", [
      rows[0].id,
      attempts,
      lastError,
    ]);
  }
}
