import { answerDocuments, type DocumentsAnswer } from '@/lib/api/answer-documents'
import { readEvaluateRequest } from '@/lib/api/evaluate-request'
import type { Faults } from '@/lib/api/faults'
import { today } from '@/lib/day/today'

/** The documents to prepare under a rule set; takes the body of POST /api/v1/evaluate, or gives the faults. */
export function documents(body: unknown): DocumentsAnswer | Faults {
	const read = readEvaluateRequest(body, today('Asia/Shanghai'))
	return 'faults' in read ? read.faults : answerDocuments(read.request)
}
