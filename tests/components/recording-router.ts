import type { AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'

/** A router that goes nowhere and records where it is sent. */
export function recordingRouter(): { readonly router: AppRouterInstance; readonly visited: string[] } {
	const visited: string[] = []
	const noop = () => {}
	const router: AppRouterInstance = {
		push: (path) => visited.push(path),
		replace: noop,
		refresh: noop,
		prefetch: noop,
		back: noop,
		forward: noop,
		bfcacheId: 'test',
	}
	return { router, visited }
}
