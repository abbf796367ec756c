'use client'

import { useContext } from 'react'
import { FailureNotice } from '@/components/failures/failure-notice'
import { FailureContext } from '@/components/failures/fault'

/** Stands in for a page that failed, inside the layout of its language. */
export default function PageError({ retry }: { retry: () => void }) {
	return <FailureNotice failures={useContext(FailureContext)} onRetry={retry} />
}
