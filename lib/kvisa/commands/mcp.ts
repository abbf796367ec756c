import type { Command } from '../command/command'
import { exits } from '../command/io'

export const mcpCommand: Command = {
	usage: '',
	summary: 'answer an assistant over standard input and output (Model Context Protocol)',
	details: [
		'For programs that start it themselves, such as Claude Desktop or VS Code: it has tools to ask what is missing, to evaluate, to explain, to find the nearest ways, documents and clauses. It ends when its input does, and sends nothing anywhere.',
	],
	options: {},
	optionHelp: [],
	takes: [0, 0],
	run: async () => {
		// The protocol is loaded for this command alone.
		const { serveStdio } = await import('@/lib/mcp/stdio')
		await serveStdio()
		return exits.well
	},
}
