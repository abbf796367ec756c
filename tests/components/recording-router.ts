import type { AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'

/** A router that goes nowhere and records where it is sent. */
export function recordingRouter(): { readonly router: AppRouterInstance; readonly visited: string[] } {
	const visited: string[] = []
	const still = () => {}
	const router: AppRouterInstance = {
		push: (path) => visited.push(path),
		replace: still,
		refresh: still,
		prefetch: still,
		back: still,
		forward: still,
		bfcacheId: 'test',
	}
	return { router, visited }
}
