import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayDay } from '@/lib/i18n/say'
import { sayDatedInstant } from '@/lib/i18n/say-instant'
import type { Words } from '@/lib/words/texts'
import { recommendedNode } from './node-lines.mjs'
import { type CheckFinding, type CheckState, checkStateOf } from './states'

type Message = Parameters<Say>[0]
type Line = {
	readonly name: Message
	readonly looked: Message
	readonly found: Readonly<Record<string, Message>>
	readonly todo: Readonly<Record<string, Message>>
}

/** The names of settings, headers, addresses and commands, which are the same in every language. */
const names = {
	origin: 'ORIGIN',
	trust: 'TRUST_PROXY',
	trustOn: 'TRUST_PROXY=on',
	forwarded: 'X-Forwarded-For',
	scheme: 'X-Forwarded-Proto',
	dataDir: 'DATA_DIR',
	https: 'https',
	backup: 'npm run backup -- folder --to RECIPIENT',
	check: 'npm run check:server',
	metricsPort: 'METRICS_PORT',
	metricsToken: 'METRICS_TOKEN',
	mcp: 'MCP',
	smtp: 'SMTP_URL',
	chmod: 'chmod -R go= DATA_DIR',
	operating: 'docs/operating.md',
	outside: 'docs/outside-database.md',
	postgres: 'PostgreSQL',
	postgresSite: 'postgresql.org',
	node: 'Node',
	nodeSite: 'nodejs.org',
	newNode: `Node ${recommendedNode}`,
}

type Speech = { readonly locale: Locale; readonly say: Say; readonly words: Words['serverCheck'] }

/** A line of the check in words: what was looked at, what was found, and what is to do, if anything. */
export function sayFinding(
	{ locale, say, words }: Speech,
	finding: CheckFinding,
): {
	readonly name: string
	readonly looked: string
	readonly state: CheckState
	readonly found: string
	readonly todo: string | null
} {
	const line: Line = words.lines[finding.id]
	const { at, day, ...given } = finding.values ?? {}
	const values = {
		...names,
		...given,
		...(at !== undefined && { at: sayDatedInstant(locale, String(at)) }),
		...(day !== undefined && { day: sayDay(locale, String(day)) }),
	}
	const [found, todo] = [line.found[finding.found], line.todo[finding.found]]
	return {
		name: say(line.name, values),
		looked: say(line.looked, values),
		state: checkStateOf(finding),
		found: found ? say(found, values) : '',
		todo: todo ? say(todo, values) : null,
	}
}
