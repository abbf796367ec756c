import { sayRight } from '@/lib/team-rights/say-right'
import { row } from '@/lib/team-rights/write-rights'
import { keysIn } from '@/rules/keys'
import { routeRights } from './route-rights'

/** Who may call which route, as a table in Markdown. */
export const writeRouteRights = (): string =>
	[
		row(['route', 'who']),
		row(['---', '---']),
		...keysIn(routeRights).map((route) => {
			const right = routeRights[route]
			return row([`\`${route}\``, right === 'anyone' ? 'anyone, signed in or not' : sayRight(right)])
		}),
	].join('\n')
