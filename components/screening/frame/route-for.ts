import type { DeskDeed, DeskRights } from '@/lib/team-api/desk-deeds'
import type { Route } from '../desk/route'

/** What a view is there to do; null if it is there to be read, or reads as well as it changes. */
function deedOf(route: Route): DeskDeed | null {
	switch (route.view) {
		case 'add':
			return 'import'
		case 'by-hand':
			return route.candidate ? 'correct' : 'import'
		case 'duplicates':
		case 'replies':
		case 'take':
			return 'correct'
		case 'new-role':
		case 'restore':
			return 'new-opening'
		case 'share':
			return 'export'
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
		case 'table':
			return null
	}
}

/** A view, or one of what it is about in place of one for something that the member may not do. */
export function routeFor(route: Route, { may }: DeskRights): Route {
	const role = 'role' in route ? (route.role ?? null) : null
	const deed = deedOf(route)
	if (deed === null || may(deed, role)) return route
	if (role === null) return { view: 'home' }
	const candidate = 'candidate' in route ? route.candidate : undefined
	return candidate ? { view: 'result', role, candidate } : { view: 'table', role }
}
