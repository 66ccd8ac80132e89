drop function enqueue_job;
