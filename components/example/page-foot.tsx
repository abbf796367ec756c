'use client'

import { usePageFoot } from '../result/sheet/use-page-foot'

/** Sets what stands at the foot of every printed page. */
export function PageFoot({ text }: { readonly text: string }) {
	usePageFoot(text)
	return null
}
