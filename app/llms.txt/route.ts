import { llmsText } from '@/lib/mcp/llms-text'

export const dynamic = 'force-dynamic'

const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' }

/** What this site tells language models about itself. */
export const GET = (): Response => new Response(llmsText(), { headers })
