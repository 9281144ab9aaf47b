export default {
  title: 'Handbook',
  vue: {
    template: {
      compilerOptions: { isCustomElement: (tag) => tag.startsWith('checklist-') },
    },
  },
  themeConfig: { nav: [], sidebar: [] },
};
