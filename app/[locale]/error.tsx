'use client'

import { useContext } from 'react'
import { FailureContext } from '@/components/failures/failure-context'
import { FailureNotice } from '@/components/failures/failure-notice'

/** Replaces a page that failed, inside the layout of its language. */
export default function PageError({ retry }: { retry: () => void }) {
	return <FailureNotice failures={useContext(FailureContext)} onRetry={retry} />
}
