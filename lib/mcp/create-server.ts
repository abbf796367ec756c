import { McpServer } from '@modelcontextprotocol/server'
import program from '@/package.json'
import { faultsText } from './answers/write-text'
import { interviewArguments, interviewText } from './interview'
import { resources } from './resources'
import { notADecision } from './schemas/answer-schemas'
import { describedInput, describedOutput } from './schemas/described'
import type { Tool } from './schemas/tool'
import { tools } from './tools/all-tools'

const instructions = [
	'Checks a person’s answers against the rules for China’s K visa and work permit, and against an opinion and a comparison that are no law.',
	'Start with next_questions and ask what it names; never guess a fact. Then evaluate or explain.',
	'Say an outcome only together with what is unknown and why, with the version and the day. Give no score and no chances.',
	notADecision,
].join(' ')

const failed = 'We could not answer this call. Please try again later.'

const said = (text: string) => [{ type: 'text' as const, text }]

const described = tools.map((tool) => ({
	...tool,
	inputSchema: describedInput(tool.input),
	outputSchema: describedOutput(tool.output),
}))

/** Answers a call; faults, and failures of ours, are answers that say so. */
async function call({ answer }: Tool, given: unknown, onFailure: (error: unknown) => void) {
	try {
		const answered = await answer(given)
		if (!('faults' in answered)) return { content: said(answered.text), structuredContent: answered.body }
		const { faults } = answered
		return { content: said(faultsText(faults)), structuredContent: { ...faults }, isError: true }
	} catch (error) {
		onFailure(error)
		return { content: said(failed), isError: true }
	}
}

/**
 * A server of the Model Context Protocol with our tools, resources and prompt; it keeps nothing between calls.
 * @param onFailure is told of errors that are ours
 */
export function createServer(onFailure: (error: unknown) => void): McpServer {
	const server = new McpServer(
		{ name: 'kvisa', title: 'K-visa Check', version: program.version },
		{
			instructions,
			capabilities: {
				tools: { listChanged: false },
				resources: { listChanged: false },
				prompts: { listChanged: false },
			},
		},
	)
	for (const { inputSchema, outputSchema, ...tool } of described) {
		const { name, title, description } = tool
		const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }
		server.registerTool(name, { title, description, inputSchema, outputSchema, annotations }, (given) =>
			call(tool, given, onFailure),
		)
	}
	for (const { name, uri, title, description, read } of resources) {
		const mimeType = 'application/json'
		server.registerResource(name, uri, { title, description, mimeType }, () => ({
			contents: [{ uri, mimeType, text: JSON.stringify(read()) }],
		}))
	}
	server.registerPrompt(
		'interview',
		{
			title: 'Would I qualify?',
			description: 'Asks the questions that decide, in turn, and says what nobody knows.',
			argsSchema: interviewArguments,
		},
		(given) => ({ messages: [{ role: 'user', content: { type: 'text', text: interviewText(given) } }] }),
	)
	return server
}
