import DefaultTheme from 'vitepress/theme';
import { onMounted } from 'vue';

export default {
  extends: DefaultTheme,
  setup() {
    // Once Vue has taken over the page, not before: it would remove what it does not know.
    onMounted(async () => {
      await import('checklist-runner/define');
      const { enhance } = await import('checklist-runner/enhance');
      enhance();
    });
  },
};
