import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({
      title: 'Handbook',
      pagefind: false,
      head: [{ tag: 'script', attrs: { type: 'module', src: '/checklist-runner.js' } }],
    }),
  ],
});
