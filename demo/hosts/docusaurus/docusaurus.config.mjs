export default {
  title: 'Handbook',
  url: 'http://localhost',
  baseUrl: '/',
  // .md is CommonMark then, .mdx is MDX.
  markdown: { format: 'detect' },
  scripts: [{ src: '/checklist-runner.js', type: 'module' }],
  presets: [
    [
      'classic',
      { docs: { routeBasePath: '/', sidebarPath: undefined }, blog: false, pages: false, theme: {} },
    ],
  ],
};
