import { runCommandLine } from '@/lib/kvisa/run-command-line'

/** What a command line printed, and how it ended. */
export type Ran = { readonly code: number; readonly out: string; readonly err: string }

/** Runs a command line here, with what is typed line by line. */
export async function kvisa(
	args: readonly string[],
	typed: readonly string[] = [],
	canAsk = false,
): Promise<Ran> {
	const lines = [...typed]
	const written = { out: '', err: '' }
	const code = await runCommandLine(args, {
		out: (text) => {
			written.out += text
		},
		err: (text) => {
			written.err += text
		},
		readLine: async () => lines.shift() ?? null,
		readAll: async () => new TextEncoder().encode(typed.join('\n')),
		canAsk,
	})
	return { code, ...written }
}
