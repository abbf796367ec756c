// The `next` command without its telemetry, the same on every system.
process.env.NEXT_TELEMETRY_DISABLED = '1'
await import('next/dist/bin/next')
