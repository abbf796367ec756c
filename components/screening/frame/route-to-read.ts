import type { Route } from '../desk/route'

/** What is shown to somebody who may change nothing, where a view is there to change something: what it is about. */
export function routeToRead(route: Route): Route {
	switch (route.view) {
		case 'add':
		case 'replies':
			return { view: 'table', role: route.role }
		case 'by-hand':
		case 'duplicates': {
			const { role, candidate } = route
			return candidate ? { view: 'result', role, candidate } : { view: 'table', role }
		}
		case 'new-role':
		case 'restore':
		case 'take':
			return { view: 'home' }
		default:
			return route
	}
}
