import { readFile } from 'node:fs/promises'
import path from 'node:path'

export const dynamic = 'force-dynamic'

const headers = {
	'Content-Type': 'text/plain; charset=utf-8',
	'Cache-Control': 'no-cache',
	'X-Robots-Tag': 'noindex',
}

/** The licences of what this build contains, as scripts/build/write-licences.mjs wrote them. */
export async function GET(): Promise<Response> {
	const file = path.join(process.env.NEXT_DIST_DIR ?? '.next', 'licenses.txt')
	const text = await readFile(/* turbopackIgnore: true */ file, 'utf8').catch(() => null)
	return text === null ? new Response(null, { status: 404 }) : new Response(text, { headers })
}
