import type { Route } from '../desk/route'

/**
 * What is shown to a person without write access instead of a view for changing something: a view of what it is
 * about.
 */
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
		case 'across':
		case 'agenda':
		case 'compare':
		case 'edit-role':
		case 'explain':
		case 'history':
		case 'home':
		case 'matrix':
		case 'overview':
		case 'print':
		case 'result':
		case 'share':
		case 'table':
			return route
	}
}
