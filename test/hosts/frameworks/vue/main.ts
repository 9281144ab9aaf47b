import 'checklist-runner/define';
import 'checklist-runner/types/vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#root');
