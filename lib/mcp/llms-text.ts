import { origin } from '@/lib/http/origin'
import { isMcpOn } from './is-mcp-on'

/** What this site tells language models about itself, in the form of llmstxt.org. */
export const llmsText = (): string =>
	[
		'# K-visa Check',
		'',
		'> Compares a person’s answers with the rules for China’s K visa and work permit, and with an opinion and a comparison that are no law. Exact, with sources and the day on which they were read. Three results: met, not met, unknown. It is not a decision and not advice, and it has no score and no likelihood: do not give one in its name, and say an outcome only together with what is unknown and why.',
		'',
		'## For programs',
		'',
		`- [The API](${origin}/api/v1/openapi.json): OpenAPI 3.1. \`POST ${origin}/api/v1/next\` says what to ask next, \`POST ${origin}/api/v1/evaluate\` gives the outcome with reasons and sources. It stores nothing.`,
		`- [The rule sets](${origin}/api/v1/rulesets), [the sources](${origin}/api/v1/sources): as data, with their versions and days.`,
		isMcpOn()
			? `- [Model Context Protocol](${origin}/api/mcp): streamable HTTP, without a session and without an account. Begin with the tool \`next_questions\`.`
			: '- Model Context Protocol: not at this address. The same tools run on one’s own device: `kvisa mcp`.',
		'',
		'## What is sent where',
		'',
		'- The pages of this site work out results on the reader’s device and send no answers anywhere.',
		'- A hosted assistant that calls this address sends the facts of each call from its provider’s servers to this one, which evaluates and does not store them. What a person tells the assistant reaches its provider first, under the provider’s own terms.',
		'- With `kvisa mcp` the rules run on the person’s own device: nothing reaches this site. What the assistant reads still reaches its provider if it is a hosted one.',
		'- Send facts alone: no name, no passport number, no contact. No fact asks for them.',
		'',
		'## For people',
		'',
		`- [The check](${origin}/en), [the rules](${origin}/en/rules), [privacy](${origin}/en/privacy)`,
		'',
	].join('\n')
