import { useSyncExternalStore } from 'react'

/** The views of the pages for employers. They live in the URL fragment, since that is never sent to a server. */
export type Route =
	| { readonly view: 'home' }
	| { readonly view: 'new-role' }
	| { readonly view: 'edit-role'; readonly role: string }
	| { readonly view: 'table'; readonly role: string }
	/** The rows of the table by the conditions that depend on the person. */
	| { readonly view: 'matrix'; readonly role: string }
	| { readonly view: 'add'; readonly role: string }
	| { readonly view: 'by-hand'; readonly role: string; readonly candidate?: string }
	| { readonly view: 'result'; readonly role: string; readonly candidate: string }
	| { readonly view: 'explain'; readonly role: string; readonly candidate: string }
	| { readonly view: 'compare'; readonly role: string; readonly candidates: readonly string[] }
	| { readonly view: 'print'; readonly role: string }
	| { readonly view: 'history'; readonly role: string }
	| { readonly view: 'overview'; readonly role: string }
	/** What is due in one opening, or in all of them. */
	| { readonly view: 'agenda'; readonly role?: string }
	| { readonly view: 'share'; readonly role: string }
	/** Replies to personal links, many at once. */
	| { readonly view: 'replies'; readonly role: string }
	/** Candidates who may be the same person; those like `candidate` come first. */
	| { readonly view: 'duplicates'; readonly role: string; readonly candidate?: string }
	| { readonly view: 'across' }
	| { readonly view: 'restore' }
	/** Answers that somebody handed over, as a code. */
	| { readonly view: 'take'; readonly code: string }

const home: Route = { view: 'home' }

/** The URL fragment of a view. */
export function fragmentOf(route: Route): string {
	switch (route.view) {
		case 'home':
			return '#'
		case 'new-role':
		case 'across':
		case 'restore':
			return `#${route.view}`
		case 'take':
			return `#take/${route.code}`
		case 'table':
			return `#role/${route.role}`
		case 'agenda':
			return route.role ? `#role/${route.role}/agenda` : '#agenda'
		case 'by-hand':
		case 'duplicates':
			return `#role/${route.role}/${route.view}${route.candidate ? `/${route.candidate}` : ''}`
		case 'result':
		case 'explain':
			return `#role/${route.role}/${route.view}/${route.candidate}`
		case 'compare':
			return `#role/${route.role}/compare/${route.candidates.join('/')}`
		case 'add':
		case 'edit-role':
		case 'history':
		case 'matrix':
		case 'overview':
		case 'print':
		case 'replies':
		case 'share':
			return `#role/${route.role}/${route.view}`
	}
}

/** The view that a fragment names; an invalid one leads home. */
export function routeOf(hash: string): Route {
	const [first = '', role = '', view = '', ...rest] = hash.replace(/^#/, '').split('/')
	if (first === 'new-role' || first === 'across' || first === 'restore' || first === 'agenda')
		return { view: first }
	if (first === 'take' && role !== '') return { view: 'take', code: role }
	if (first !== 'role' || role === '') return home
	const [candidate] = rest
	switch (view) {
		case '':
			return { view: 'table', role }
		case 'add':
		case 'print':
		case 'history':
		case 'matrix':
		case 'overview':
		case 'agenda':
		case 'replies':
		case 'share':
		case 'edit-role':
			return { view, role }
		case 'by-hand':
		case 'duplicates':
			return { view, role, ...(candidate && { candidate }) }
		case 'result':
		case 'explain':
			return candidate ? { view, role, candidate } : home
		case 'compare':
			return { view, role, candidates: rest.filter(Boolean) }
		default:
			return home
	}
}

function subscribe(listener: () => void): () => void {
	window.addEventListener('hashchange', listener)
	return () => window.removeEventListener('hashchange', listener)
}

/** The current URL fragment. */
export const useHash = (): string =>
	useSyncExternalStore(
		subscribe,
		() => window.location.hash,
		() => '',
	)

/** Goes to a view; `replace` replaces the current history entry. */
export function goTo(route: Route, { replace = false } = {}): void {
	const hash = fragmentOf(route)
	if (replace) {
		window.history.replaceState(window.history.state, '', hash)
		window.dispatchEvent(new HashChangeEvent('hashchange'))
	} else window.location.hash = hash
}
