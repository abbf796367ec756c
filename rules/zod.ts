import * as z from 'zod/mini'

// Before any schema: zod would otherwise probe eval, which a strict content security policy forbids.
z.config({ jitless: true })

export { z }
