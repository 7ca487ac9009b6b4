/** The head of every generated file. */
export const banner = `// Generated from the op table by \`pnpm generate\`. Do not edit: change packages/core/src/ops and generate again.\n\n`
