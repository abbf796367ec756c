import { StdioServerTransport, serveStdio as serveOver } from '@modelcontextprotocol/server/stdio'
import { maxBodyBytes } from '@/lib/limits/limits'
import { createServer } from './create-server'

/**
 * Serves an assistant over standard input and output; resolves once either is closed, or a message is over the limit of a
 * body. Nothing else may write to standard output; what fails is said on standard error.
 */
export function serveStdio(): Promise<void> {
	const report = (error: unknown) => console.error(error)
	const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: maxBodyBytes })
	serveOver(() => createServer(report), { transport, onerror: report, maxSubscriptions: 0 })
	return new Promise((resolve) => {
		const { onclose } = transport
		transport.onclose = () => {
			onclose?.()
			// What is still sent would keep the process waiting for somebody to read it.
			process.stdin.destroy()
			resolve()
		}
	})
}
