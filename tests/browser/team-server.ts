import type { StdioOptions } from 'node:child_process'
import { serve } from '@/scripts/check/serve.mjs'
import { ownerCode } from './owner-code'

/** A server whose workspace is its own, and the operator's command for its owner's code. */
export async function serveTeam(env: Record<string, string> = {}, stdio?: StdioOptions) {
	const server = await serve('.next-test', { env, stdio })
	return { ...server, code: () => ownerCode({ ...env, DATA_DIR: server.dataDir }) }
}
