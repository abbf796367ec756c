import { serve } from '@/scripts/serve.mjs'

/** A server whose workspace is its own, with what its console shows. */
export async function serveTeam(env: Record<string, string> = {}) {
	const server = await serve('.next-test', { env, stdio: ['ignore', 'pipe', 'inherit'] })
	let shown = ''
	const { stdout } = server.process
	if (!stdout) throw new Error('The server has no console.')
	stdout.setEncoding('utf8').on('data', (text: string) => {
		shown += text
	})
	/** The one-time code, which is printed once somebody has asked for the team. */
	const code = async (): Promise<string> => {
		for (;;) {
			const [, printed] = /owner of the workspace: (\S+) /.exec(shown) ?? []
			if (printed) return printed
			await new Promise((resolve) => stdout.once('data', resolve))
		}
	}
	return { ...server, code }
}
