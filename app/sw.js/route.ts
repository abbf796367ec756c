import { readFile } from 'node:fs/promises'
import path from 'node:path'

export const dynamic = 'force-dynamic'

const headers = { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' }

/** The service worker of this build, as scripts/build/write-worker.mjs wrote it. */
export async function GET(): Promise<Response> {
	const file = path.join(process.env.NEXT_DIST_DIR ?? '.next', 'service-worker.js')
	const worker = await readFile(/* turbopackIgnore: true */ file, 'utf8').catch(() => null)
	return worker === null ? new Response(null, { status: 404 }) : new Response(worker, { headers })
}
