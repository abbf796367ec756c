'use client'

import { createContext } from 'react'
import type { FaultText } from '@/lib/i18n/failure-types'
import type { Locale } from '@/lib/i18n/locales'

type Texts = Partial<Record<Locale, FaultText>>

/** What is said when a page fails: a page brings these words in its own language only. */
export const FaultTextsContext = createContext<Texts>({})

/** Hands the words down to the pages of a language. */
export function FaultTexts({ texts, children }: { texts: Texts; children: React.ReactNode }) {
	return <FaultTextsContext value={texts}>{children}</FaultTextsContext>
}
