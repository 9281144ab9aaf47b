import { defineConfig } from 'vite';

export default defineConfig({ logLevel: 'warn', build: { chunkSizeWarningLimit: 4000 } });
