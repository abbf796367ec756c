import * as z from 'zod/mini'

// Import this before creating any schema: otherwise zod probes eval, which a strict content security policy forbids.
z.config({ jitless: true })
