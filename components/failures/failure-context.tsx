'use client'

import { createContext } from 'react'
import type { Failure } from '@/lib/words/types/failure-types'

/** What is said when a page fails: a page brings these words in its own language only. */
export const FailureContext = createContext<readonly Failure[]>([])

/** Hands the words down to the pages of a language. */
export function FailureProvider({
	failures,
	children,
}: {
	failures: readonly Failure[]
	children: React.ReactNode
}) {
	return <FailureContext value={failures}>{children}</FailureContext>
}
