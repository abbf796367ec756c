import { startTransition, useEffect, useState } from 'react'
import { useMayLoadKept } from '@/components/offline/use-may-load-kept'
import type { Locale } from '@/lib/i18n/locales'
import { loadLateWords } from '@/lib/lazy-words/load-late-words'
import type { ChineseSummary } from '@/lib/lazy-words/paper'

/** The words of the first page of paper in Chinese, loaded late; null until then, and where the page is in Chinese. */
export function useChinese(locale: Locale): ChineseSummary | null {
	const hasBegun = useMayLoadKept()
	const [loaded, setLoaded] = useState<ChineseSummary | null>(null)
	useEffect(() => {
		if (!hasBegun) return
		// Without them, as on a device that has lost its network, the paper is in one language.
		loadLateWords(locale, 'paper').then(
			(words) => startTransition(() => setLoaded(words)),
			() => {},
		)
	}, [hasBegun, locale])
	return loaded
}
