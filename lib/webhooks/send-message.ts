import { serverSecret } from '@/lib/database/server-secret'
import { maxReceiverAnswerBytes } from '@/lib/limits/program-limits'
import { guardedFetch } from '@/lib/outgoing/guarded-fetch'
import { OutgoingFault } from '@/lib/outgoing/outgoing-fault'
import { unseal } from '@/lib/sealed/seal'
import type { ClaimedMessage } from './claim-message'
import type { MessageOutcome } from './settle-message'
import { signedHeaders } from './sign-message'
import { webhookPlace } from './webhook-place'

/** With this status a receiver says that it wants no more messages. */
const gone = 410

const deliveryOf = ({ status, ok }: Response): MessageOutcome =>
	ok ? 'taken' : status === gone ? 'gone' : status >= 300 && status < 400 ? 'redirected' : 'refused'

/** Sends a message once, signed for this moment. */
export async function sendMessage({
	workspace,
	program,
	url,
	sealed,
	id,
	body,
}: ClaimedMessage): Promise<MessageOutcome> {
	const secret = unseal(await serverSecret(), webhookPlace(workspace, program), sealed)
	if (secret === null) return 'unreadable-secret'
	const headers = signedHeaders(secret, { id, body }, Math.floor(Date.now() / 1000))
	try {
		const answer = await guardedFetch(
			url,
			{ method: 'POST', headers, body },
			{ maxBytes: maxReceiverAnswerBytes },
		)
		return deliveryOf(answer)
	} catch (error) {
		if (error instanceof OutgoingFault) return error.reason
		throw error
	}
}
