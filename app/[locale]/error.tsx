'use client'

import { useParams } from 'next/navigation'
import { FailureNotice } from '@/components/failure-notice'
import faultTexts from '@/lib/i18n/fault-texts.json'
import type { Locale } from '@/lib/i18n/locales'

/** Stands in for a page that failed, inside the layout of its language. */
export default function PageError({ retry }: { retry: () => void }) {
	const params = useParams<{ locale: Locale }>()
	return <FailureNotice texts={faultTexts} locale={params?.locale} onRetry={retry} />
}
