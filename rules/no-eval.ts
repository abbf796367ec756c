import * as z from 'zod/mini'

// Import this before any schema is made: zod would otherwise probe eval, which a strict content security policy forbids.
z.config({ jitless: true })
