import cluster from 'node:cluster'

/** Whether this process says what is said once, where several serve together. */
export const isFirstWorker = () => (cluster.worker?.id ?? 1) === 1
