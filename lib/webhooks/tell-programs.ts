import { claimMessage } from './claim-message'
import { sendMessage } from './send-message'
import { settleMessage } from './settle-message'

/**
 * Tells the programs of a workspace what has changed, one message after the other. Several servers may do so: each message is
 * claimed by one of them. Who is killed between a receiver's yes and the note of it sends the message again, under the same id.
 */
export async function tellPrograms(workspace: string): Promise<void> {
	for (let next = await claimMessage(workspace); next; next = await claimMessage(workspace))
		if (next !== 'nothing-new') await settleMessage(next, await sendMessage(next))
}
