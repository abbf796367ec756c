import { definePublicRoute, type EmptyAnswer } from './define-route'
import type { DeletionProof, MyRecord, RecordCopy } from './my-record'
import type {
	closeLinkBody,
	consentBody,
	copyBody,
	correctBody,
	deleteRecordBody,
	lookBody,
	reviewBody,
} from './own-page-bodies'

// What a candidate can do with their own record: whoever has the secret of its link needs no account.

export const lookRoute = definePublicRoute<{
	body: typeof lookBody
	answer: MyRecord
	reason: 'record-ended'
}>({ method: 'POST', path: 'my-record/look' })

export const correctRoute = definePublicRoute<{
	body: typeof correctBody
	answer: MyRecord
	reason: 'record-ended' | 'too-many'
}>({ method: 'POST', path: 'my-record/correct' })

export const reviewRoute = definePublicRoute<{
	body: typeof reviewBody
	answer: MyRecord
	reason: 'record-ended' | 'too-many'
}>({ method: 'POST', path: 'my-record/review' })

export const consentRoute = definePublicRoute<{
	body: typeof consentBody
	answer: MyRecord
	reason: 'record-ended' | 'too-many'
}>({ method: 'POST', path: 'my-record/consent' })

export const copyRoute = definePublicRoute<{
	body: typeof copyBody
	answer: RecordCopy
	reason: 'record-ended'
}>({ method: 'POST', path: 'my-record/copy' })

export const deleteRecordRoute = definePublicRoute<{
	body: typeof deleteRecordBody
	answer: DeletionProof
	reason: 'record-ended'
}>({ method: 'POST', path: 'my-record/delete' })

export const closeLinkRoute = definePublicRoute<{
	body: typeof closeLinkBody
	answer: EmptyAnswer
	reason: 'record-ended'
}>({ method: 'POST', path: 'my-record/close' })
