import { TraffickingHelp } from 'trafficking-help';
import fr from 'trafficking-help/locales/fr';
import { createApp } from 'vue';
import App from './App.vue';

TraffickingHelp.addLocale('fr', fr);
createApp(App).mount('#app');
