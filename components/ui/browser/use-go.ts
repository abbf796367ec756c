'use client'

import { useRouter } from 'next/navigation'
import { createContext, use } from 'react'

type Go = (path: string) => void

const GoContext = createContext<Go | null>(null)

/** Takes over where the parts of a check lead, on a page that shows them one after another. */
export const GoProvider = GoContext.Provider

/** Goes to a page of this site, by its path with the language. */
export function useGo(): Go {
	const router = useRouter()
	return use(GoContext) ?? router.push
}
