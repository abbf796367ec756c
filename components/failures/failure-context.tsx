'use client'

import { createContext } from 'react'
import type { Failure } from '@/lib/words/types/failure-types'

/** The texts shown when a page fails: a page carries them in its own language only. */
export const FailureContext = createContext<readonly Failure[]>([])

/** Provides these texts to the pages of a language. */
export function FailureProvider({
	failures,
	children,
}: {
	failures: readonly Failure[]
	children: React.ReactNode
}) {
	return <FailureContext value={failures}>{children}</FailureContext>
}
