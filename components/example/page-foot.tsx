'use client'

import { usePageFoot } from '../result/sheet/use-page-foot'

/** Sets the footer of every printed page. */
export function PageFoot({ text }: { readonly text: string }) {
	usePageFoot(text)
	return null
}
