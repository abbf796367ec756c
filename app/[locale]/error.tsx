'use client'

import { useContext } from 'react'
import { FailureNotice } from '@/components/failure-notice'
import { FaultTextsContext } from '@/components/fault-texts'

/** Stands in for a page that failed, inside the layout of its language. */
export default function PageError({ retry }: { retry: () => void }) {
	return <FailureNotice texts={useContext(FaultTextsContext)} onRetry={retry} />
}
