import { serve } from '@/scripts/check/serve.mjs'
import { ownerCode } from './owner-code'

/** A server whose workspace is its own, and the operator's command for its owner's code. */
export async function serveTeam(
	env: Record<string, string> = {},
	stdio?: Parameters<typeof serve>[1] extends { stdio?: infer T } | undefined ? T : never,
) {
	const server = await serve('.next-test', { env, stdio })
	return { ...server, code: () => ownerCode({ ...env, DATA_DIR: server.dataDir }) }
}
