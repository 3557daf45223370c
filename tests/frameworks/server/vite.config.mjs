import react from '@vitejs/plugin-react';

// Its types are older than React 19, so TypeScript keeps React's own; see tsconfig.json.
export default { plugins: [react({ jsxImportSource: '@lit-labs/ssr-react' })] };
