import { sayRight } from '@/lib/team-rights/say-right'
import { row } from '@/lib/team-rights/write-rights'
import type { TeamRoute } from './routes/define-route'

/** Who may call which route, as a table in Markdown. */
export const writeRouteRights = (routes: readonly TeamRoute[]): string =>
	[
		row(['route', 'who']),
		row(['---', '---']),
		...routes.map(({ method, path, right }) =>
			row([`\`${method} ${path}\``, right === 'anyone' ? 'anyone, signed in or not' : sayRight(right)]),
		),
	].join('\n')
