import type { WorkerOptions } from 'node:worker_threads'

/** What threads are for. Each module does its work when it is loaded in a thread. */
export const roles = {
  pool: () => import('./pool-thread.js'),
  apart: () => import('./apart-thread.js'),
  checking: () => import('./serve/checking-thread.js'),
  reading: () => import('./review/reading-thread.js'),
}

export type RoleName = keyof typeof roles

/** Where a thread starts; what it is for is in its options. */
export const threadScript = new URL('./thread.js', import.meta.url)

export const threadFor = (name: RoleName, options: WorkerOptions): WorkerOptions => ({
  ...options,
  argv: [name],
})
